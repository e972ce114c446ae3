package de.ombud.prozess;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Bewertung;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.NeueKundenreaktion;
import de.ombud.vorgang.NeuesAnliegen;
import de.ombud.vorgang.Reaktionsart;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** Contacts as they come in: a valid one, of which a test overrides what matters to it. Received Wed 2026-11-04, 9:15 in Dresden. */
public record Eingaenge(Antwortweg antwortweg, List<NeuesAnliegen> anliegen, String erledigungsvermerk) {

    public static final Instant EINGANG = Instant.parse("2026-11-04T08:15:00Z");

    public static Eingaenge beschwerde() {
        return new Eingaenge(Antwortweg.EMAIL, List.of(mietkaution()), null);
    }

    public static NeuesAnliegen mietkaution() {
        return anliegen(Anliegenart.BESCHWERDE, "K05", Bereich.LEISTUNG, "leistung");
    }

    public static NeuesAnliegen massnahme() {
        return anliegen(Anliegenart.BESCHWERDE, "M05", Bereich.MARKT_UND_INTEGRATION, "markt_integration");
    }

    public static NeuesAnliegen anliegen(Anliegenart art, String thema, Bereich bereich, String gruppe) {
        return new NeuesAnliegen(art, thema, bereich, gruppe, "Die Kaution steht seit drei Wochen aus.", false, null);
    }

    public Eingaenge ueber(Antwortweg weg) {
        return new Eingaenge(weg, anliegen, erledigungsvermerk);
    }

    public Eingaenge mit(NeuesAnliegen... welche) {
        return new Eingaenge(antwortweg, List.of(welche), erledigungsvermerk);
    }

    public Eingaenge sofortErledigt(Bewertung bewertung) {
        List<NeuesAnliegen> bewertet = anliegen.stream()
                .map(a -> new NeuesAnliegen(
                        a.art(), a.thema(), a.bereich(), a.gruppe(), a.beschreibung(), a.notlage(), bewertung))
                .toList();
        return new Eingaenge(antwortweg, bewertet, "Am Telefon geklärt.");
    }

    public NeueKundenreaktion neu() {
        return new NeueKundenreaktion(
                Kanal.EMAIL,
                Set.of(),
                EINGANG,
                Adressat.KRM,
                Reaktionsart.KUNDENREAKTION,
                "DRESDEN",
                "Mietkaution",
                "Ich warte seit drei Wochen auf die Kaution.",
                antwortweg,
                "",
                new Kunde(
                        "Mia",
                        "Muster",
                        "mia@example.org",
                        "0351 123456",
                        null,
                        new Anschrift("Weg 1", "01067", "Dresden")),
                null,
                anliegen,
                new Fristdaten(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 19)),
                erledigungsvermerk);
    }
}
