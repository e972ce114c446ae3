package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.befangenheit.BefangenheitProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** "Mein Vermittler ist der Bruder meines Ex-Mannes": he is markt, and has no colleague in his group. */
@OmbudTest
class BefangenheitProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Buero buero;

    @Test
    void aJustifiedDoubtGivesTheMatterToOtherHands() {
        Aktenzeichen fall = zweifelAn("markt");
        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(buero.offene(fall, BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN)
                        .get(0)
                        .getDueDate())
                .isNotNull();

        buero.erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                entscheidung("BEGRUENDET", "neueZustaendigkeit", "TEAMLEITUNG"));

        assertThat(buero.enden(fall)).contains("EndEvent_BefangenheitBegruendet");
        assertThat(wege.zu(fall).get(0).ausgang()).isEqualTo("BEGRUENDET");
        assertThat(buero.akte(fall).ausgeschlossene()).containsExactly("markt");
        assertThat(buero.akte(fall).anliegen().get(0).gruppe()).isEqualTo("teamleitung");
        assertThat(buero.gruppe(aufgabe)).isEqualTo("teamleitung");
        Map<String, Object> bewertung =
                Map.of("ergebnis", "BEGRUENDET", "abhilfe", "KORRIGIERT", "stellungnahme", "Geprüft.");
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "markt", bewertung))
                .isInstanceOf(AuthorizationException.class);
        buero.erledigt(aufgabe, "teamleitung", bewertung);
    }

    @Test
    void theMatterMayGoToAnotherArea() {
        Aktenzeichen fall = zweifelAn("markt");
        Task aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        aufgaben.setAssignee(aufgabe.getId(), "leistung2");
        buero.erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                entscheidung("BEGRUENDET", "neueZustaendigkeit", "EINGANGSZONE"));
        assertThat(buero.gruppe(aufgabe)).isEqualTo("eingangszone");
        assertThat(aufgaben.createTaskQuery()
                        .taskId(aufgabe.getId())
                        .singleResult()
                        .getAssignee())
                .isNull();
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung2", Map.of()))
                .as("who held it before keeps no right")
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void whatIsCheckedOnlyNowGoesToTheChosenGroupLater() {
        Aktenzeichen fall = buero.erfasst(beschwerde().mit(markt()).neu());
        eroeffne(fall, "markt");
        buero.erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                entscheidung("BEGRUENDET", "neueZustaendigkeit", "TEAMLEITUNG"));
        buero.geprueft(fall);
        assertThat(buero.gruppe(
                        buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0)))
                .isEqualTo("teamleitung");
    }

    @Test
    void anUnjustifiedDoubtLetsThePersonBackIn() {
        Aktenzeichen fall = zweifelAn("markt");
        buero.erledigt(
                fall, BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN, "gf", entscheidung("UNBEGRUENDET", "", ""));
        assertThat(buero.enden(fall)).contains("EndEvent_BefangenheitUnbegruendet");
        Weg weg = wege.zu(fall).get(0);
        assertThat(weg.ausgang()).isEqualTo("UNBEGRUENDET");
        assertThat(weg.schritte().get(0).text()).isEqualTo("Die Namen sind nur gleich.");
        assertThat(buero.akte(fall).ausgeschlossene()).isEmpty();
        buero.erledigt(
                fall,
                AnliegenProzess.ANLIEGEN_BEARBEITEN,
                "markt",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft."));
    }

    @Test
    void aDoubtAboutTheGeschaeftsfuehrungGoesToTheSupervision() {
        Aktenzeichen fall = zweifelAn("gf");
        assertThat(buero.wartetAuf(fall, BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN))
                .as("nobody decides about themselves")
                .isFalse();
        abgelehnt(fall, BefangenheitProzess.ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN, "krm", Map.of());
        Map<String, Object> formular = entscheidung("BEGRUENDET", "neueZustaendigkeit", "BLEIBT");
        formular.put("aufsicht", "Trägerversammlung");
        formular.put("entschiedenAm", "2026-11-12");
        buero.erledigt(fall, BefangenheitProzess.ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN, "krm", formular);
        assertThat(buero.akte(fall).ausgeschlossene()).containsExactly("gf");
        assertThat(wege.zu(fall).get(0).schritte().get(0).text())
                .isEqualTo("Trägerversammlung, 12.11.2026: Die Namen sind nur gleich.");
    }

    @Test
    void aDecisionLeavesThoseWhoAreNamedWhileItIsOpen() {
        Aktenzeichen fall = zweifelAn("markt");
        freigabe.ausschliessen(fall, "gf", "Auch mit der Leitung verwandt", "krm");
        assertThat(buero.erreicht(fall)).contains("Event_GeschaeftsfuehrungBenannt");
        assertThat(buero.wartetAuf(fall, BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN))
                .isFalse();
        assertThat(buero.wartetAuf(fall, BefangenheitProzess.ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN))
                .isTrue();
    }

    @Test
    void theGeschaeftsfuehrungPassesADoubtAboutItselfOn() {
        Aktenzeichen fall = zweifelAn(null);
        abgelehnt(fall, BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN, "gf", Map.of("entscheidung", "AUFSICHT"));
        buero.erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                Map.of("entscheidung", "AUFSICHT", "begruendung", "Heute an die Trägerversammlung."));
        Map<String, Object> formular = entscheidung("UNBEGRUENDET", "", "");
        formular.put("aufsicht", "Trägerversammlung");
        formular.put("entschiedenAm", "2026-11-12");
        buero.erledigt(fall, BefangenheitProzess.ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN, "krm", formular);
        assertThat(buero.enden(fall)).contains("EndEvent_BefangenheitUnbegruendet");
    }

    @Test
    void aDecisionNamesThePersonTheReasonAndTheNewHands() {
        Aktenzeichen fall = zweifelAn(null);
        String element = BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN;
        abgelehnt(fall, element, "gf", Map.of());
        abgelehnt(fall, element, "gf", entscheidung("BEGRUENDET", "betroffene", "markt"));
        abgelehnt(fall, element, "gf", entscheidung("BEGRUENDET", "neueZustaendigkeit", "TEAMLEITUNG"));
        abgelehnt(fall, element, "gf", mit(entscheidung("BEGRUENDET", "betroffene", "niemand"), "TEAMLEITUNG"));
        abgelehnt(fall, element, "gf", mit(entscheidung("BEGRUENDET", "betroffene", "gf"), "TEAMLEITUNG"));
        abgelehnt(fall, element, "gf", mit(entscheidung("BEGRUENDET", "betroffene", "markt"), "BLEIBT"));
        assertThat(buero.akte(fall).ausgeschlossene()).isEmpty();
        buero.erledigt(fall, element, "gf", mit(entscheidung("BEGRUENDET", "betroffene", "markt"), "TEAMLEITUNG"));
        assertThat(buero.akte(fall).ausgeschlossene()).containsExactly("markt");
    }

    @Test
    void onlyTheMatterThatTheDoubtIsAboutMoves() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        freigabe.ausschliessen(fall, "markt", "Verwandtschaft", "krm");
        wege.eroeffnen(fall, new NeuerWeg(Wegart.BEFANGENHEIT, 2, null, ""), "krm");
        buero.jobsLaufen(fall);
        buero.erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                entscheidung("BEGRUENDET", "neueZustaendigkeit", "TEAMLEITUNG"));
        assertThat(buero.akte(fall).anliegen()).extracting(a -> a.gruppe()).containsExactly("leistung", "teamleitung");
    }

    @Test
    void aDecisionThatIsLateIsSeenInCockpit() {
        Aktenzeichen fall = zweifelAn("markt");
        buero.zeitIstUm(fall, "StartEvent_FristAbgelaufen");
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "gf", Map.of("massnahme", "Heute."));
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
    }

    private Aktenzeichen zweifelAn(String wem) {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(markt()).neu());
        eroeffne(fall, wem);
        return fall;
    }

    private void eroeffne(Aktenzeichen fall, String wem) {
        if (wem != null) {
            freigabe.ausschliessen(fall, wem, "Verwandtschaft", "krm");
        }
        wege.eroeffnen(fall, new NeuerWeg(Wegart.BEFANGENHEIT, null, null, ""), "krm");
        buero.jobsLaufen(fall);
    }

    private static Map<String, Object> entscheidung(String wie, String feld, String wert) {
        Map<String, Object> formular = new HashMap<>();
        formular.put("entscheidung", wie);
        formular.put("begruendung", "Die Namen sind nur gleich.");
        if (!feld.isEmpty()) {
            formular.put(feld, wert);
        }
        return formular;
    }

    private static Map<String, Object> mit(Map<String, Object> formular, String neueZustaendigkeit) {
        formular.put("neueZustaendigkeit", neueZustaendigkeit);
        return formular;
    }

    private void abgelehnt(Aktenzeichen fall, String element, String wer, Map<String, Object> formular) {
        assertThatThrownBy(() -> buero.erledigt(fall, element, wer, formular))
                .hasRootCauseInstanceOf(Eingabefehler.class);
    }
}
