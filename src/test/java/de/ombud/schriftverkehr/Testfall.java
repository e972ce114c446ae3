package de.ombud.schriftverkehr;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.Sichtkreis;
import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/** A contact that can be answered by every way; a test overrides what matters to it. */
public record Testfall(Kunde kunde, Einreicher einreicher, Antwortweg antwortweg, Adressat adressat, String text) {

    static final Anschrift ANSCHRIFT = new Anschrift("Weg 1", "01067", "Dresden");
    static final Instant EINGANG = Instant.parse("2026-11-04T08:15:00Z");
    static final LocalDate ANTWORT_BIS = LocalDate.of(2099, 11, 19);

    static final Vollmacht UNBESCHRAENKT = new Vollmacht(
            1,
            Vollmachtsstand.ERTEILT,
            Vollmachtsumfang.ALLES,
            List.of(),
            Vollmachtsnachweis.LIEGT_VOR,
            null,
            null,
            null,
            "",
            "krm",
            EINGANG,
            List.of());

    public static Testfall gueltig() {
        return new Testfall(kunde("mia@example.org", ANSCHRIFT), null, Antwortweg.EMAIL, Adressat.KRM, "Meine Kaution");
    }

    static Kunde kunde(String email, Anschrift anschrift) {
        return kunde(email, "0351 123", anschrift);
    }

    static Kunde kunde(String email, String telefon, Anschrift anschrift) {
        return new Kunde("Mia", "Müßtermann", email, telefon, null, anschrift);
    }

    public static Einreicher beratung(String email, boolean vollmacht) {
        return new Einreicher(Einreicherart.BERATUNGSSTELLE, "Petra Rat", "Beratung e. V.", email, null, vollmacht);
    }

    Testfall mit(Kunde anderer) {
        return new Testfall(anderer, einreicher, antwortweg, adressat, text);
    }

    public Testfall durch(Einreicher anderer) {
        return new Testfall(kunde, anderer, antwortweg, adressat, text);
    }

    public Testfall wuenscht(Antwortweg anderer) {
        return new Testfall(kunde, einreicher, anderer, adressat, text);
    }

    public Testfall an(Adressat anderer) {
        return new Testfall(kunde, einreicher, antwortweg, anderer, text);
    }

    Akte akte() {
        return new Akte(
                new Aktenzeichen("KR-2026-000001"),
                KundenreaktionStatus.IN_BEARBEITUNG,
                kontakt(),
                Set.of(),
                schilderung(),
                new Beteiligte(kunde, einreicher, null),
                vollmachten(),
                fristen(),
                null,
                List.of(),
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                List.of(),
                "krm",
                EINGANG,
                new Sichtkreis(Set.of(), Set.of()),
                true);
    }

    private Kontakt kontakt() {
        return new Kontakt(Kanal.EMAIL, EINGANG, adressat, Reaktionsart.KUNDENREAKTION, "DRESDEN", antwortweg);
    }

    private Schilderung schilderung() {
        return new Schilderung("Mietkaution", text, "");
    }

    private List<Vollmacht> vollmachten() {
        return einreicher == null || !einreicher.istBevollmaechtigt() ? List.of() : List.of(UNBESCHRAENKT);
    }

    public NeueKundenreaktion neu() {
        return neu(List.of(kaution()));
    }

    NeueKundenreaktion neuMitZweiAnliegen() {
        return neu(List.of(kaution(), kaution()));
    }

    private static NeuesAnliegen kaution() {
        return new NeuesAnliegen(Anliegenart.BESCHWERDE, "K05", Bereich.LEISTUNG, "leistung", "Kaution", false, null);
    }

    private NeueKundenreaktion neu(List<NeuesAnliegen> anliegen) {
        return new NeueKundenreaktion(
                kontakt(),
                Set.of(),
                schilderung(),
                new Beteiligte(kunde, einreicher, null),
                Set.of(),
                anliegen,
                fristen(),
                null);
    }

    private static Fristdaten fristen() {
        return new Fristdaten(LocalDate.of(2026, 11, 9), ANTWORT_BIS);
    }
}
