package de.ombud.prozess.kanarien;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.aufsicht.AufsichtProzess;
import de.ombud.prozess.aufsicht.PetitionProzess;
import de.ombud.prozess.aufsicht.StellungnahmeProzess;
import de.ombud.prozess.befangenheit.BefangenheitProzess;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Supervision, petition and bias with canaries in every field, and reasons for an exclusion. */
@OmbudTest
class AufsichtKanarienTests extends KeineInhalteInDerMaschine {

    private final Eingaben eingaben = new Eingaben(kanarien);

    @Test
    @Erledigt({
        StellungnahmeProzess.STELLUNGNAHME_ANFORDERN,
        StellungnahmeProzess.STELLUNGNAHME_ABGEBEN,
        AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN,
        PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN,
        PetitionProzess.STELLUNGNAHME_FREIGEBEN,
        PetitionProzess.STELLUNGNAHME_VERSENDEN,
        BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
        BefangenheitProzess.ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN
    })
    void whatIsSaidAboutColleaguesLeavesNothingInTheEngine() {
        aufsichtsbeschwerde();
        petition();
        befangenheit();
        assertThat(new Spurensuche(jdbc, "^(?!act_)").nach(kanarien.kennung()))
                .as("they did arrive where they belong")
                .anyMatch(fund -> fund.startsWith("weg_schritt.text"))
                .anyMatch(fund -> fund.startsWith("aenderung.grund"))
                .anyMatch(fund -> fund.startsWith("kundenreaktion.absender_zeichen"));
    }

    private void aufsichtsbeschwerde() {
        Aktenzeichen fall = erfasst("DIENSTAUFSICHTSBESCHWERDE", "V02");
        erledigt(
                fall,
                StellungnahmeProzess.STELLUNGNAHME_ANFORDERN,
                "gf",
                Map.of("stelle", "TEAMLEITUNG", "betroffene", "leistung"));
        erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", Map.of());
        erledigt(fall, AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN, "gf", Map.of("ausreichend", "JA"));
        rest(
                "gf",
                "POST",
                "/api/kundenreaktionen/" + fall + "/ausschluesse/aufhebung",
                Map.of("benutzer", "leistung", "grund", kanarien.lang(2_000)));
        zurueckgezogen(fall);
    }

    private void petition() {
        Aktenzeichen fall = erfasst("PETITION", "K01");
        Map<String, String> niemand = Map.of("stelle", "LEISTUNG", "betroffene", " ");
        erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", niemand);
        erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "leistung", Map.of());
        String heute = buero.heute().toString();
        erledigt(fall, PetitionProzess.STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN, "krm", Map.of("eingegangenAm", heute));
        erledigt(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN, "gf", Map.of("freigabe", "ZURUECKGEBEN"));
        erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", niemand);
        erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "leistung", Map.of());
        erledigt(fall, PetitionProzess.STELLUNGNAHME_FREIGEBEN, "gf", Map.of("freigabe", "FREIGEBEN"));
        erledigt(
                fall,
                PetitionProzess.STELLUNGNAHME_VERSENDEN,
                "krm",
                Map.of("versandtAm", heute, "versandweg", "BEHOERDENPOSTFACH"));
        zurueckgezogen(fall);
    }

    private void befangenheit() {
        Aktenzeichen fall = erfasst("KUNDENREAKTION", "M03");
        String adresse = "/api/kundenreaktionen/" + fall;
        rest("krm", "POST", adresse + "/ausschluesse", Map.of("benutzer", "markt", "grund", kanarien.lang(2_000)));
        rest("krm", "POST", adresse + "/wege", Map.of("art", "BEFANGENHEIT", "anlass", kanarien.lang(2_000)));
        buero.jobsLaufen(fall);
        erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                Map.of("entscheidung", "AUFSICHT", "betroffene", " ", "neueZustaendigkeit", "TEAMLEITUNG"));
        erledigt(
                fall,
                BefangenheitProzess.ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN,
                "krm",
                Map.of(
                        "entscheidung",
                        "BEGRUENDET",
                        "betroffene",
                        "markt",
                        "neueZustaendigkeit",
                        "TEAMLEITUNG",
                        "entschiedenAm",
                        buero.heute().toString()));
        zurueckgezogen(fall);
    }

    private void zurueckgezogen(Aktenzeichen fall) {
        rest("krm", "POST", "/api/kundenreaktionen/" + fall + "/rueckzug", Map.of("grund", kanarien.lang(2_000)));
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private Aktenzeichen erfasst(String reaktionsart, String thema) {
        Map<String, Object> koerper = eingaben.kundenreaktion("EMAIL", "ANGEHOERIGE");
        koerper.put("reaktionsart", reaktionsart);
        koerper.put("anliegen", List.of(eingaben.anliegen(thema)));
        koerper.put("absender", Map.of("stelle", kanarien.lang(150), "zeichen", kanarien.neu()));
        HttpResponse<String> antwort =
                Zugriff.basic(port, "krm").post("/api/kundenreaktionen", Formulare.json(koerper));
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        Aktenzeichen fall =
                new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
        buero.jobsLaufen(fall);
        return fall;
    }
}
