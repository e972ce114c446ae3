package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.EINGANG;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.FRISTEN;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.vorgang.fall.angabe.Korrektur;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

@OmbudTest
class VersandProcessTests {

    private static final String SCHREIBEN_ERSTELLEN = VersandProzess.SCHREIBEN_ERSTELLEN;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private JavaMailSenderImpl mailserver;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private ProcessEngineConfigurationImpl maschine;

    @Autowired
    private Buero buero;

    @Test
    void anAcknowledgementGoesOutByMail() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
        assertThat(buero.enden(fall)).contains("EndEvent_Versandt");
    }

    @Test
    void aDeadMailServerUsesUpNoAttemptAndTheMailGoesOutByItselfWhenItIsBack() {
        Aktenzeichen fall = geprueft(Antwortweg.EMAIL);
        buero.jobLaeuft(fall, SCHREIBEN_ERSTELLEN);
        Job senden = buero.sofortigerJob(fall, VersandProzess.EMAIL_SENDEN);
        int erreichbar = mailserver.getPort();
        mailserver.setPort(1);
        try {
            for (int versuch = 0; versuch < 7; versuch++) {
                assertThatThrownBy(() -> jobs.executeJob(senden.getId()))
                        .hasMessageContaining("wartet auf den Mailserver")
                        .hasMessageNotContaining("mia@example.org");
            }
        } finally {
            mailserver.setPort(erreichbar);
        }
        assertThat(buero.vorfaelle(fall)).isEmpty();
        Job danach = buero.sofortigerJob(fall, VersandProzess.EMAIL_SENDEN);
        assertThat(danach.getRetries()).isEqualTo(senden.getRetries());
        assertThat(danach.getDuedate())
                .isBetween(
                        Date.from(buero.uhr().instant()),
                        Date.from(buero.uhr().instant().plus(6, ChronoUnit.MINUTES)));
        assertThat(danach.getExceptionMessage()).isEqualTo("Wartet auf den Mailserver.");
        assertThat(zustand(fall)).isEqualTo("ERSTELLT");

        buero.verteilt(beschwerde().neu());
        Job gerufen = buero.sofortigerJob(fall, VersandProzess.EMAIL_SENDEN);
        assertThat(gerufen.getDuedate())
                .as("the first mail that is accepted calls all the others")
                .isBefore(Date.from(buero.uhr().instant().plus(1, ChronoUnit.MINUTES)));
        buero.jobsLaufen(fall);
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
    }

    /** Somebody decided about a sign while the letter went out: that is no fault of the mail server, five minutes would help nobody. */
    @ParameterizedTest
    @MethodSource("gekreuzte")
    void aLetterThatCrossedSomebodyElsesStepComesAgainAtOnce(RuntimeException gekreuzt, int versuche) {
        Aktenzeichen fall = geprueft(Antwortweg.EMAIL);
        buero.jobLaeuft(fall, SCHREIBEN_ERSTELLEN);
        Job senden = buero.sofortigerJob(fall, VersandProzess.EMAIL_SENDEN);
        scheitert(senden, gekreuzt);
        Job danach = buero.sofortigerJob(fall, VersandProzess.EMAIL_SENDEN);
        assertThat(danach.getDuedate()).isEqualTo(senden.getDuedate());
        assertThat(danach.getRetries()).isEqualTo(senden.getRetries() - versuche);
        assertThat(danach.getExceptionMessage()).isNull();

        scheitert(senden, new IllegalStateException("kaputt"));
        assertThat(buero.sofortigerJob(fall, VersandProzess.EMAIL_SENDEN).getDuedate())
                .as("what really failed waits")
                .isAfter(Date.from(buero.uhr().instant().plus(4, ChronoUnit.MINUTES)));
    }

    static Stream<Arguments> gekreuzte() {
        return Stream.of(
                Arguments.of(new OptimisticLockingException("two at once"), 0),
                Arguments.of(new ProcessEngineException(new OptimisticLockingException("two at once")), 0),
                Arguments.of(new OptimisticLockingFailureException("two at once"), 1));
    }

    private void scheitert(Job job, RuntimeException woran) {
        maschine.getCommandExecutorTxRequired()
                .execute(maschine.getFailedJobCommandFactory().getCommand(job.getId(), woran));
    }

    @Test
    void anAddressThatIsNoneIsAskedAboutUntilItIsCorrected() {
        Kunde nurMail = new Kunde("Mia", "Muster", "mia(at)example.org", null, null, null);
        Aktenzeichen fall = buero.verteilt(beschwerde().von(nurMail).neu());
        assertThat(buero.erreicht(fall)).contains("Event_VersandAbgelehnt");
        assertThat(buero.wartetAuf(fall, VersandProzess.ANSCHRIFT_KLAEREN)).isTrue();
        assertThat(zustand(fall)).isEqualTo("ABGELEHNT");

        Kunde erreichbar = new Kunde("Mia", "Muster", "mia@example.org", null, null, null);
        ereignisse.korrigieren(fall, new Korrektur(null, null, null, erreichbar, null, "Rückruf"), "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.erreicht(fall)).contains("Event_AnschriftKorrigiert", "Event_VersandwegFestgelegt");
        assertThat(buero.enden(fall)).contains("EndEvent_EingangBestaetigt");
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
    }

    /** Nobody posts it, nobody calls: each time one level more hears of it, and nobody twice of the same time. */
    @ParameterizedTest
    @EnumSource(names = {"BRIEF", "TELEFON"})
    void whatLiesIsToldToOneLevelMoreEachFortnight(Antwortweg weg) {
        boolean brief = weg == Antwortweg.BRIEF;
        String uhr = brief ? "Event_BriefLiegtNoch" : "Event_AnrufStehtAus";
        Kunde person = new Kunde(
                "Mia",
                "Muster",
                null,
                brief ? null : "0351 123456",
                null,
                brief ? new Anschrift("Weg 1", "01067", "Dresden") : null);
        Aktenzeichen fall = buero.verteilt(beschwerde().von(person).ueber(weg).neu());
        Date erste = buero.timer(fall, uhr).getDuedate();
        assertThat(erste)
                .isAfter(buero.offene(fall).stream()
                        .filter(a -> Set.of(VersandProzess.BRIEF_VERSENDEN, VersandProzess.TELEFONISCH_MITTEILEN)
                                .contains(a.getTaskDefinitionKey()))
                        .findFirst()
                        .orElseThrow()
                        .getDueDate());

        buero.zeitIstUm(fall, uhr);
        assertThat(erinnert(fall)).contains("krm", "teamleitung").doesNotContain("bereichsleitung");
        buero.zeitIstUm(fall, uhr);
        assertThat(erinnert(fall)).contains("bereichsleitung").doesNotContain("gf");
        buero.zeitIstUm(fall, uhr);
        assertThat(erinnert(fall)).contains("gf");
        buero.zeitIstUm(fall, uhr);
        assertThat(erinnert(fall).stream().filter("gf"::equals)).as("and again").hasSize(2);
        assertThat(buero.enden(fall)).contains("EndEvent_Erinnert");
        assertThat(buero.hatTimer(fall, uhr)).isTrue();
    }

    private List<String> erinnert(Aktenzeichen fall) {
        return jdbc.sql("select split_part(adresse, '@', 1) from hauspost where kennung like 'schreiben_liegt/' || ?"
                        + " || '/%'")
                .param(fall.wert())
                .query(String.class)
                .list();
    }

    @Test
    void theAreasWorkWhileTheAcknowledgementLiesOnTheDesk() {
        Aktenzeichen fall = geprueft(Antwortweg.BRIEF);
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
    }

    @Test
    void anAcknowledgementThatNobodyPostedIsClearedOnceWhenTheAnswerGoesOut() {
        Aktenzeichen fall = buero.bewertet(beschwerde().ueber(Antwortweg.BRIEF).neu(), "UNBEGRUENDET", "ERKLAERT");
        Task bestaetigung = buero.offene(fall, VersandProzess.BRIEF_VERSENDEN).get(0);
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        Task antwort = buero.offene(fall, VersandProzess.BRIEF_VERSENDEN).stream()
                .filter(a -> !a.getId().equals(bestaetigung.getId()))
                .findFirst()
                .orElseThrow();
        String heute = buero.heute().toString();
        buero.erledigt(antwort, "krm", Map.of("versandtAm", heute));
        buero.jobsLaufen(fall);

        assertThat(buero.enden(fall)).contains("EndEvent_Beantwortet");
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isFalse();
        assertThat(grund(fall, "EINGANGSBESTAETIGUNG")).isEqualTo("Die Antwort ist versandt.");
    }

    /** The one who posts it enters it on Monday: the answer was in time, in the file as in the figures. */
    @Test
    void anAnswerCountsFromTheDayOnWhichItWasPosted() {
        Aktenzeichen fall = buero.bewertet(beschwerde().ueber(Antwortweg.BRIEF).neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        LocalDate vorgestern = buero.heute().minusDays(2);
        jdbc.sql("update sendung set erstellt_am = erstellt_am - interval '3 days' where aktenzeichen = ?")
                .param(fall.wert())
                .update();
        buero.erledigt(
                buero.offene(fall, VersandProzess.BRIEF_VERSENDEN).get(1),
                "krm",
                Map.of("versandtAm", vorgestern.toString()));
        buero.jobsLaufen(fall);

        assertThat(jdbc.sql("select beantwortet_am(sofort, antwort_am, abgeschlossen_am) from kundenreaktion where"
                                + " aktenzeichen = ?")
                        .param(fall.wert())
                        .query(LocalDate.class)
                        .single())
                .isEqualTo(vorgestern);
    }

    @Test
    void aWithdrawnCaseLeavesNoLetterOnTheDesk() {
        Aktenzeichen fall = geprueft(Antwortweg.BRIEF);
        buero.jobsLaufen(fall);
        ereignisse.zurueckziehen(fall, "Hat sich geklärt");
        assertThat(buero.offene(fall)).isEmpty();
        assertThat(grund(fall, "EINGANGSBESTAETIGUNG")).isEqualTo("Die Kundenreaktion ist zurückgezogen.");
    }

    /** Nobody checked the receipt in time, so the clock wrote the acknowledgement; then the clocks start anew. */
    @Test
    void anAcknowledgementOnTheDeskSurvivesACorrectedReceipt() {
        Aktenzeichen fall = buero.erfasst(beschwerde().ueber(Antwortweg.BRIEF).neu());
        buero.zeitIstUm(fall, "Event_EingangsbestaetigungFaellig");
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();

        ereignisse.korrigieren(
                fall, new Korrektur(EINGANG.plus(1, ChronoUnit.DAYS), FRISTEN, null, null, null, "Stempel"), "krm");
        assertThat(zustand(fall)).isEqualTo("ERSTELLT");
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isFalse();

        buero.geprueft(fall);
        String heute = buero.heute().toString();
        buero.erledigt(fall, VersandProzess.BRIEF_VERSENDEN, "krm", Map.of("versandtAm", heute));
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
    }

    /** The clock comes for an acknowledgement that lies on the desk since the check, and finds nothing to do, also where it starts anew. */
    @Test
    void anAcknowledgementOnTheDeskLiesThereOnce() {
        Aktenzeichen fall = geprueft(Antwortweg.BRIEF);
        buero.jobsLaufen(fall);
        buero.zeitIstUm(fall, "Event_EingangsbestaetigungFaellig");
        ereignisse.korrigieren(
                fall, new Korrektur(EINGANG.plus(1, ChronoUnit.DAYS), FRISTEN, null, null, null, "Stempel"), "krm");
        buero.jobsLaufen(fall);
        buero.zeitIstUm(fall, "Event_EingangsbestaetigungFaellig");

        assertThat(buero.offene(fall, VersandProzess.BRIEF_VERSENDEN)).hasSize(1);
    }

    @Test
    void afterACrashBetweenSendingAndNotingAPersonDecidesAndTheMailMayGoAgain() {
        Aktenzeichen fall = abgestuerztBeimSenden();
        assertThat(buero.vorfaelle(fall))
                .singleElement()
                .satisfies(v -> assertThat(v.getIncidentType()).isEqualTo("VERSAND_UNKLAR"));
        assertThat(zustand(fall)).isEqualTo("UNKLAR");
        assertThat(buero.erreicht(fall)).contains("Event_VersandUnklar");

        assertThatThrownBy(() -> buero.erledigt(fall, VersandProzess.VERSAND_KLAEREN, "krm", Map.of()))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        buero.erledigt(fall, VersandProzess.VERSAND_KLAEREN, "krm", Map.of("versandentscheidung", "ERNEUT_SENDEN"));
        buero.jobsLaufen(fall);
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
        assertThat(buero.vorfaelle(fall)).isEmpty();
    }

    @Test
    void afterACrashAPersonMaySayThatTheMailArrived() {
        Aktenzeichen fall = abgestuerztBeimSenden();
        buero.erledigt(fall, VersandProzess.VERSAND_KLAEREN, "krm", Map.of("versandentscheidung", "GILT_ALS_VERSANDT"));
        buero.jobsLaufen(fall);
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
        assertThat(buero.vorfaelle(fall)).isEmpty();
    }

    @Test
    void aLetterIsPrintedAndPosted() {
        Aktenzeichen fall = geprueft(Antwortweg.BRIEF);
        buero.jobsLaufen(fall);
        assertThatThrownBy(() ->
                        buero.erledigt(fall, VersandProzess.BRIEF_VERSENDEN, "krm", Map.of("versandtAm", "morgen")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        String heute = buero.heute().toString();
        buero.erledigt(fall, VersandProzess.BRIEF_VERSENDEN, "krm", Map.of("versandtAm", heute));
        assertThat(zustand(fall)).isEqualTo("VERSANDT");
        assertThat(buero.enden(fall)).contains("EndEvent_BriefVersandt");
    }

    @Test
    void whoWantsACallIsToldTheAnswerByPhone() {
        Aktenzeichen fall =
                buero.bewertet(beschwerde().ueber(Antwortweg.TELEFON).neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        assertThatThrownBy(() -> ereignisse.anliegenErgaenzen(fall, KundenreaktionFixtures.leistung()))
                .as("nobody would work on it any more")
                .isInstanceOf(Konflikt.class);
        buero.erledigt(
                fall,
                VersandProzess.TELEFONISCH_MITTEILEN,
                "krm",
                Map.of("gespraechsvermerk", "Erreicht, Antwort erklärt."));
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_TelefonischMitgeteilt", "EndEvent_Beantwortet");
    }

    @Test
    void whoCannotBeReachedGetsNothing() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.KEINE).neu());
        assertThat(buero.enden(fall)).contains("EndEvent_KeinVersand");
    }

    private Aktenzeichen geprueft(Antwortweg weg) {
        Aktenzeichen fall = buero.erfasst(beschwerde().ueber(weg).neu());
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        return fall;
    }

    /** The intent to send is noted, what became of it is not: so a crash leaves the row. */
    private Aktenzeichen abgestuerztBeimSenden() {
        Aktenzeichen fall = geprueft(Antwortweg.EMAIL);
        buero.jobLaeuft(fall, SCHREIBEN_ERSTELLEN);
        jdbc.sql("update sendung set zustand = 'BEGONNEN' where aktenzeichen = :fall")
                .param("fall", fall.wert())
                .update();
        buero.jobsLaufen(fall);
        return fall;
    }

    private String grund(Aktenzeichen fall, String schreiben) {
        return jdbc.sql("""
            select erledigungsgrund from sendung
            where aktenzeichen = :fall and schreiben = :schreiben and zustand = 'HINFAELLIG'
            """)
                .param("fall", fall.wert())
                .param("schreiben", schreiben)
                .query(String.class)
                .single();
    }

    private String zustand(Aktenzeichen fall) {
        return jdbc.sql("select zustand from sendung where aktenzeichen = :fall")
                .param("fall", fall.wert())
                .query(String.class)
                .single();
    }
}
