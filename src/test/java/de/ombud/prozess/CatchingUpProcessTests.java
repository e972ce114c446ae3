package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.akte.Akteneinsicht;
import de.ombud.akte.Aktenfrist;
import de.ombud.akte.Fristquelle;
import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Fristen;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Clocks that come too late: a letter that lay in a drawer, an office that stood still, a clock that jumped, a stamp that was misread.
 * The clock of the tests stands still, so time passes by moving the case into the past.
 */
@OmbudTest
class CatchingUpProcessTests {

    private static final String FAELLIG = "Event_ZwischennachrichtFaellig";

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fristenrechner rechner;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private List<Fristquelle> quellen;

    @Autowired
    private Wartestand wartestand;

    @Autowired
    private Benutzerverzeichnis verzeichnis;

    @Autowired
    private Arbeitstage arbeitstage;

    @Autowired
    private Buero buero;

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aLetterThatLayInADrawerForTenMonthsGetsOneLetterAndTheHighestStep(boolean inDerReihenfolge) {
        Aktenzeichen fall = buero.verteilt(vor(304).neu());

        nachholen(fall, inDerReihenfolge);

        assertThat(schreiben(fall)).containsExactly("EINGANGSBESTAETIGUNG 0");
        assertThat(erinnerungen(fall))
                .as("of a deadline that passed months ago")
                .isZero();
        assertThat(leiter(fall)).containsExactly(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);
        assertThat(tag(buero.offene(fall, EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)
                        .get(0)
                        .getDueDate()))
                .as("due after it arose, not before")
                .isEqualTo(arbeitstage.nach(heute(), 1, Land.SN));
        assertThat(buero.vorfaelle(fall))
                .singleElement()
                .satisfies(v -> assertThat(v.getIncidentType()).isEqualTo("LEITUNGSSTUFE_ERREICHT"));
        assertThat(buero.erreicht(fall))
                .containsAll(
                        inDerReihenfolge
                                ? List.of("Event_VonDerLeitungUebernommen", "EndEvent_AnDieLeitungGegangen")
                                : List.of("EndEvent_StufeEntfaellt"))
                .doesNotContain("EndEvent_FristueberschreitungGeklaert");
        assertThat(faellig(fall, FAELLIG)).isEqualTo(heute().plusDays(12));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterAJumpOfSixtyDaysTheNextNoticeComesAFortnightLater(boolean inDerReihenfolge) {
        Aktenzeichen fall = buero.verteilt(vor(0).neu());
        nachholen(fall, inDerReihenfolge);
        assertThat(schreiben(fall)).containsExactly("EINGANGSBESTAETIGUNG 0");

        vergehen(fall, 60);
        nachholen(fall, inDerReihenfolge);
        assertThat(schreiben(fall)).containsExactly("EINGANGSBESTAETIGUNG 0", "ZWISCHENNACHRICHT 1");
        assertThat(erinnerungen(fall)).isZero();
        assertThat(leiter(fall)).containsExactly(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);

        vergehen(fall, 11);
        nachholen(fall, inDerReihenfolge);
        assertThat(schreiben(fall)).hasSize(2);
        assertThat(buero.wartetAuf(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN))
                .isFalse();

        vergehen(fall, 3);
        nachholen(fall, inDerReihenfolge);
        vergehen(fall, 1);
        nachholen(fall, inDerReihenfolge);
        assertThat(schreiben(fall))
                .containsExactly("EINGANGSBESTAETIGUNG 0", "ZWISCHENNACHRICHT 1", "ZWISCHENNACHRICHT 2");
        assertThat(erinnerungen(fall)).isZero();
        assertThat(leiter(fall)).containsExactly(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);
    }

    @Test
    void aNoticeOnPaperIsFollowedByTheNextAFortnightAfterItWasPostedAndNeverByTwo() {
        Aktenzeichen fall = buero.verteilt(vor(0).ueber(Antwortweg.BRIEF).neu());
        zurPost(fall);
        buero.zeitIstUm(fall, FAELLIG);
        buero.zeitIstUm(fall, "Event_VersandzeitErreicht");
        assertThat(buero.offene(fall, VersandProzess.BRIEF_VERSENDEN)).hasSize(1);

        vergehen(fall, 40);
        nachholen(fall, true);
        assertThat(schreiben(fall)).containsExactly("EINGANGSBESTAETIGUNG 0", "ZWISCHENNACHRICHT 1");
        assertThat(buero.hatTimer(fall, FAELLIG)).isFalse();

        zurPost(fall);
        assertThat(faellig(fall, FAELLIG)).isEqualTo(heute().plusDays(12));
        vergehen(fall, 14);
        nachholen(fall, true);
        vergehen(fall, 1);
        nachholen(fall, true);
        assertThat(schreiben(fall))
                .containsExactly("EINGANGSBESTAETIGUNG 0", "ZWISCHENNACHRICHT 1", "ZWISCHENNACHRICHT 2");
        assertThat(buero.offene(fall, VersandProzess.BRIEF_VERSENDEN)).hasSize(1);
    }

    @Test
    void whoseAnswerOnlyWaitsForThePostGetsTheAnswerAndNoNotice() {
        Aktenzeichen fall = buero.bewertet(vor(0).ueber(Antwortweg.BRIEF).neu(), "UNBEGRUENDET", "ERKLAERT");
        zurPost(fall);
        beantworte(fall);
        buero.zeitIstUm(fall, FAELLIG);

        assertThat(buero.enden(fall)).contains("EndEvent_AntwortUnterwegs");
        assertThat(buero.wartetAuf(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN))
                .isFalse();
        assertThat(wartestand.zu(buero.akte(fall), verzeichnis.finde("krm").orElseThrow()))
                .extracting(Wartend::was)
                .anyMatch(was -> was.contains("keine Zwischennachricht"));
    }

    @Test
    void aNoticeThatSomebodyWasAskedForDoesNotGoOutOnceTheAnswerIsOnItsWay() {
        Aktenzeichen fall = buero.bewertet(vor(0).ueber(Antwortweg.BRIEF).neu(), "UNBEGRUENDET", "ERKLAERT");
        zurPost(fall);
        buero.zeitIstUm(fall, FAELLIG);
        beantworte(fall);
        buero.zeitIstUm(fall, "Event_VersandzeitErreicht");

        assertThat(schreiben(fall)).noneMatch(brief -> brief.startsWith("ZWISCHENNACHRICHT"));
        zurPost(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
    }

    /** The tables of the closing note; each day's morning, what went out and whose task came. */
    @Test
    void theLettersAfterALateRecordingAndAfterAStandstillAreWrittenDown() throws IOException {
        Aktenzeichen spaet = buero.verteilt(vor(304).neu());
        String nachErfassung = verlauf(spaet, 60);
        Aktenzeichen gesprungen = buero.verteilt(vor(0).neu());
        nachholen(gesprungen, true);
        vergehen(gesprungen, 60);
        String nachSprung = verlauf(gesprungen, 60);

        String tabellen = "Erfassung zehn Monate nach dem Eingang\n\n" + nachErfassung
                + "\nSprung um 60 Tage nach der Erfassung\n\n" + nachSprung;
        Files.writeString(Path.of("target", "nachholen.md"), tabellen);
        assertThat(schreiben(spaet)).hasSize(5);
        assertThat(schreiben(gesprungen)).hasSize(6);
        assertThat(leiter(spaet)).containsExactly(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);
        assertThat(leiter(gesprungen)).containsExactly(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);
    }

    /** Sixty days, one after the other. @return a table of Markdown */
    private String verlauf(Aktenzeichen fall, int tage) {
        StringBuilder tabelle =
                new StringBuilder("| Tag | Schreiben | Erinnerungen | Leitung |\n|---:|---|---:|---|\n");
        String vorher = "";
        for (int tag = 0; tag <= tage; tag++) {
            nachholen(fall, true);
            String jetzt = "%s | %d | %s"
                    .formatted(String.join(", ", schreiben(fall)), erinnerungen(fall), String.join(", ", leiter(fall)));
            if (!jetzt.equals(vorher)) {
                tabelle.append("| %d | %s |\n".formatted(tag, jetzt));
                vorher = jetzt;
            }
            vergehen(fall, 1);
        }
        return tabelle.toString();
    }

    private void beantworte(Aktenzeichen fall) {
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "So ist es."));
        buero.jobsLaufen(fall);
    }

