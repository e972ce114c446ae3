package de.ombud.beratungsstelle;

import java.util.List;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Invented entries for the local operation, so that the directory can be tried; in no other profile. */
@Component
@Profile("lokal")
class Beispielstellen {

    private static final List<Beratungsstelle> BEISPIELE = List.of(
            stelle("ELBBOGEN", "Sozialberatung Elbbogen e. V. (Beispiel)", "Beispielufer 3", "elbbogen"),
            stelle("HECHTWERK", "Erwerbslosenhilfe Hechtwerk (Beispiel)", "Musterstraße 12", "hechtwerk"),
            stelle("NEUMARKT", "Mieterberatung am Mustermarkt (Beispiel)", "Mustermarkt 1", "mustermarkt"),
            stelle("SONNENHAUS", "Familienzentrum Sonnenhaus (Beispiel)", "Beispielallee 20", "sonnenhaus"));

    private final Beratungsstellen verzeichnis;

    Beispielstellen(Beratungsstellen verzeichnis) {
        this.verzeichnis = verzeichnis;
    }

    @EventListener(ApplicationReadyEvent.class)
    void legeAn() {
        BEISPIELE.stream()
                .filter(stelle -> verzeichnis.finde(stelle.kuerzel()).isEmpty())
                .forEach(verzeichnis::anlegen);
    }

    private static Beratungsstelle stelle(String kuerzel, String name, String strasse, String domain) {
        return new Beratungsstelle(
                kuerzel,
                name,
                strasse,
                "01067",
                "Dresden",
                "beratung@" + domain + ".example",
                "0351 000-" + (100 + kuerzel.length()),
                true);
    }
}
