package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.ombud.OmbudTest;
import de.ombud.eskalation.Eskalationen;
import de.ombud.eskalation.Ueberschreitung;
import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Dienstort;
import de.ombud.frist.Dienststunden;
import de.ombud.frist.Land;
import de.ombud.frist.Notlagefristen;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Stufe;
import de.ombud.frist.Uhr;
import de.ombud.leitstand.Arbeitsstand;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.fall.Tagesfrist;
import de.ombud.prozess.sichtung.SichtfristProzess;
import de.ombud.system.Angemeldet;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/** What nobody reads and nobody decides about does not stay where it lies: it climbs, whatever has become of the case. */
@OmbudTest
class SichtfristProcessTests {

    private static final String WIDERSPRUCH = "Hiermit lege ich Widerspruch ein.";
    private static final String HUNGER = "Ich habe nichts mehr zu essen.";
    private static final String UEBERFAELLIG = "Event_SichtungUeberfaellig";
    private static final String LEITUNGSSTUFE = "Event_WeiterhinOffen";
    private static final String KLAEREN = SichtfristProzess.VERSAEUMTE_SICHTUNG_KLAEREN;
    private static final String ENTSCHEIDEN = SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN;
    private static final Dienstort ORT = Land.SN;
    private static final Angemeldet BEREICHSLEITUNG = new Angemeldet("bereichsleitung", Set.of("bereichsleitung"));

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Hinweise hinweise;

    @Autowired
    private Wartestand wartestand;

    @Autowired
    private Arbeitsstand arbeitsstand;

    @Autowired
    private Eskalationen register;

    @Autowired
    private Tagesfrist tagesfrist;

    @Autowired
    private Arbeitstage arbeitstage;

    @Autowired
    private Dienststunden dienststunden;

    @Autowired
    private Notlagefristen notlagefristen;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private ManagementService jobs;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void aWiderspruchInAnAnsweredCaseThatNobodyDecidesClimbsToTheLeadershipAndStopsWhenSomebodyDoes() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        Date letzteMinute = tagesfrist.ab(
                Uhr.WEITERGABE, buero.akte(fall).nachtraege().get(0).am(), buero.akte(fall));
        assertThat(buero.timer(fall, UEBERFAELLIG).getDuedate().toInstant())
                .isEqualTo(letzteMinute.toInstant().plus(1, ChronoUnit.MINUTES));

        vergehen(fall, Duration.between(jetzt(), letzteMinute.toInstant()).plusMinutes(2));
        nachholen(fall, true);
        Task klaeren = nur(fall, KLAEREN);
        assertThat(buero.gruppe(klaeren)).isEqualTo("bereichsleitung");
        assertThat(tag(klaeren.getDueDate()))
                .as("due after it arose, not before")
                .isEqualTo(arbeitstage.nach(heute(), 1, Land.SN));
        assertThat(buero.vorfaelle(fall))
                .singleElement()
                .satisfies(v -> assertThat(v.getIncidentType()).isEqualTo("FRIST_UEBERSCHRITTEN"));
        assertThat(was(fall)).contains("Nachtrag sichten", "Versäumte Sichtung klären");
        assertThat(wartestand.nachDerAntwort(500, BEREICHSLEITUNG))
                .filteredOn(w -> w.aktenzeichen().equals(fall.wert()))
                .extracting(Wartend::was, Wartend::gruppe)
                .contains(tuple("Versäumte Sichtung klären", "bereichsleitung"));
        assertThat(arbeitsstand.eskalationen(500, BEREICHSLEITUNG))
                .anySatisfy(a -> assertThat(a.vorgang()).isEqualTo(fall.wert()));