    private void zurPost(Aktenzeichen fall) {
        buero.erledigt(fall, VersandProzess.BRIEF_VERSENDEN, "krm", Map.of("versandtAm", heute().toString()));
        buero.jobsLaufen(fall);
    }

    @Test
    void whoClimbsInTimeKeepsBothSteps() {
        Aktenzeichen fall = buero.verteilt(vor(16).neu());
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");

        assertThat(leiter(fall))
                .containsExactlyInAnyOrder(
                        EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN, EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN);
    }

    @Test
    void aStepThatAnAdminMovedForwardActsThoughTheAnswerIsNotDueYet() {
        Aktenzeichen fall = buero.verteilt(vor(0).neu());
        Job grenze = buero.timer(fall, "Event_FristAbgelaufen");
        jobs.setJobDuedate(grenze.getId(), Date.from(buero.uhr().instant()));

        nachholen(fall, true);

        assertThat(leiter(fall)).containsExactly(EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN);
        assertThat(schreiben(fall)).containsExactly("EINGANGSBESTAETIGUNG 0");
    }

    @Test
    void aNoticeThatAnAdminMovedForwardIsNotSentAgainOnItsOwnDay() {
        Aktenzeichen fall = buero.verteilt(vor(0).neu());
        buero.zeitIstUm(fall, FAELLIG);
        buero.zeitIstUm(fall, "Event_VersandzeitErreicht");

        vergehen(fall, 13);
        nachholen(fall, true);

        assertThat(schreiben(fall)).containsExactly("EINGANGSBESTAETIGUNG 0", "ZWISCHENNACHRICHT 1");
    }

