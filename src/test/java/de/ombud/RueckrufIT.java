package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Promised calls in the running application, and case 13 of the office: the call that never came. */
class RueckrufIT {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final String FUEHREN = "UserTask_RueckrufFuehren";
    private static final String NACHHOLEN = "UserTask_VersaeumtenRueckrufNachholen";

    private final Amt amt = new Amt(GemeinsameAnwendung.laufend());
    private final Arbeitsplatz krm = amt.platz("krm");
    private final Arbeitsplatz teamleitung = amt.platz("teamleitung");

    /** "Montag Rückruf versprochen, heute ist Freitag." → call today by the Teamleitung; justified. */
    @Test
    @Fall(13)
    void whoWasPromisedACallInVainIsCalledTodayAndItsComplaintIsJustified() {
        Arbeitsplatz eingangszone = amt.platz("eingang");
        JsonNode fall = eingangszone.erfasst(Faelle.rueckrufVersprochen().neu());
        String az = fall.path("aktenzeichen").asText();
        JsonNode rueckruf = zuFall(az);
        String nummer = rueckruf.path("nummer").asText();
        assertThat(rueckruf.path("stand").asText()).isEqualTo("VERSAEUMT");
        assertThat(rueckruf.path("telefon").asText()).isEqualTo("0351 123456");

        JsonNode aufgabe = teamleitung.nurAufgabe(nummer, NACHHOLEN);
        Amt.expectTask(teamleitung, aufgabe, "teamleitung", 90);
        assertThat(tag(aufgabe.path("due")))
                .isBetween(tag(fall.path("eingang")), tag(fall.path("eingang")).plusDays(5));
        assertThat(Amt.vorfaelle(teamleitung, nummer)).hasSize(1);
        teamleitung.erledigt(aufgabe, Map.of("ausgang", "ERREICHT", "notiz", "Entschuldigt und geholfen."));

        assertThat(Amt.vorfaelle(teamleitung, nummer)).isEmpty();
        JsonNode weg = krm.lies("/api/kundenreaktionen/" + az + "/wege")
                .findParents("art")
                .get(0);
        assertThat(weg.path("art").asText()).isEqualTo("RUECKRUF");
        assertThat(weg.path("ausgang").asText()).isEqualTo("ERREICHT");

        amt.pruefe(az);
        amt.rufAn(az, "Eingang am Telefon bestätigt.");
        for (JsonNode anliegen : eingangszone.nurAufgaben(az, "UserTask_AnliegenBearbeiten", 2)) {
            eingangszone.erledigt(
                    anliegen,
                    Map.of(
                            "zustaendigkeit", "JA",
                            "ergebnis", "BEGRUENDET",
                            "abhilfe", "ERKLAERT",
                            "stellungnahme", "Der Rückruf blieb aus."));
        }
        amt.schreibe(az, "Der Rückruf hätte am Montag kommen müssen.");
        amt.gibFrei(az);
        amt.rufAn(az, "Entschuldigt und geantwortet.");
        krm.aktenstand(az, "BEANTWORTET");
        JsonNode ende = amt.schliesse(az);
        assertThat(ende.path("anliegen").findValuesAsText("ergebnis")).containsExactly("BEGRUENDET", "BEGRUENDET");
    }

    @Test
    void aPromiseThatIsForgottenWakesTheTeamleitungAfterFortyEightHoursAndBecomesAComplaint() {
        JsonNode rueckruf = zugesagt();
        String nummer = rueckruf.path("nummer").asText();
        OffsetDateTime faellig = OffsetDateTime.parse(rueckruf.path("faelligAm").asText());
        assertThat(Duration.between(
                        OffsetDateTime.parse(rueckruf.path("zugesagtAm").asText()), faellig))
                .isEqualTo(Duration.ofHours(48));
        Arbeitsplatz leistung = amt.platz("leistung");
        JsonNode aufgabe = leistung.nurAufgabe(nummer, FUEHREN);
        Amt.expectTask(leistung, aufgabe, "leistung", 60);
        leistung.erledigt(aufgabe, Map.of("ausgang", "NICHT_ERREICHT", "notiz", "Mailbox."));

        amt.stelleUhr(
                faellig.atZoneSameInstant(BERLIN).toLocalDate(),
                faellig.atZoneSameInstant(BERLIN).toLocalTime().plusSeconds(1).toString());
        JsonNode versaeumt = teamleitung.nurAufgabe(nummer, NACHHOLEN);
        assertThat(leistung.aufgaben(nummer)).isEmpty();
        assertThat(Amt.vorfaelle(teamleitung, nummer)).hasSize(1);

        teamleitung.erledigt(
                versaeumt, Map.of("ausgang", "ERREICHT", "notiz", "Ist sehr verärgert.", "beschwerde", "JA"));
        JsonNode danach = krm.lies("/api/rueckrufe/" + nummer);
        assertThat(danach.path("stand").asText()).isEqualTo("ERREICHT");
        assertThat(danach.path("versuche").findValuesAsText("ausgang")).containsExactly("NICHT_ERREICHT", "ERREICHT");
        String az = danach.path("beschwerde").asText();
        JsonNode fall = krm.akte(az);
        assertThat(fall.at("/anliegen/0/thema").asText()).isEqualTo("E03");
        assertThat(fall.at("/kunde/telefon").asText())
                .isEqualTo(rueckruf.path("telefon").asText());
        assertThat(fall.path("text").asText()).contains("Ist sehr verärgert.", nummer);
        krm.sendet("POST", "/api/kundenreaktionen/" + az + "/rueckzug", Map.of("grund", "Doch zufrieden."));
        amt.rufAn(az, "Den Rückzug bestätigt.");
        amt.expectNothingLeft(az);
        amt.expectNothingLeft(nummer);
    }

    private JsonNode zugesagt() {
        String telefon = "0351 9" + System.nanoTime() % 10_000_000;
        Arbeitsplatz eingang = amt.platz("eingang");
        eingang.sendet(
                "POST",
                "/api/rueckrufe",
                Map.of("gruppe", "leistung", "nachname", Faelle.NACHNAME, "telefon", telefon, "worum", "Mein Antrag"));
        return finde(r -> r.path("telefon").asText().equals(telefon));
    }

    private JsonNode zuFall(String az) {
        return finde(r -> r.path("aktenzeichen").asText().equals(az));
    }

    private JsonNode finde(java.util.function.Predicate<JsonNode> welcher) {
        List<JsonNode> gefunden = StreamSupport.stream(
                        krm.lies("/api/rueckrufe?offen=true").spliterator(), false)
                .filter(welcher)
                .toList();
        assertThat(gefunden).hasSize(1);
        return gefunden.get(0);
    }

    private static LocalDate tag(JsonNode zeit) {
        String text = Optional.of(zeit.asText()).orElseThrow().replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2");
        return OffsetDateTime.parse(text).atZoneSameInstant(BERLIN).toLocalDate();
    }
}
