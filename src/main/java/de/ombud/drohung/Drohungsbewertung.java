package de.ombud.drohung;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What the Geschäftsführung says of a threat.
 *
 * @param ernst null where the form does not say
 * @param vermerk what was said and agreed
 */
public record Drohungsbewertung(Ernst ernst, Set<Schutzmassnahme> massnahmen, String vermerk) {

    /** Whether it has to be taken seriously. */
    public enum Ernst {
        ERNST,
        KEINE_BEDROHUNG
    }

    public Drohungsbewertung {
        massnahmen = massnahmen.isEmpty() ? Set.of() : EnumSet.copyOf(massnahmen);
        List<Feldfehler> fehler = new ArrayList<>();
        if (ernst == null) {
            fehler.add(new Feldfehler("ernst", "Bitte angeben, wie Sie es bewerten."));
        }
        if (ernst == Ernst.ERNST && massnahmen.isEmpty()) {
            fehler.add(new Feldfehler(
                    "hausverbotPruefen", "Bitte ankreuzen, was zum Schutz getan wird, oder „Keine Maßnahme“."));
        }
        if (massnahmen.contains(Schutzmassnahme.KEINE_MASSNAHME) && massnahmen.size() > 1) {
            fehler.add(
                    new Feldfehler("keineMassnahme", "„Keine Maßnahme“ passt nicht zu einer angekreuzten Maßnahme."));
        }
        if (vermerk.isEmpty()) {
            fehler.add(new Feldfehler("vermerk", "Bitte angeben, was gesagt wurde und was verabredet ist."));
        }
        if (vermerk.length() > 4_000) {
            fehler.add(new Feldfehler("vermerk", "Der Vermerk ist zu lang: höchstens 4.000 Zeichen."));
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }

    public boolean istErnst() {
        return ernst == Ernst.ERNST;
    }

    List<String> angaben() {
        return istErnst()
                ? massnahmen.stream().map(Schutzmassnahme::name).toList()
                : List.of(Ernst.KEINE_BEDROHUNG.name());
    }
}
