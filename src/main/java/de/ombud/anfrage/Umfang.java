package de.ombud.anfrage;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.weg.Weg;
import java.util.List;

/**
 * Which matters go with a request: the one it names. Without a number, all of them where the whole contact is the request, or the only
 * one; in a complaint that also asks for something, none: the complaint stays.
 */
final class Umfang {

    private Umfang() {}

    static List<Integer> von(Weg weg, Akte akte) {
        if (weg.anliegen() != null) {
            return List.of(weg.anliegen());
        }
        boolean ganz = istGanz(akte) || akte.anliegen().size() == 1;
        return ganz ? akte.anliegen().stream().map(Akte.Anliegen::nr).toList() : List.of();
    }

    static boolean istGanz(Akte akte) {
        return akte.reaktionsart() == Reaktionsart.PRESSEANFRAGE;
    }
}
