package de.ombud.anfrage;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the competent office says it did.
 *
 * @param erledigung null where the form does not say
 * @param grund why it was refused, with the rule, or why it takes longer or is no such request; required there
 * @param bis new last day, where the answer takes longer; else null
 */
public record Anfrageantwort(Erledigung erledigung, Instant am, String grund, LocalDate bis, String vermerk) {

    public Anfrageantwort(Erledigung erledigung, Instant am, String grund, String vermerk) {
        this(erledigung, am, grund, null, vermerk);
    }

    public Anfrageantwort {
        Objects.requireNonNull(am, "am");
        List<Feldfehler> fehler = new ArrayList<>();
        if (erledigung == null) {
            fehler.add(new Feldfehler("erledigung", "Bitte angeben, wie die Anfrage erledigt ist."));
        } else if (erledigung.istZuBegruenden() && grund.isEmpty()) {
            fehler.add(new Feldfehler("grund", "Bitte den Grund angeben, bei einer Ablehnung mit der Vorschrift."));
        }
        if (erledigung == Erledigung.VERLAENGERT && bis == null) {
            fehler.add(new Feldfehler("verlaengertBis", "Bitte den neuen letzten Tag angeben."));
        }
        if (grund.length() > 4_000) {
            fehler.add(new Feldfehler("grund", "Der Text ist zu lang: höchstens 4.000 Zeichen."));
        }
        if (vermerk.length() > 4_000) {
            fehler.add(new Feldfehler("vermerk", "Der Vermerk ist zu lang: höchstens 4.000 Zeichen."));
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }
}
