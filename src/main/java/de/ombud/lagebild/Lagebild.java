package de.ombud.lagebild;

import java.util.List;

/** The whole page: a few numbers first, then the charts. */
record Lagebild(Lagewahl wahl, List<Kachel> kacheln, List<Tafel> tafeln) {

    Lagebild {
        kacheln = List.copyOf(kacheln);
        tafeln = List.copyOf(tafeln);
    }

    /** @param schluessel of its sentence: {@code lagebild.kachel.<schluessel>} */
    record Kachel(String schluessel, Tafel.Zelle zelle) {}
}
