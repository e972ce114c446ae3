package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.vermittlung.VermittlungNachschauProzess;
import de.ombud.prozess.vermittlung.VermittlungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A mediation with a canary in every field of its forms, its notes and its consents. */
@OmbudTest
class VermittlungKanarienTests extends KeineInhalteInDerMaschine {

    @Test
    @Erledigt({
        KundenreaktionProzess.EINGANG_PRUEFEN,
        VersandProzess.TELEFONISCH_MITTEILEN,
        VermittlungProzess.EIGNUNG_PRUEFEN,
        VermittlungProzess.BEFANGENHEIT_PRUEFEN,
        VermittlungProzess.EINWILLIGUNGEN_EINHOLEN,
        VermittlungProzess.EINZELGESPRAECHE_FUEHREN,
        VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN,
        VermittlungProzess.VEREINBARUNG_FREIGEBEN,
        VermittlungProzess.VEREINBARUNG_UEBERARBEITEN,
        VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN,
        VermittlungNachschauProzess.NICHTEINHALTUNG_AUFGREIFEN
    })
    void nothingThatIsSaidInAMediationReachesTheEngineOrALog() {
        Aktenzeichen fall = angerufen();
        String pfad = "/api/kundenreaktionen/" + fall + "/vermittlung";
        erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, "ombud", Map.of("geeignet", "JA"));
        erledigt(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN, "ombud", Map.of("befangenheit", "UNBEFANGEN"));
        rest("ombud", "POST", pfad + "/notizen", Map.of("text", kanarien.lang(20_000)));
        rest(
                "ombud",
                "POST",
                pfad + "/einwilligungen",
                Map.of("seite", "KUNDE", "erteilt", true, "form", "MUENDLICH", "vermerk", kanarien.lang(2_000)));
        erledigt(
                fall,
                VermittlungProzess.EINWILLIGUNGEN_EINHOLEN,
                "ombud",
                Map.of(
                        "einwilligungKunde", "ERFASST",
                        "einwilligungJobcenter", "ERTEILT",
                        "formJobcenter", "MUENDLICH"));
        buero.jobsLaufen(fall);
        // the acknowledgement and the notice that deadlines run on
        for (int anruf = 0; anruf < 2; anruf++) {
            erledigt(fall, VersandProzess.TELEFONISCH_MITTEILEN, "krm", Map.of());
            buero.jobsLaufen(fall);
        }
        erledigt(
                fall,
                VermittlungProzess.EINZELGESPRAECHE_FUEHREN,
                "ombud",
                Map.of("gespraechKunde", heute(), "gespraechJobcenter", heute()));
        erledigt(
                fall,
                VermittlungProzess.VERMITTLUNGSGESPRAECH_FUEHREN,
                "ombud",
                Map.of(
                        "gespraechAm",
                        heute(),
                        "gespraechsausgang",
                        "EINIGUNG",
                        "bis",
                        heute(),
                        "keinVerwaltungsakt",
                        "true"));
        erledigt(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN, "gf", Map.of("freigabe", "ZURUECKGEBEN"));
        erledigt(
                fall,
                VermittlungProzess.VEREINBARUNG_UEBERARBEITEN,
                "ombud",
                Map.of("bis", heute(), "keinVerwaltungsakt", "true"));
        erledigt(fall, VermittlungProzess.VEREINBARUNG_FREIGEBEN, "gf", Map.of("freigabe", "FREIGEBEN"));
        buero.zeitIstUm(fall, "Event_NachschauFaellig");
        erledigt(
                fall,
                VermittlungNachschauProzess.EINHALTUNG_NACHHALTEN,
                "ombud",
                Map.of("nachschau", "NICHT_EINGEHALTEN"));
        erledigt(
                fall,
                VermittlungNachschauProzess.NICHTEINHALTUNG_AUFGREIFEN,
                "krm",
                Map.of("weiteresVorgehen", "NEUE_KUNDENREAKTION"));

        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("vermittlung_notiz.text"))
                .anyMatch(fund -> fund.startsWith("vermittlung_einwilligung.vermerk"))
                .anyMatch(fund -> fund.startsWith("vermittlung_vereinbarung.text"));
    }

    @Test
    @Erledigt({
        KundenreaktionProzess.EINGANG_PRUEFEN,
        VermittlungProzess.EIGNUNG_PRUEFEN,
        VermittlungProzess.BEFANGENHEIT_PRUEFEN,
        VermittlungProzess.NEUTRALE_PERSON_BESTIMMEN
    })
    void whyNobodyIsNeutralStaysOutOfTheEngine() {
        Aktenzeichen fall = angerufen();
        erledigt(fall, VermittlungProzess.EIGNUNG_PRUEFEN, "ombud", Map.of("geeignet", "JA"));
        erledigt(fall, VermittlungProzess.BEFANGENHEIT_PRUEFEN, "ombud", Map.of("befangenheit", "BEFANGEN"));
        erledigt(fall, VermittlungProzess.NEUTRALE_PERSON_BESTIMMEN, "gf", Map.of("vorgehen", "ABSAGEN"));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, VersandProzess.TELEFONISCH_MITTEILEN)).isTrue();
    }

    @Test
    @Erledigt(KundenreaktionProzess.EINGANG_PRUEFEN)
    void whyASideLeavesStaysOutOfTheEngine() {
        Aktenzeichen fall = angerufen();
        rest(
                "krm",
                "POST",
                "/api/kundenreaktionen/" + fall + "/vermittlung/widerruf",
                Map.of("seite", "KUNDE", "grund", kanarien.lang(2_000)));
        assertThat(buero.wartetAuf(fall, VermittlungProzess.EIGNUNG_PRUEFEN)).isFalse();
    }

    private Aktenzeichen angerufen() {
        Map<String, Object> anruf = Map.of(
                "beratungsstelle", "ELBBOGEN",
                "gespraechspartner", kanarien.neu(),
                "kunde", Map.of("vorname", kanarien.neu(), "nachname", kanarien.neu(), "telefon", "0351 1"),
                "anliegen", List.of(Map.of("thema", "M08", "beschreibung", kanarien.lang(20_000))),
                "vermittlung", true);
        HttpResponse<String> antwort = Zugriff.basic(port, "ombud").post("/api/anrufe", Formulare.json(anruf));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        Aktenzeichen fall =
                new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
        erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
        return fall;
    }

    private String heute() {
        return buero.heute().toString();
    }
}
