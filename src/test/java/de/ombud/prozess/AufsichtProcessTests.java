package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.anliegen;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.aufsicht.AufsichtProzess;
import de.ombud.prozess.aufsicht.StellungnahmeProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Leute wie Sie kosten nur Geld", said somebody in Leistung. */
@OmbudTest
class AufsichtProcessTests {

    private static final Map<String, Object> ANFORDERUNG =
            Map.of("stelle", "TEAMLEITUNG", "betroffene", "leistung", "frage", "Was ist am Schalter gesagt worden?");
    private static final Map<String, Object> STELLUNGNAHME =
            Map.of("stellungnahme", "Beide Seiten schildern das Gespräch verschieden.");
    private static final Map<String, Object> GEWUERDIGT =
            Map.of("ausreichend", "JA", "wuerdigung", "Der Hergang lässt sich nicht klären.");

    @Autowired
    private Wege wege;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Buero buero;

    @Test
    void theGeschaeftsfuehrungHearsBothSidesAndTheAreaStaysOut() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        assertThat(gruppe(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN)).isEqualTo("geschaeftsfuehrung");
        assertThat(gruppe(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isEqualTo("geschaeftsfuehrung");

        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", ANFORDERUNG);
        assertThat(buero.akte(fall).ausgeschlossene()).containsExactly("leistung");
        assertThat(gruppe(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN)).isEqualTo("teamleitung");
        assertThat(buero.offene(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN)
                        .get(0)
                        .getDueDate())
                .isNotNull();

        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", STELLUNGNAHME);
        buero.erledigt(fall, AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN, "gf", GEWUERDIGT);

        assertThat(buero.enden(fall))
                .contains("EndEvent_StellungnahmeLiegtVor", "EndEvent_AufsichtsbeschwerdeGewuerdigt");
        Weg weg = wege.zu(fall).get(0);
        assertThat(weg.ausgang()).isEqualTo("GEWUERDIGT");
        assertThat(weg.schritte())
                .extracting(Weg.Schritt::art)
                .containsExactly(
                        "STELLUNGNAHME_ANGEFORDERT", "STELLUNGNAHME_ABGEGEBEN", "AUFSICHTSBESCHWERDE_GEWUERDIGT");
    }

    @Test
    void aComplaintAboutADecisionIsTheBereichsleitungs() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.FACHAUFSICHT, Reaktionsart.FACHAUFSICHTSBESCHWERDE);
        assertThat(gruppe(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN)).isEqualTo("bereichsleitung");
        assertThat(gruppe(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isEqualTo("bereichsleitung");
    }

    @Test
    void whatTurnsOutToBeASupervisoryComplaintLeavesTheAreaAtOnce() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThat(gruppe(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isEqualTo("leistung");

        wege.eroeffnen(fall, new NeuerWeg(Wegart.DIENSTAUFSICHT, null, null, ""), "krm");

        assertThat(gruppe(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isEqualTo("geschaeftsfuehrung");
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().gruppe()).isEqualTo("geschaeftsfuehrung");
    }

    @Test
    void whatDoesNotSufficeIsAskedOnceMore() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", ANFORDERUNG);
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", STELLUNGNAHME);
        buero.erledigt(
                fall,
                AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN,
                "gf",
                Map.of("ausreichend", "NEIN", "wuerdigung", "Wer war noch dabei?"));
        assertThat(buero.wartetAuf(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN))
                .isTrue();
        assertThat(wege.zu(fall).get(0).istOffen()).isTrue();
    }

    @Test
    void aRequestSaysWhoAnswersAndWhat() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        String element = StellungnahmeProzess.STELLUNGNAHME_ANFORDERN;
        abgelehnt(fall, element, "gf", Map.of());
        abgelehnt(fall, element, "gf", Map.of("stelle", "TEAMLEITUNG"));
        abgelehnt(fall, element, "gf", Map.of("stelle", "TEAMLEITUNG", "frage", "Was?", "betroffene", "niemand"));
        abgelehnt(fall, element, "gf", Map.of("stelle", "TEAMLEITUNG", "frage", "Was?", "betroffene", "gf"));
        abgelehnt(fall, element, "gf", Map.of("stelle", "TEAMLEITUNG", "frage", "Was?", "betroffene", "teamleitung"));
        assertThat(buero.akte(fall).ausgeschlossene())
                .as("what is refused changes nothing")
                .isEmpty();
        buero.erledigt(fall, element, "gf", ANFORDERUNG);
        abgelehnt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", Map.of());
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", STELLUNGNAHME);
        abgelehnt(fall, AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN, "gf", Map.of("ausreichend", "JA"));
    }

    @Test
    void thePersonComplainedAboutCannotAnswerForThemselves() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        buero.erledigt(
                fall,
                StellungnahmeProzess.STELLUNGNAHME_ANFORDERN,
                "gf",
                Map.of("stelle", "LEISTUNG", "betroffene", "leistung", "frage", "Was war?"));
        Task aufgabe =
                buero.offene(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN).get(0);
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung", STELLUNGNAHME))
                .isInstanceOf(AuthorizationException.class);
        buero.erledigt(aufgabe, "leistung2", STELLUNGNAHME);
    }