        buero.erledigt(klaeren, "bereichsleitung", Map.of("massnahme", "Das KRM entscheidet heute."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(register.zu(fall))
                .extracting(Ueberschreitung::massnahme)
                .containsExactly("Das KRM entscheidet heute.");
        assertThat(buero.enden(fall)).contains("EndEvent_VersaeumteSichtungGeklaert");

        buero.zeitIstUm(fall, LEITUNGSSTUFE);
        assertThat(buero.gruppe(nur(fall, ENTSCHEIDEN))).isEqualTo("geschaeftsfuehrung");
        buero.erledigt(fall, ENTSCHEIDEN, "gf", Map.of("massnahme", "Ich entscheide selbst."));
        assertThat(buero.enden(fall)).contains("EndEvent_UeberVersaeumteSichtungEntschieden");
        assertThat(leiter(fall)).isEmpty();

        hinweise.verwerfen(fall, offener(fall).nr(), "Nur eine Redensart.", "gf");
        buero.erledigt(fall, SichtungProzess.NACHTRAG_SICHTEN, "krm", Map.of("sichtungsvermerk", "Gelesen."));
        assertThat(wachen(fall)).isZero();
        assertThat(buero.erreicht(fall)).contains("Event_SichtungNachgeholt");
        assertThat(buero.enden(fall)).contains("EndEvent_AllesGesichtet");
    }

    @Test
    void whatMayBeAnEmergencyClimbsByTheHoursOfTheOffice() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, HUNGER, "krm");
        Instant gefunden = offener(fall).gefundenAm();

