package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.Mailbox.Mail;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases in which somebody looks at us from above, or doubts one of us. */
class AufsichtIT {

    private static final String ANFORDERN = "UserTask_StellungnahmeAnfordern";
    private static final String ABGEBEN = "UserTask_StellungnahmeAbgeben";
    private static final String BEARBEITEN = "UserTask_AnliegenBearbeiten";

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");
    private final Arbeitsplatz gf = amt.platz("gf");
    private final Arbeitsplatz teamleitung = amt.platz("teamleitung");

    @Test
    @Fall(9)
    void theBrotherOfTheExHusbandNeitherSeesNorWorksOnTheCase() {
        Map<String, Object> neu = Musterfaelle.neu(9);
        neu.put("ausgeschlossen", List.of("markt"));
        neu.put("wege", List.of(Map.of("art", "BEFANGENHEIT", "anlass", "Verwandtschaft mit dem Ex-Mann")));
        JsonNode fall = krm.erfasst(neu);
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);
        assertThat(amt.mails(az, 2)).extracting(Mail::an).contains("teamleitung@ombud.example");

        JsonNode entscheiden = gf.aufgabe(az, "UserTask_UeberBefangenheitEntscheiden");
        Amt.expectTask(gf, entscheiden, "geschaeftsfuehrung", 80);
        assertThat(tag(entscheiden))
                .isEqualTo(
                        LocalDate.parse(fall.at("/fristen/eingangsbestaetigung").asText()));
        assertThat(amt.platz("markt").aufgaben(az)).isEmpty();
        gf.erledigt(
                entscheiden,
                Map.of(
                        "entscheidung", "BEGRUENDET",
                        "neueZustaendigkeit", "TEAMLEITUNG",
                        "begruendung", "Der Vermittler ist mit der Gegenseite verwandt."));

        for (JsonNode aufgabe : teamleitung.nurAufgaben(az, BEARBEITEN, 2)) {
            teamleitung.erledigt(aufgabe, Amt.bewertung("BEGRUENDET", "KORRIGIERT"));
        }
        assertThat(amt.platz("markt").aufgaben(az)).isEmpty();
        amt.schreibe(az, "Sie haben ab heute eine andere Ansprechperson.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(amt.mails(az, 3).get(2).text()).contains("Sie haben ab heute eine andere Ansprechperson.");
        JsonNode ende = amt.schliesse(az);
        assertThat(ergebnisse(ende)).containsExactly("BEGRUENDET", "BEGRUENDET");
        assertThat(weg(az).path("ausgang").asText()).isEqualTo("BEGRUENDET");
    }

    @Test
    @Fall(10)
    void theGeschaeftsfuehrungHearsBothSidesAndAnswersInNeutralWords() {
        JsonNode fall = krm.erfasst(Musterfaelle.neu(10));
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);
        post(az);

        JsonNode anfordern = gf.aufgabe(az, ANFORDERN);
        Amt.expectTask(gf, anfordern, "geschaeftsfuehrung", 60);
        assertThat(tag(anfordern))
                .isEqualTo(LocalDate.parse(fall.at("/fristen/antwort").asText()));
        gf.erledigt(
                anfordern,
                Map.of("stelle", "TEAMLEITUNG", "betroffene", "leistung", "frage", "Was ist gesagt worden?"));
        assertThat(krm.lies("/api/kundenreaktionen/" + az + "/ausschluesse")
                        .at("/ausgeschlossen/0")
                        .asText())
                .isEqualTo("leistung");
        JsonNode abgeben = teamleitung.aufgabe(az, ABGEBEN);
        Amt.expectTask(teamleitung, abgeben, "teamleitung", 60);
        teamleitung.erledigt(abgeben, Map.of("stellungnahme", "Zwei Schilderungen, keine weiteren Zeugen."));
        gf.erledigt(
                gf.aufgabe(az, "UserTask_AufsichtsbeschwerdeWuerdigen"),
                Map.of("ausreichend", "JA", "wuerdigung", "Nicht aufzuklären."));

