package de.ombud.bericht;

import de.ombud.bericht.Berichtstext.Absatz;
import de.ombud.bericht.Berichtstext.Zahl;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a figure says, as a sentence: how it was the year before, how it is now, and of how many. */
final class Satzbau {

    private Satzbau() {}

    /** Empty where there is nothing to say, or where it must not be said. */
    static Optional<Absatz> zu(Zahl zahl) {
        if (zahl.wert() == null || zahl.wert() == 0 && (zahl.vorjahr() == null || zahl.vorjahr() == 0)) {
            return Optional.empty();
        }
        return Optional.of(new Absatz(verlauf(zahl) + anteil(zahl) + ".", List.of(zahl.schluessel())));
    }

    private static String verlauf(Zahl zahl) {
        String titel = "„" + zahl.titel() + "“";
        String wert = Rechnung.deutsch(zahl.wert());
        if (zahl.vorjahr() == null || zahl.vorjahr() == 0) {
            return titel + ": " + wert;
        }
        int richtung = Long.compare(zahl.wert(), zahl.vorjahr());
        if (richtung == 0) {
            return titel + " blieb bei " + wert;
        }
        return titel + (richtung < 0 ? " ging von " : " nahm von ") + Rechnung.deutsch(zahl.vorjahr()) + " auf " + wert
                + (richtung < 0 ? " zurück" : " zu")
                + (zahl.veraenderung() == null ? "" : " (" + mitVorzeichen(zahl.veraenderung()) + " %)");
    }

    private static String mitVorzeichen(BigDecimal prozent) {
        return (prozent.signum() > 0 ? "+" : "") + Rechnung.deutsch(prozent);
    }

    private static String anteil(Zahl zahl) {
        return zahl.anteil() == null || zahl.nenner() == null
                ? ""
                : "; das sind " + Rechnung.deutsch(zahl.anteil()) + " % von " + Rechnung.deutsch(zahl.nenner());
    }
}
