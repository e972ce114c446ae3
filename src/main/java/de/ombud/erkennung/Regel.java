package de.ombud.erkennung;

import java.util.List;

/** What shows a sign, unless one of the circumstances stands near it. */
record Regel(Zeichen zeichen, Wortfolge woran, List<Umstand> ausser) {

    Regel {
        ausser = List.copyOf(ausser);
    }
}