        for (JsonNode aufgabe : gf.nurAufgaben(az, BEARBEITEN, 2)) {
            gf.erledigt(aufgabe, Amt.bewertung("NICHT_FESTSTELLBAR", "ERKLAERT"));
        }
        amt.schreibe(az, "Wir haben den Vorfall mit allen Beteiligten besprochen.");
        post(az);
        krm.aktenstand(az, "BEANTWORTET");
        JsonNode ende = amt.schliesse(az);
        assertThat(ergebnisse(ende)).containsExactly("NICHT_FESTSTELLBAR", "NICHT_FESTSTELLBAR");
        assertThat(weg(az).path("ausgang").asText()).isEqualTo("GEWUERDIGT");
        assertThat(amt.mailbox().zu(az)).isEmpty();
    }

    @Test
    @Fall(11)
    void theMinistrysDateGoesBeforeOurs() {
        Map<String, Object> neu = Musterfaelle.neu(11);
        LocalDate frist = heute().plusDays(9);
        neu.put(
                "absender",
                Map.of("stelle", "BMAS über die Regionaldirektion", "zeichen", "IIc5", "frist", frist.toString()));
        JsonNode fall = krm.erfasst(neu);
        String az = fall.path("aktenzeichen").asText();
        assertThat(fall.at("/fristen/antwort").asText()).isEqualTo(frist.toString());
        amt.pruefe(az);
        amt.mails(az, 1);

        JsonNode anfordern = gf.aufgabe(az, ANFORDERN);
        Amt.expectTask(gf, anfordern, "geschaeftsfuehrung", 60);
        assertThat(tag(anfordern)).isEqualTo(frist);
        gf.erledigt(anfordern, Map.of("stelle", "SELBSTAENDIGEN_ZENTRUM", "frage", "Warum 14 Monate?"));
        Arbeitsplatz selbst = amt.platz("selbst");
        selbst.erledigt(selbst.aufgabe(az, ABGEBEN), Map.of("stellungnahme", "Es fehlte die Anlage EKS."));
        gf.erledigt(gf.aufgabe(az, "UserTask_StellungnahmeFreigeben"), Map.of("freigabe", "FREIGEBEN"));
        krm.erledigt(
                krm.aufgabe(az, "UserTask_StellungnahmeVersenden"),
                Map.of("versandtAm", heute().toString(), "versandweg", "BEHOERDENPOSTFACH"));

        for (JsonNode aufgabe : selbst.nurAufgaben(az, BEARBEITEN, 2)) {
            assertThat(tag(aufgabe)).isEqualTo(frist);
            selbst.erledigt(aufgabe, Amt.bewertung("BEGRUENDET", "KORRIGIERT"));
        }
        amt.schreibe(az, "Die endgültige Festsetzung ist heute ergangen.");
        amt.gibFrei(az);
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(amt.mails(az, 2).get(1).text()).contains("Die endgültige Festsetzung ist heute ergangen.");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("BEGRUENDET", "BEGRUENDET");
        assertThat(weg(az).path("ausgang").asText()).isEqualTo("BEANTWORTET");
    }

    @Test
    @Fall(12)
    void thePetitionIsAnsweredTogetherWithTheMunicipality() {
        JsonNode fall = krm.erfasst(Musterfaelle.neu(12));
        String az = fall.path("aktenzeichen").asText();
        amt.pruefe(az);
        post(az);

        gf.erledigt(gf.aufgabe(az, ANFORDERN), Map.of("stelle", "LEISTUNG", "frage", "Wie entstehen die Richtwerte?"));
        Arbeitsplatz leistung = amt.platz("leistung");
        leistung.erledigt(leistung.aufgabe(az, ABGEBEN), Map.of("stellungnahme", "Nach der Richtlinie der Stadt."));
        JsonNode traeger = krm.aufgabe(az, "UserTask_StellungnahmeDesTraegersAufnehmen");
        Amt.expectTask(krm, traeger, "krm", 60);
        krm.erledigt(
                traeger,
                Map.of(
                        "traeger", "Sozialamt der Stadt",
                        "eingegangenAm", heute().toString(),
                        "stellungnahme", "Der Stadtrat prüft die Werte jährlich."));
        gf.erledigt(gf.aufgabe(az, "UserTask_StellungnahmeFreigeben"), Map.of("freigabe", "FREIGEBEN"));
        krm.erledigt(
                krm.aufgabe(az, "UserTask_StellungnahmeVersenden"),
                Map.of("versandtAm", heute().toString(), "versandweg", "BRIEF"));

        leistung.erledigt(leistung.nurAufgabe(az, BEARBEITEN), Amt.bewertung("NICHT_BEWERTBAR", "ERKLAERT"));
        krm.erledigt(krm.nurAufgabe(az, BEARBEITEN), Amt.bewertung("NICHT_BEWERTBAR", "ERKLAERT"));
        amt.schreibe(az, "Über die Höhe entscheidet der Stadtrat.");
        post(az);
        krm.aktenstand(az, "BEANTWORTET");
        assertThat(ergebnisse(amt.schliesse(az))).containsExactly("NICHT_BEWERTBAR", "NICHT_BEWERTBAR");
        assertThat(weg(az).path("ausgang").asText()).isEqualTo("BEANTWORTET");
    }

    private void post(String az) {
        krm.erledigt(krm.aufgabe(az, "UserTask_BriefVersenden"), Map.of("versandtAm", heute().toString()));
    }

    private JsonNode weg(String az) {
        return krm.lies("/api/kundenreaktionen/" + az + "/wege").at("/wege/0");
    }

    private LocalDate heute() {
        return LocalDate.parse(krm.lies("/api/demo/uhr").path("jetzt").asText().substring(0, 10));
    }

    private static LocalDate tag(JsonNode aufgabe) {
        return LocalDate.parse(aufgabe.path("due").asText().substring(0, 10));
    }

    private static List<String> ergebnisse(JsonNode akte) {
        return Stream.of(akte.at("/anliegen/0"), akte.at("/anliegen/1"))
                .map(a -> a.path("ergebnis").asText())
                .toList();
    }
}