    @Test
    void aStampThatWasReadTooLateMovesEveryOpenTaskAndRemindsNobodyTwice() {
        Aktenzeichen fall = buero.verteilt(vor(13).neu());
        buero.zeitIstUm(fall, "Event_ErinnerungFaellig");
        assertThat(erinnerungen(fall)).isEqualTo(1);

        korrigiere(fall, 17);
        nachholen(fall, true);

        assertThat(erinnerungen(fall)).isEqualTo(1);
        assertThat(leiter(fall)).hasSizeLessThanOrEqualTo(1);
        Task anliegen = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(tag(anliegen.getDueDate())).isEqualTo(fristen(17).antwort());
    }

    @Test
    void aStampThatWasReadTooEarlyGivesEveryTaskItsDaysAndTheReminderComesAnew() {
        Aktenzeichen fall = buero.verteilt(vor(13).neu());
        buero.zeitIstUm(fall, "Event_ErinnerungFaellig");

        korrigiere(fall, 2);
        assertThat(tag(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)
                        .get(0)
                        .getDueDate()))
                .isEqualTo(fristen(2).antwort());
        vergehen(fall, 11);
        nachholen(fall, true);

        assertThat(erinnerungen(fall)).isEqualTo(2);
    }

    @Test
    void whatTheLeadershipHasDecidedIsNotAskedAgainBecauseAStampWasMisread() {
        Aktenzeichen fall = buero.verteilt(vor(16).neu());
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        buero.erledigt(
                fall,
                EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN,
                "bereichsleitung",
                Map.of("massnahme", "Zweite Kraft hilft aus."));

        korrigiere(fall, 18);
        nachholen(fall, true);

        assertThat(leiter(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_StufeEntfaellt");
    }

    @Test
    void whileTheReceiptIsCheckedACorrectionMovesThatTaskToo() {
        Aktenzeichen fall = buero.erfasst(vor(5).neu());
        korrigiere(fall, 1);

        assertThat(tag(buero.offene(fall, KundenreaktionProzess.EINGANG_PRUEFEN)
                        .get(0)
                        .getDueDate()))
                .isEqualTo(fristen(1).eingangsbestaetigung());
    }

    @Test
    void aTaskWithoutADayOfTheCaseKeepsItsOwnWhenTheReceiptIsCorrected() {
        Aktenzeichen fall = buero.verteilt(vor(3).neu());
        ereignisse.nachtragen(fall, "Noch etwas dazu.", "krm");
        Date vorher =
                buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN).get(0).getDueDate();

        korrigiere(fall, 9);

        assertThat(buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN).get(0))
                .satisfies(aufgabe -> assertThat(aufgabe.getDueDate()).isEqualTo(vorher));
        assertThat(vorher).isNotNull();
    }

    @Test
    void aLetterThatNobodyPostedIsLateForWhoeverSeesTheTask() {
        Aktenzeichen fall = buero.erfasst(vor(0).ueber(Antwortweg.BRIEF).neu());
        buero.geprueft(fall);
        Task brief = buero.offene(fall, VersandProzess.BRIEF_VERSENDEN).get(0);
        assertThat(tag(brief.getDueDate())).isEqualTo(arbeitstage.nach(heute(), 1, Land.SN));

        Instant vorher = buero.uhr().instant();
        Instant spaeter = vorher.plus(13, ChronoUnit.DAYS);
        assertThat(fristen(fall, "krm", spaeter)).contains("Aufgabe Brief versenden");
        assertThat(fristen(fall, "krm", vorher)).doesNotContain("Aufgabe Brief versenden");
        assertThat(fristen(fall, "leistung", spaeter)).doesNotContain("Aufgabe Brief versenden");
    }

    /** What stands at the head of the page of the case. */
    private List<String> fristen(Aktenzeichen fall, String wer, Instant wann) {
        Akteneinsicht einsicht =
                new Akteneinsicht(buero.akte(fall), verzeichnis.finde(wer).orElseThrow(), wann, false, 0);
        return quellen.stream()
                .flatMap(quelle -> quelle.fristen(einsicht).stream())
                .map(Aktenfrist::bezeichnung)
                .toList();
    }

    private KundenreaktionFixtures vor(int tagen) {
        return beschwerde().eingegangen(eingang(tagen), daten(fristen(tagen)));
    }

    private Instant eingang(int vorTagen) {
        return vorTagen == 0
                ? buero.uhr().instant().truncatedTo(ChronoUnit.SECONDS)
                : Ortszeit.um(heute().minusDays(vorTagen), LocalTime.of(9, 15));
    }

    private Fristen fristen(int vorTagen) {
        return rechner.fristen(Ortszeit.tag(eingang(vorTagen)), Land.SN);
    }

    private static Fristdaten daten(Fristen fristen) {
        return new Fristdaten(fristen.eingangsbestaetigung(), fristen.antwort());
    }

    private void korrigiere(Aktenzeichen fall, int vorTagen) {
        ereignisse.korrigieren(
                fall,
                new Korrektur(eingang(vorTagen), daten(fristen(vorTagen)), null, null, null, "Stempel falsch gelesen"),
                "krm");
    }

    private LocalDate heute() {
        return Ortszeit.tag(buero.uhr().instant());
    }

    /** The case, what was written in it and what waits for a time, as they are so many days later. */
    private void vergehen(Aktenzeichen fall, int tage) {
        Instant eingang = buero.akte(fall).eingang().minus(tage, ChronoUnit.DAYS);
        Fristen fristen = rechner.fristen(Ortszeit.tag(eingang), Land.SN);
        jdbc.sql("""
            update kundenreaktion set eingang = :eingang, eingangsbestaetigung_bis = :bestaetigung,
                                      antwort_bis = :antwort where aktenzeichen = :fall
            """)
                .param("eingang", Timestamp.from(eingang))
                .param("bestaetigung", fristen.eingangsbestaetigung())
                .param("antwort", fristen.antwort())
                .param("fall", fall.wert())
                .update();
        jdbc.sql("""
            update sendung set erstellt_am = erstellt_am - make_interval(days => :tage),
                               versandt_tag = versandt_tag - :tage where aktenzeichen = :fall
            """).param("tage", tage).param("fall", fall.wert()).update();
        jdbc.sql("""
            update eskalation set ausgeloest_am = ausgeloest_am - make_interval(days => :tage)
            where aktenzeichen = :fall
            """).param("tage", tage).param("fall", fall.wert()).update();
        jdbc.sql("""
            update erinnerung set gesendet_am = gesendet_am - make_interval(days => :tage)
            where aktenzeichen = :fall
            """).param("tage", tage).param("fall", fall.wert()).update();
        offeneJobs(fall)
                .filter(job -> job.getDuedate() != null)
                .toList()
                .forEach(job -> jobs.setJobDuedate(
                        job.getId(), Date.from(job.getDuedate().toInstant().minus(tage, ChronoUnit.DAYS))));
    }

    /** Everything that is due runs, as when the engine comes back: which job of several is first, nobody promises. */
    private void nachholen(Aktenzeichen fall, boolean inDerReihenfolge) {
        Comparator<Job> reihenfolge =
                Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (int i = 0; i < 200; i++) {
            List<Job> faellige = offeneJobs(fall)
                    .filter(job -> job.getDuedate() == null
                            || !job.getDuedate().toInstant().isAfter(buero.uhr().instant()))
                    .sorted(inDerReihenfolge ? reihenfolge : reihenfolge.reversed())
                    .toList();
            if (faellige.isEmpty()) {
                return;
            }
            jobs.executeJob(faellige.get(0).getId());
        }
        throw new AssertionError("The clocks of " + fall + " never come to rest");
    }

    private Stream<Job> offeneJobs(Aktenzeichen fall) {
        return runtime.createProcessInstanceQuery().processInstanceBusinessKey(fall.wert()).list().stream()
                .flatMap(i -> jobs.createJobQuery().processInstanceId(i.getId()).withRetriesLeft().list().stream());
    }

    private List<String> schreiben(Aktenzeichen fall) {
        return jdbc.sql("select schreiben || ' ' || bezug from sendung where aktenzeichen = :fall order by schreiben,"
                        + " bezug")
                .param("fall", fall.wert())
                .query(String.class)
                .list();
    }

    private int erinnerungen(Aktenzeichen fall) {
        return jdbc.sql("select count(*) from erinnerung where aktenzeichen = :fall")
                .param("fall", fall.wert())
                .query(Integer.class)
                .single();
    }

    /** The steps of the ladder that are somebody's task now. */
    private List<String> leiter(Aktenzeichen fall) {
        return buero.offene(fall).stream()
                .map(Task::getTaskDefinitionKey)
                .filter(
                        List.of(
                                EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN,
                                EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)::contains)
                .toList();
    }

    private LocalDate faellig(Aktenzeichen fall, String element) {
        return tag(buero.timer(fall, element).getDuedate());
    }

    private static LocalDate tag(Date zeitpunkt) {
        return Ortszeit.tag(zeitpunkt.toInstant());
    }
}
