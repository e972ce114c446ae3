package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.UNBEGRUENDET;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.bewertet;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.weg.Hinweise;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OmbudTest
class KundenreaktionProcessTests {

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Hinweise hinweise;

    @Autowired
    private Buero buero;

    @Test
    void aCallSettledAtOnceIsClosedWhenItIsRecorded() {
        Aktenzeichen fall = buero.erfasst(beschwerde()
                .mit(bewertet(leistung(), UNBEGRUENDET))
                .sofortErledigt()
                .neu());

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.akte(fall).abschluss().sofort()).isTrue();
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(buero.enden(fall)).containsExactly("EndEvent_SofortErledigt");
    }

    @Test
    void aJustifiedComplaintTravelsFromReceiptToFeedback() {
        Aktenzeichen fall = buero.erfasst(beschwerde().mit(leistung(), markt()).neu());
        buero.geprueft(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.IN_BEARBEITUNG);

        List<Task> anliegen = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN);
        assertThat(anliegen).hasSize(2);
        buero.erledigt(
                anliegen.get(0),
                "leistung",
                Map.of("ergebnis", "BEGRUENDET", "abhilfe", "KORRIGIERT", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        buero.erledigt(
                anliegen.get(1),
                "markt",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);

        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Sie haben recht."));
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);

        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.akte(fall).rueckmeldung().wert()).isEqualTo(Rueckmeldungswert.ZUFRIEDEN);
        assertThat(buero.akte(fall).antwort().freigegebenVon()).isEqualTo("teamleitung");
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(buero.enden(fall))
                .contains("EndEvent_AntwortFertig", "EndEvent_Beantwortet", "EndEvent_Abgeschlossen");
    }

    @Test
    void anUnfoundedComplaintNeedsNoRelease() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
    }

    @Test
    void anAnswerComesBackWithAHintAndNoAuthorOfAnyVersionReleasesIt() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "TEILWEISE_BEGRUENDET", "KULANZ");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Erste Fassung"));
        assertThatThrownBy(() -> buero.erledigt(
                        fall,
                        KundenreaktionProzess.ANTWORT_FREIGEBEN,
                        "teamleitung",
                        Map.of("freigabe", "ZURUECKGEBEN")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        buero.erledigt(
                fall,
                KundenreaktionProzess.ANTWORT_FREIGEBEN,
                "teamleitung",
                Map.of("freigabe", "ZURUECKGEBEN", "freigabehinweis", "Bitte das Datum nennen."));
        assertThat(buero.akte(fall).antwort().freigabehinweis()).isEqualTo("Bitte das Datum nennen.");

        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm2", Map.of("antworttext", "Zweite Fassung"));
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN))
                .isTrue();
    }

    @Test
    void whoWroteTheAnswerCannotReleaseItEvenWithTheRight() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        Task schreiben =
                buero.offene(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN).get(0);
        // the engine's rights are not asked here, so only the rule of four eyes stands in the way
        buero.alsSystem(schreiben, "teamleitung", Map.of("antworttext", "Selbst geschrieben"));

        Task freigeben =
                buero.offene(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN).get(0);
        assertThatThrownBy(() -> buero.alsSystem(freigeben, "teamleitung", Map.of("freigabe", "FREIGEBEN")))
                .hasRootCauseInstanceOf(NichtErlaubt.class);
        buero.alsSystem(freigeben, "gf", Map.of("freigabe", "FREIGEBEN"));
        assertThat(buero.akte(fall).antwort().freigegebenVon()).isEqualTo("gf");
    }

    @Test
    void withoutFeedbackTheCaseClosesByItself() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.akte(fall).rueckmeldung()).isNull();
    }

    @Test
    void whoCannotBeAnsweredIsWorkedOnAndClosedWithoutAnAnswer() {
        Aktenzeichen fall = buero.bewertet(beschwerde().ueber(Antwortweg.KEINE).neu(), "NICHT_FESTSTELLBAR", "KEINE");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.akte(fall).abschluss().antwortAm()).isNull();
        assertThat(buero.enden(fall))
                .contains("EndEvent_OhneAntwort", "EndEvent_KeineZwischennachricht", "EndEvent_KeinVersand");
    }

    @Test
    void checkingEndsOnlyWhenThereIsSomethingToWorkOn() {
        Aktenzeichen fall = buero.erfasst(beschwerde().mit().neu());
        assertThatThrownBy(() -> buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of()))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        ereignisse.anliegenErgaenzen(fall, leistung());
        buero.geprueft(fall);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).hasSize(1);
    }

    @Test
    void checkingEndsOnlyWhenEverySignHasBeenDecidedAbout() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        ereignisse.nachtragen(fall, "Hiermit lege ich Widerspruch ein.", "krm");
        assertThatThrownBy(() -> buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of()))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .singleElement()
                                .satisfies(f -> assertThat(f.message()).contains("Hinweise aus dem Text entscheiden")));
        hinweise.zu(fall).forEach(h -> hinweise.verwerfen(fall, h.nr(), "Gemeint war etwas anderes.", "krm"));
        buero.geprueft(fall);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isNotEmpty();
    }

    @Test
    void anAnliegenThatComesInLaterIsWaitedFor() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.anliegenErgaenzen(fall, markt());
        buero.jobsLaufen(fall);
        Map<String, Task> nachGruppe = nachGruppe(fall);

        buero.erledigt(
                nachGruppe.get("leistung"),
                "leistung",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "KEINE", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        buero.erledigt(
                nachGruppe.get("markt_integration"),
                "markt",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "KEINE", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(buero.erreicht(fall)).contains("EndEvent_WeiteresAnliegenBewertet", "Event_AllesWeitereErledigt");
    }

    @Test
    void anAnliegenThatComesInWhileTheAnswerIsWrittenTakesTheAnswerBack() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Fast fertig"));
        ereignisse.anliegenErgaenzen(fall, markt());
        buero.jobsLaufen(fall);
        assertThat(buero.erreicht(fall)).contains("Event_NeuesOffen");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN))
                .isFalse();

        buero.bearbeitet(fall, "markt", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void afterTheAnswerANewMatterIsANewCase() {
        Aktenzeichen fall = beantwortet();
        assertThatThrownBy(() -> ereignisse.anliegenErgaenzen(fall, markt())).isInstanceOf(Konflikt.class);
        assertThat(buero.akte(fall).anliegen()).hasSize(1);
    }

    @Test
    void aQuestionToThePersonPausesTheirAnliegenUntilTheyAnswer() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.rueckfragen(fall, "Bitte senden Sie den Mietvertrag.", LocalDate.of(2026, 12, 1), "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).anliegen().get(0).status()).isEqualTo(AnliegenStatus.RUECKFRAGE);

        ereignisse.nachtragen(fall, "Anbei der Mietvertrag.", "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).anliegen().get(0).status()).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(buero.akte(fall).rueckfragen().get(0).beendetAm()).isNotNull();
        assertThat(buero.erreicht(fall)).contains("ReceiveTask_AufAntwortWarten");

        buero.erledigt(fall, SichtungProzess.NACHTRAG_SICHTEN, "krm", Map.of("sichtungsvermerk", "Vertrag liegt vor."));
        assertThat(buero.akte(fall).nachtraege().get(0).sichtungsvermerk()).isEqualTo("Vertrag liegt vor.");
        assertThat(buero.enden(fall)).contains("EndEvent_RueckfrageBeendet", "EndEvent_NachtragGesichtet");
    }

    @Test
    void whatThePersonWritesAfterTheAnswerIsStillLookedThrough() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, "Noch ein Wort dazu.", "krm");
        assertThat(buero.wartetAuf(fall, SichtungProzess.NACHTRAG_SICHTEN)).isTrue();
    }

    @Test
    void aQuestionThatNobodyAnswersEndsWithItsDay() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.rueckfragen(fall, "Bitte senden Sie den Mietvertrag.", LocalDate.of(2026, 12, 1), "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.timer(fall, "Event_RueckfragefristAbgelaufen").getDuedate())
                .isEqualTo(Instant.parse("2026-12-01T23:00:00Z"));
        buero.zeitIstUm(fall, "Event_RueckfragefristAbgelaufen");
        assertThat(buero.akte(fall).anliegen().get(0).status()).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
    }

    @Test
    void aCaseThatIsTakenBackEndsWithAllItsTasksAndClocks() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.akte(fall).anliegen().get(0).ergebnis()).isEqualTo(Ergebnis.ZURUECKGEZOGEN);
        assertThat(buero.offene(fall)).isEmpty();
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).as("confirmed").isFalse();
        assertThat(buero.enden(fall)).contains("EndEvent_Zurueckgezogen");
    }

    @Test
    void aCorrectedReceiptStartsEveryClockAnew() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        assertThat(buero.wartetAuf(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN))
                .isTrue();
        assertThat(buero.vorfaelle(fall)).hasSize(1);

        ereignisse.korrigieren(
                fall,
                new Korrektur(
                        Instant.parse("2026-11-16T08:00:00Z"),
                        new Fristdaten(LocalDate.of(2026, 11, 20), LocalDate.of(2026, 11, 30)),
                        null,
                        null,
                        null,
                        "Stempel falsch gelesen"),
                "krm");

        assertThat(buero.erreicht(fall)).contains("Event_EingangKorrigiert");
        assertThat(buero.wartetAuf(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN))
                .isFalse();
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.timer(fall, "Event_FristAbgelaufen").getDuedate())
                .isEqualTo(Instant.parse("2026-11-30T23:00:00Z"));
        assertThat(buero.akte(fall).fristen().antwort()).isEqualTo(LocalDate.of(2026, 11, 30));
    }

    @Test
    void aLetterIsPrintedAndPostedByKrm() {
        Aktenzeichen fall = buero.erfasst(beschwerde().ueber(Antwortweg.BRIEF).neu());
        buero.geprueft(fall);
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", buero.heute().toString()));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
        assertThat(buero.enden(fall)).contains("EndEvent_BriefVersandt");
    }

    private Aktenzeichen beantwortet() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        return fall;
    }

    private Map<String, Task> nachGruppe(Aktenzeichen fall) {
        return buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).stream()
                .collect(Collectors.toMap(buero::gruppe, t -> t));
    }
}