    @Test
    void aLateOwnerIsSeenAboveUntilTheWayEnds() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.FACHAUFSICHT, Reaktionsart.FACHAUFSICHTSBESCHWERDE);
        buero.zeitIstUm(fall, "StartEvent_FristAbgelaufen");
        assertThat(gruppe(fall, WegfristProzess.VERSPAETUNG_KLAEREN)).isEqualTo("geschaeftsfuehrung");
        assertThat(buero.vorfaelle(fall)).hasSize(1);

        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "gf", Map.of("massnahme", "Bis Freitag."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
        assertThat(buero.wartetAuf(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN))
                .as("the way itself goes on")
                .isTrue();
    }

    @Test
    void theEndOfTheWayTakesTheLateTaskWithIt() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        buero.zeitIstUm(fall, "StartEvent_FristAbgelaufen");
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", ANFORDERUNG);
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", STELLUNGNAHME);
        buero.erledigt(fall, AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN, "gf", GEWUERDIGT);
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.wartetAuf(fall, WegfristProzess.VERSPAETUNG_KLAEREN)).isFalse();
    }

    @Test
    void theAnswerWaitsForTheWay() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        buero.bearbeitet(fall, "gf", "NICHT_FESTSTELLBAR", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ANFORDERN, "gf", ANFORDERUNG);
        buero.erledigt(fall, StellungnahmeProzess.STELLUNGNAHME_ABGEBEN, "teamleitung", STELLUNGNAHME);
        buero.erledigt(fall, AufsichtProzess.AUFSICHTSBESCHWERDE_WUERDIGEN, "gf", GEWUERDIGT);
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void whoTakesTheComplaintBackEndsTheWay() {
        Aktenzeichen fall = beschwerdeUeberEinePerson(Wegart.DIENSTAUFSICHT, Reaktionsart.DIENSTAUFSICHTSBESCHWERDE);
        ereignisse.zurueckziehen(fall, "Wir haben uns ausgesprochen.");
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(wege.zu(fall).get(0).ausgang()).isEqualTo("ZURUECKGEZOGEN");
    }

    private Aktenzeichen beschwerdeUeberEinePerson(Wegart weg, Reaktionsart reaktionsart) {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .als(reaktionsart)
                .mit(anliegen(Anliegenart.BESCHWERDE, "V02", Bereich.UEBERGREIFEND, "teamleitung"))
                .neu());
        wege.eroeffnen(fall, new NeuerWeg(weg, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        return fall;
    }

    private String gruppe(Aktenzeichen fall, String element) {
        return buero.gruppe(buero.offene(fall, element).get(0));
    }

    private void abgelehnt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        assertThatThrownBy(() -> buero.erledigt(fall, element, wer, formular))
                .hasRootCauseInstanceOf(Eingabefehler.class);
    }
}
