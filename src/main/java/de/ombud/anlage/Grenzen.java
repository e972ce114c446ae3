package de.ombud.anlage;

import de.ombud.system.Konflikt;
import java.util.Locale;
import org.springframework.context.MessageSource;

/** How many files, and how much, one case or draft holds. */
final class Grenzen {

    private Grenzen() {}

    /** @throws Konflikt where one more would be too much */
    static void pruefe(AnlagenEinstellungen grenzen, int anzahl, long summe, long dazu, MessageSource texte) {
        if (anzahl >= grenzen.hoechstens()) {
            throw new Konflikt(
                    texte.getMessage("anlage.zu-viele", new Object[] {grenzen.hoechstens()}, Locale.GERMANY));
        }
        if (summe + dazu > grenzen.gesamtgroesse().toBytes()) {
            throw new Konflikt(texte.getMessage(
                    "anlage.zusammen-zu-gross",
                    new Object[] {Groesse.inWorten(grenzen.gesamtgroesse())},
                    Locale.GERMANY));
        }
    }
}
