package de.ombud.vorgang.fall;

import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.fall.angabe.Bewertung;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A valid complaint by mail, received and recorded on Wed 2026-11-04; a test overrides what matters to it. */
public final class KundenreaktionFixtures {

    public static final Instant EINGANG = Instant.parse("2026-11-04T08:15:00Z");
    public static final Instant ERFASST = Instant.parse("2026-11-04T09:00:00Z");
    public static final Instant SPAETER = Instant.parse("2026-11-10T10:00:00Z");
    public static final Fristdaten FRISTEN = new Fristdaten(LocalDate.of(2026, 11, 9), LocalDate.of(2026, 11, 19));
    public static final Kunde KUNDE = new Kunde(
            "Mia", "Muster", "mia@example.org", "0351 123456", null, new Anschrift("Weg 1", "01067", "Dresden"));
    public static final Bewertung UNBEGRUENDET = new Bewertung(Ergebnis.UNBEGRUENDET, Abhilfe.ERKLAERT, "Erklärt.");
    public static final Bewertung BEGRUENDET = new Bewertung(Ergebnis.BEGRUENDET, Abhilfe.KORRIGIERT, "Berichtigt.");

    private Adressat adressat = Adressat.KRM;
    private Kanal kanal = Kanal.EMAIL;
    private Reaktionsart reaktionsart = Reaktionsart.KUNDENREAKTION;
    private String text = "Ich warte seit drei Wochen auf die Kaution.";
    private Antwortweg antwortweg = Antwortweg.EMAIL;
    private Kunde kunde = KUNDE;
    private Einreicher einreicher;
    private List<NeuesAnliegen> anliegen = List.of(leistung());
    private String erledigungsvermerk;
    private Instant eingang = EINGANG;
    private Fristdaten fristen = FRISTEN;

    private KundenreaktionFixtures() {}

    public static KundenreaktionFixtures beschwerde() {
        return new KundenreaktionFixtures();
    }

    public static NeuesAnliegen leistung() {
        return anliegen(Anliegenart.BESCHWERDE, "K05", Bereich.LEISTUNG, "leistung");
    }

    public static NeuesAnliegen markt() {
        return anliegen(Anliegenart.BESCHWERDE, "M05", Bereich.MARKT_UND_INTEGRATION, "markt_integration");
    }

    public static NeuesAnliegen lob() {
        return anliegen(Anliegenart.LOB, "P03", Bereich.LEISTUNG, "leistung");
    }

    public static NeuesAnliegen anliegen(Anliegenart art, String thema, Bereich bereich, String gruppe) {
        return new NeuesAnliegen(art, thema, bereich, gruppe, "Worum es bei " + thema + " geht", false, null);
    }

    public static NeuesAnliegen bewertet(NeuesAnliegen a, Bewertung bewertung) {
        return new NeuesAnliegen(a.art(), a.thema(), a.bereich(), a.gruppe(), a.beschreibung(), a.notlage(), bewertung);
    }

    public KundenreaktionFixtures an(Adressat anderer) {
        adressat = anderer;
        return this;
    }

    public KundenreaktionFixtures per(Kanal anderer) {
        kanal = anderer;
        return this;
    }

    public KundenreaktionFixtures als(Reaktionsart andere) {
        reaktionsart = andere;
        return this;
    }

    public KundenreaktionFixtures schreibt(String worte) {
        text = worte;
        return this;
    }

    public KundenreaktionFixtures ueber(Antwortweg anderer) {
        antwortweg = anderer;
        return this;
    }

    public KundenreaktionFixtures von(Kunde andere) {
        kunde = andere;
        return this;
    }

    public KundenreaktionFixtures durch(Einreicher anderer) {
        einreicher = anderer;
        return this;
    }

    public KundenreaktionFixtures mit(NeuesAnliegen... welche) {
        anliegen = List.of(welche);
        return this;
    }

    /** Received then, with the days that follow from it. */
    public KundenreaktionFixtures eingegangen(Instant wann, Fristdaten tage) {
        eingang = wann;
        fristen = tage;
        return this;
    }

    public KundenreaktionFixtures sofortErledigt() {
        erledigungsvermerk = "Am Telefon geklärt.";
        return this;
    }

    public NeueKundenreaktion neu() {
        return new NeueKundenreaktion(
                new Kontakt(kanal, eingang, adressat, reaktionsart, "DRESDEN", antwortweg),
                kanal == Kanal.TELEFON ? Set.of() : Set.of(Kanal.TELEFON),
                new Schilderung("Mietkaution", text, "ruft nachmittags an"),
                new Beteiligte(kunde, einreicher, null),
                Set.of(),
                anliegen,
                fristen,
                erledigungsvermerk);
    }

    /** Recorded by {@code krm}. */
    Kundenreaktion erfasst() {
        return new Kundenreaktion(new Aktenzeichen("KR-2026-000001"), neu(), "krm", ERFASST);
    }

    /** Checked and lying before the areas. */
    Kundenreaktion verteilt() {
        Kundenreaktion fall = erfasst();
        fall.verteilen();
        fall.akte().anliegen().forEach(a -> fall.anliegen(a.nr()).vorlegen(a.gruppe()));
        return fall;
    }

    /** Every Anliegen rated alike. */
    Kundenreaktion bewertet(Bewertung bewertung) {
        Kundenreaktion fall = verteilt();
        fall.anliegen().offene().forEach(nr -> fall.anliegen(nr).bewerten(bewertung, "leistung", SPAETER));
        return fall;
    }

    Kundenreaktion beantwortet() {
        Kundenreaktion fall = bewertet(UNBEGRUENDET);
        fall.antwortSchreiben("Sehr geehrte Frau Muster", "krm", SPAETER);
        fall.antwortVermerken(SPAETER);
        return fall;
    }

    Kundenreaktion abgeschlossen() {
        Kundenreaktion fall = beantwortet();
        fall.abschliessen(SPAETER);
        return fall;
    }
}
