package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.befangenheit.BefangenheitProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What a special way does to the case that it belongs to, whichever way it is. */
@OmbudTest
class WegProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private Bearbeitung bearbeitung;

    @Autowired
    private Buero buero;

    @Test
    void theJointAnswerWaitsForTheWay() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        eroeffne(fall, Wegart.BEFANGENHEIT);
        buero.geprueft(fall);
        bewerte(fall);

        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        endet(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(buero.enden(fall)).contains("EndEvent_WegBeendet");
    }

    @Test
    void anAnswerThatIsBeingWrittenIsWrittenAnewAfterTheWay() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();

        eroeffne(fall, Wegart.BEFANGENHEIT);

        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        assertThat(buero.erreicht(fall)).contains("Event_NeuesOffen");
        endet(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void theCloseWaitsForAWayThatBeganAfterTheAnswer() {
        Aktenzeichen fall = beantwortet();
        eroeffne(fall, Wegart.BEFANGENHEIT);

        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
        endet(fall);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.erreicht(fall)).contains("Event_NichtsMehrOffen");
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whatIsGivenAwayLeavesTheAreaAtOnceAndTheRestGoesOn() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());

        bearbeitung.abgeben(fall, 1, "an die Widerspruchsstelle", "krm");
        bearbeitung.abgeben(fall, 1, "noch einmal", "krm");
        buero.jobsLaufen(fall);

        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(aufgabe -> assertThat(buero.gruppe(aufgabe)).isEqualTo("markt_integration"));
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().stellungnahme()).isEqualTo("an die Widerspruchsstelle");
        bewerte(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void aClosedCaseTakesNoWayThatBelongsToIt() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");

        assertThatThrownBy(() -> eroeffne(fall, Wegart.BEFANGENHEIT)).isInstanceOf(Konflikt.class);
        assertThat(wege.zu(fall)).isEmpty();
    }

    private Aktenzeichen beantwortet() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "So ist es."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
        return fall;
    }

    private void eroeffne(Aktenzeichen fall, Wegart art) {
        wege.eroeffnen(fall, new NeuerWeg(art, null, null, ""), "krm");
        buero.jobsLaufen(fall);
    }

    private void bewerte(Aktenzeichen fall) {
        for (Task aufgabe : buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)) {
            String wer = buero.gruppe(aufgabe).equals("leistung") ? "leistung" : "markt";
            buero.erledigt(
                    aufgabe,
                    wer,
                    Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft."));
            buero.jobsLaufen(fall);
        }
    }

    /** The Geschäftsführung finds no bias. */
    private void endet(Aktenzeichen fall) {
        buero.erledigt(
                fall,
                BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN,
                "gf",
                Map.of("entscheidung", "UNBEGRUENDET", "begruendung", "Kein Grund erkennbar."));
        buero.jobsLaufen(fall);
    }
}