        assertThat(buero.timer(fall, UEBERFAELLIG).getDuedate().toInstant())
                .as("by the hours of an emergency, and never later than other additions")
                .isEqualTo(frueher(nachDienststunden(Stufe.GRENZE, gefunden), tagesende(fall)));
        assertThat(buero.timer(fall, LEITUNGSSTUFE).getDuedate().toInstant())
                .isBeforeOrEqualTo(nachDienststunden(Stufe.LEITUNG, gefunden));
    }

    @Test
    void aSignInAnUncheckedCaseClimbsTooAndSoDoesOneThatAWithdrawalLeft() {
        Aktenzeichen fall = buero.erfasst(beschwerde().mit(mitText(WIDERSPRUCH)).neu());
        buero.zeitIstUm(fall, UEBERFAELLIG);
        assertThat(leiter(fall)).containsExactly(KLAEREN);

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN)).isTrue();
        assertThat(leiter(fall)).as("once, whatever becomes of the case").containsExactly(KLAEREN);
        assertThat(wachen(fall)).isEqualTo(1);

        hinweise.verwerfen(fall, offener(fall).nr(), "Nur eine Redensart.", "bereichsleitung");
        assertThat(leiter(fall)).isEmpty();
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(register.zu(fall)).allSatisfy(u -> assertThat(u.beendet()).isTrue());
    }

    @Test
    void anAdditionWithoutASignThatNobodyReadsClimbsToo() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, "Noch ein Wort dazu.", "krm");

        buero.zeitIstUm(fall, UEBERFAELLIG);
        assertThat(leiter(fall)).containsExactly(KLAEREN);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void afterAJumpOfSixtyDaysOnlyTheHighestStepIsThereAndOnce(boolean inDerReihenfolge) {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");

        vergehen(fall, Duration.ofDays(60));
        nachholen(fall, inDerReihenfolge);
        assertThat(leiter(fall)).containsExactly(ENTSCHEIDEN);
        assertThat(buero.enden(fall)).contains("EndEvent_StufeEntfaellt");

        vergehen(fall, Duration.ofDays(60));
        nachholen(fall, inDerReihenfolge);
        assertThat(leiter(fall)).containsExactly(ENTSCHEIDEN);
    }

    @Test
    void aLetterOfTenMonthsAgoWithAWiderspruchInItCouldNotBeReadBeforeItWasRecorded() {
        Aktenzeichen fall = buero.erfasst(beschwerde().mit(mitText(WIDERSPRUCH)).neu());

        assertThat(hinweise.zu(fall).get(0).gesagtAm())
                .isBefore(hinweise.zu(fall).get(0).gefundenAm());
        assertThat(buero.timer(fall, UEBERFAELLIG).getDuedate().toInstant()).isAfter(jetzt());
        assertThat(leiter(fall)).isEmpty();
        assertThat(buero.offene(fall, KundenreaktionProzess.EINGANG_PRUEFEN)
                        .get(0)
                        .getDueDate())
                .as("the check of a letter that comes late can still be done in time")
                .isAfter(Date.from(jetzt()));
    }

    @Test
    void aSignInAnOldLetterIsDueOnADayThatCanStillBeKept() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.nachtragen(
                fall,
                new NeuerNachtrag(
                        "Mir ist der Strom abgestellt.", null, buero.akte(fall).eingang(), null),
                "krm");

        assertThat(buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN).get(0).getDueDate())
                .isAfter(Date.from(jetzt()));
    }

    @Test
    void whereEverybodyOfTheKrmIsExcludedTheBereichsleitungHasTheSignAtOnceAndDecides() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        nachholen(fall, true);
        assertThat(leiter(fall)).isEmpty();

        for (String person : mitglieder("krm")) {
            freigabe.ausschliessen(fall, person, "Ist betroffen.", "gf");
        }
        nachholen(fall, true);
        assertThat(leiter(fall)).containsExactly(KLAEREN);

        hinweise.verwerfen(fall, offener(fall).nr(), "Nur eine Redensart.", "bereichsleitung");
        assertThat(hinweise.zu(fall)).noneMatch(Fallhinweis::istOffen);
    }

    @Test
    void whoDecidesWhileEverythingIsSuspendedInCockpitIsToldToComeBack() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        hinweise.suche(fall, WIDERSPRUCH);
        int nr = offener(fall).nr();
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .list()
                .forEach(ablauf -> runtime.suspendProcessInstanceById(ablauf.getId()));

        assertThatThrownBy(() -> hinweise.verwerfen(fall, nr, "Nur eine Redensart.", "krm"))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("angehalten");
        assertThat(offener(fall).nr()).as("nothing is half stored").isEqualTo(nr);

        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(fall.wert())
                .list()
                .forEach(ablauf -> runtime.activateProcessInstanceById(ablauf.getId()));
        hinweise.verwerfen(fall, nr, "Nur eine Redensart.", "krm");
        assertThat(wachen(fall)).isZero();
    }

    @Test
    void aNewSignAfterTheLeadershipWasDoneWithTheOldOneClimbsAnew() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        hinweise.suche(fall, WIDERSPRUCH);
        buero.zeitIstUm(fall, UEBERFAELLIG);
        buero.erledigt(fall, KLAEREN, "bereichsleitung", Map.of("massnahme", "Heute."));
        buero.zeitIstUm(fall, LEITUNGSSTUFE);
        buero.erledigt(fall, ENTSCHEIDEN, "gf", Map.of("massnahme", "Heute."));

        hinweise.suche(fall, HUNGER);
        buero.zeitIstUm(fall, UEBERFAELLIG);
        assertThat(leiter(fall)).containsExactly(KLAEREN);

        hinweise.zu(fall).forEach(h -> hinweise.verwerfen(fall, h.nr(), "Redensart.", "gf"));
        assertThat(wachen(fall)).isZero();
    }

    @Test
    void anEmergencyThatJoinsAWiderspruchMovesTheClock() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        hinweise.suche(fall, WIDERSPRUCH);
        hinweise.suche(fall, HUNGER);

        Instant gefunden = hinweise.zu(fall).get(1).gefundenAm();
        assertThat(buero.timer(fall, LEITUNGSSTUFE).getDuedate().toInstant())
                .isEqualTo(nachDienststunden(Stufe.LEITUNG, gefunden));
        assertThat(wachen(fall)).isEqualTo(1);
    }

    @Test
    void aCaseInWhichNothingIsToBeReadHasNoSuchClock() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        assertThat(wachen(fall)).isZero();
    }

    private List<String> mitglieder(String gruppe) {
        return jdbc.sql("select user_id_ from act_id_membership where group_id_ = :gruppe")
                .param("gruppe", gruppe)
                .query(String.class)
                .list();
    }

    private Instant nachDienststunden(Stufe stufe, Instant gefunden) {
        return notlagefristen
                .erreicht(stufe, dienststunden.beginnAb(gefunden, ORT), ORT)
                .truncatedTo(ChronoUnit.MILLIS);
    }

    private Instant tagesende(Aktenzeichen fall) {
        return tagesfrist
                .ab(Uhr.NACHTRAG, buero.akte(fall).nachtraege().get(0).am(), buero.akte(fall))
                .toInstant()
                .plus(1, ChronoUnit.MINUTES);
    }

    private static Instant frueher(Instant einer, Instant anderer) {
        return einer.isBefore(anderer) ? einer : anderer;
    }

    private static NeuesAnliegen mitText(String text) {
        return new NeuesAnliegen(Anliegenart.BESCHWERDE, "K05", Bereich.LEISTUNG, "leistung", text, false, null);
    }

    private Aktenzeichen beantwortet() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "So ist es."));
        buero.jobsLaufen(fall);
        return fall;
    }

    private Fallhinweis offener(Aktenzeichen fall) {
        return hinweise.zu(fall).stream()
                .filter(Fallhinweis::istOffen)
                .findFirst()
                .orElseThrow();
    }

    private long wachen(Aktenzeichen fall) {
        return runtime.createProcessInstanceQuery()
                .processDefinitionKey(SichtfristProzess.KEY)
                .processInstanceBusinessKey(fall.wert())
                .count();
    }

    private List<String> leiter(Aktenzeichen fall) {
        return buero.offene(fall).stream()
                .map(Task::getTaskDefinitionKey)
                .filter(Set.of(KLAEREN, ENTSCHEIDEN)::contains)
                .toList();
    }

    private Task nur(Aktenzeichen fall, String element) {
        List<Task> offene = buero.offene(fall, element);
        assertThat(offene).hasSize(1);
        return offene.get(0);
    }

    private List<String> was(Aktenzeichen fall) {
        return wartestand.zu(buero.akte(fall), BEREICHSLEITUNG).stream()
                .map(Wartend::was)
                .toList();
    }

    private Instant jetzt() {
        return buero.uhr().instant();
    }

    private LocalDate heute() {
        return Ortszeit.tag(jetzt());
    }

    private static LocalDate tag(Date wann) {
        return Ortszeit.tag(wann.toInstant());
    }

    /** What was found and what waits for a time, as they are so much later: the clock of the tests stands still. */
    private void vergehen(Aktenzeichen fall, Duration spanne) {
        jdbc.sql("update hinweis set gefunden_am = gefunden_am - make_interval(secs => :s) where aktenzeichen = :fall")
                .param("s", spanne.toSeconds())
                .param("fall", fall.wert())
                .update();
        jdbc.sql("""
            update nachtrag set am = am - make_interval(secs => :s)
            where kundenreaktion_id = (select id from kundenreaktion where aktenzeichen = :fall)
            """).param("s", spanne.toSeconds()).param("fall", fall.wert()).update();
        offeneJobs(fall)
                .filter(job -> job.getDuedate() != null)
                .toList()
                .forEach(job -> jobs.setJobDuedate(
                        job.getId(), Date.from(job.getDuedate().toInstant().minus(spanne))));
    }

    private void nachholen(Aktenzeichen fall, boolean inDerReihenfolge) {
        Comparator<Job> reihenfolge =
                Comparator.comparing(Job::getDuedate, Comparator.nullsFirst(Comparator.naturalOrder()));
        for (int i = 0; i < 50; i++) {
            List<Job> faellige = offeneJobs(fall)
                    .filter(job -> job.getDuedate() == null
                            || !job.getDuedate().toInstant().isAfter(jetzt()))
                    .sorted(inDerReihenfolge ? reihenfolge : reihenfolge.reversed())
                    .toList();
            if (faellige.isEmpty()) {
                return;
            }
            jobs.executeJob(faellige.get(0).getId());
        }
        throw new AssertionError("The clocks of " + fall + " never come to rest");
    }

    /** Of the watch only. */
    private Stream<Job> offeneJobs(Aktenzeichen fall) {
        return runtime
                .createProcessInstanceQuery()
                .processDefinitionKey(SichtfristProzess.KEY)
                .processInstanceBusinessKey(fall.wert())
                .list()
                .stream()
                .flatMap(i -> jobs.createJobQuery().processInstanceId(i.getId()).withRetriesLeft().list().stream());
    }
}
