package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;

/**
 * An open matter is told differently now.
 *
 * @param neuVergeben whether it is another group's, or another kind of work; else whoever has it goes on
 */
public record AnliegenBerichtigt(Aktenzeichen aktenzeichen, int nr, boolean neuVergeben) implements Fallereignis {}
