package de.ombud.erkennung;

import java.util.List;

/**
 * What shows a sign, unless one of the circumstances stands near it.
 *
 * @param nurMit if there are any, one of these stands near it
 */
record Regel(Zeichen zeichen, Wortfolge woran, List<Umstand> nurMit, List<Umstand> ausser) {

    Regel {
        nurMit = List.copyOf(nurMit);
        ausser = List.copyOf(ausser);
    }
}
