package de.ombud.einfuhr;

import java.util.List;

/** Something in the file is wrong, so nothing of it was stored. */
class EinfuhrAbgelehnt extends RuntimeException {

    private final transient List<Zeilenfehler> fehler;
    private final long anzahl;

    EinfuhrAbgelehnt(Fehlerliste fehler) {
        super("file refused");
        this.fehler = fehler.genannte();
        this.anzahl = fehler.anzahl();
    }

    List<Zeilenfehler> fehler() {
        return fehler;
    }

    /** How many there are, more perhaps than are named. */
    long anzahl() {
        return anzahl;
    }
}
