package de.ombud.prozess.weg;

import de.ombud.frist.Uhr;

/**
 * A line of {@code wege.dmn}.
 *
 * @param modell key of the process model; null where a room of its own starts what belongs to the way
 * @param gruppe id of the group that owns the way
 * @param leitung id of the group that decides when it is late
 */
public record Wegregel(String modell, String gruppe, int prioritaet, Uhr uhr, String leitung) {}
