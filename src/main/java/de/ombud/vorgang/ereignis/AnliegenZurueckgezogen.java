package de.ombud.vorgang.ereignis;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Set;

/**
 * The person takes one matter back; the others go on.
 *
 * @param gruppe whose task vanishes with it, empty where it lay before nobody yet
 */
public record AnliegenZurueckgezogen(Aktenzeichen aktenzeichen, int nr, Set<String> gruppe) implements Fallereignis {}
