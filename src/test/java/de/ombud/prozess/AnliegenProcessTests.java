package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.anliegen;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OmbudTest
class AnliegenProcessTests {

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private Buero buero;

    @Test
    void anAreaThatIsNotCompetentNamesTheOneThatIs() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung", ablehnung("EINGANGSZONE"));

        Task neu = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(buero.gruppe(neu)).isEqualTo("eingangszone");
        Akte.Anliegen anliegen = buero.akte(fall).anliegen().get(0);
        assertThat(anliegen.bereich()).isEqualTo(Bereich.EINGANGSZONE);
        assertThat(anliegen.gruppe()).isEqualTo("eingangszone");
        assertThat(anliegen.wechsel().get(0).grund()).isEqualTo("Es geht um die Erreichbarkeit.");
    }

    @Test
    void aRefusalNeedsAReasonAndAnotherArea() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThatThrownBy(() -> buero.erledigt(
                        fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung", Map.of("zustaendigkeit", "NEIN")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() ->
                        buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung", ablehnung("LEISTUNG")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
    }

    @Test
    void whoIsNotCompetentRatesNothingAndWhatWasCorrectedWasNotUnfounded() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        for (Map<String, Object> widerspruch : List.<Map<String, Object>>of(
                Map.of(
                        "zustaendigkeit", "NEIN",
                        "neuerBereich", "EINGANGSZONE",
                        "ablehnungsgrund", "Betrifft den Empfang.",
                        "ergebnis", "BEGRUENDET"),
                Map.of(
                        "zustaendigkeit", "JA",
                        "ergebnis", "UNBEGRUENDET",
                        "abhilfe", "KORRIGIERT",
                        "stellungnahme", "Wir haben den Bescheid geändert."),
                Map.of(
                        "ergebnis", "ABGEGEBEN",
                        "abhilfe", "KULANZ",
                        "stellungnahme", "Ging an die Stadt."))) {
            assertThatThrownBy(() -> buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung", widerspruch))
                    .hasRootCauseInstanceOf(Eingabefehler.class);
        }
        buero.erledigt(
                fall,
                AnliegenProzess.ANLIEGEN_BEARBEITEN,
                "leistung",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "KULANZ", "stellungnahme", "Wir kommen entgegen."));
    }

    @Test
    void afterTheSecondRefusalKrmDecides() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung", ablehnung("EINGANGSZONE"));
        buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "eingang", ablehnung("LEISTUNG"));
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();

        buero.erledigt(
                fall,
                AnliegenProzess.ZUSTAENDIGKEIT_ENTSCHEIDEN,
                "krm",
                Map.of("entschiedenerBereich", "LEISTUNG", "begruendung", "Es geht um die Kaution."));
        Task wieder = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(buero.gruppe(wieder)).isEqualTo("leistung");
        buero.erledigt(
                wieder,
                "leistung",
                Map.of("ergebnis", "BEGRUENDET", "abhilfe", "KORRIGIERT", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).anliegen().get(0).status()).isEqualTo(AnliegenStatus.BEWERTET);
        assertThat(buero.enden(fall)).contains("EndEvent_AnliegenBewertet");
    }

    @Test
    void aComplaintIsNotClosedWithoutRatingAndRemedy() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThatThrownBy(() -> buero.erledigt(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN, "leistung", Map.of()))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> buero.erledigt(
                        fall,
                        AnliegenProzess.ANLIEGEN_BEARBEITEN,
                        "leistung",
                        Map.of("ergebnis", "SEHR_GUT", "stellungnahme", "Geprüft.")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThat(buero.akte(fall).anliegen().get(0).ergebnis()).isNull();
    }

    @Test
    void praiseIsPassedOnWithoutARating() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .mit(anliegen(Anliegenart.LOB, "P03", Bereich.LEISTUNG, "leistung"))
                .neu());
        Task aufgabe = buero.offene(fall, AnliegenProzess.LOB_WEITERGEBEN).get(0);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("teamleitung");
        assertThat(aufgabe.getPriority()).isEqualTo(30);
        assertThat(aufgabe.getDueDate()).isNotNull();
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "teamleitung", Map.of("lobvermerk", "Gern!")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung", Map.of("lobempfaenger", "mich")))
                .isInstanceOf(AuthorizationException.class);
        buero.erledigt(
                aufgabe,
                "teamleitung",
                Map.of("lobempfaenger", "Team 4 und Frau Kern", "lobvermerk", "Alle freuten sich."));
        buero.jobsLaufen(fall);

        Akte.Anliegen lob = buero.akte(fall).anliegen().get(0);
        assertThat(lob.status()).isEqualTo(AnliegenStatus.BEWERTET);
        assertThat(lob.ergebnis()).isNull();
        assertThat(lob.stellungnahme()).isEqualTo("Weitergegeben an Team 4 und Frau Kern.\nAlle freuten sich.");
        assertThat(buero.enden(fall)).contains("EndEvent_LobWeitergegeben");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .as("thanked in the joint answer")
                .isTrue();
    }

    @Test
    void anotherAreaCannotWorkOnIt() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThatThrownBy(() -> buero.erledigt(
                        fall,
                        AnliegenProzess.ANLIEGEN_BEARBEITEN,
                        "markt",
                        Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "KEINE", "stellungnahme", "Geprüft.")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void theCardOfATaskTellsNumberAndTopicToItsOwnGroupOnly() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        assertThat(gelesenVon("leistung", Variable.AKTENZEICHEN)).contains(fall.wert());
        assertThat(gelesenVon("leistung", AnliegenProzess.THEMA))
                .contains("K05")
                .doesNotContain("M05");
        assertThat(gelesenVon("markt", AnliegenProzess.THEMA)).contains("M05").doesNotContain("K05");
        assertThat(gelesenVon("selbst", Variable.AKTENZEICHEN)).doesNotContain(fall.wert());
    }

    @Test
    void anUrgentFlatComesFirst() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .mit(leistung(), anliegen(Anliegenart.BESCHWERDE, "K13", Bereich.LEISTUNG, "leistung"))
                .neu());
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .extracting(Task::getPriority)
                .containsExactlyInAnyOrder(50, 70);
    }

    private static Map<String, Object> ablehnung(String neuerBereich) {
        return Map.of(
                "zustaendigkeit",
                "NEIN",
                "ablehnungsgrund",
                "Es geht um die Erreichbarkeit.",
                "neuerBereich",
                neuerBereich);
    }

    private List<Object> gelesenVon(String wer, Variable<String> variable) {
        List<Object> werte = new ArrayList<>();
        buero.als(
                wer,
                () -> runtime.createVariableInstanceQuery()
                        .variableName(variable.name())
                        .listPage(0, 2000)
                        .forEach(v -> werte.add(v.getValue())));
        return werte;
    }
}
