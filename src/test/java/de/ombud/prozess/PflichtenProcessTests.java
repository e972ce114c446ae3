package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.UNBEGRUENDET;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.bewertet;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.betreuung.Fallende;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.befangenheit.BefangenheitProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.fall.Tagesfrist;
import de.ombud.prozess.rechtsbehelf.RechtsbehelfProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Angemeldet;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** No duty ends with the main line of a case: what was said is read, what may be more is decided, what is owed is done. */
@OmbudTest
class PflichtenProcessTests {

    private static final String WIDERSPRUCH = "Hiermit lege ich Widerspruch ein.";
    private static final String HUNGER = "Ich habe nichts mehr zu essen.";
    private static final Map<String, Object> GELESEN = Map.of("sichtungsvermerk", "Gelesen.");
    private static final Angemeldet KRM = new Angemeldet("krm", Set.of("krm"));

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fallende betreuung;

    @Autowired
    private Hinweise hinweise;

    @Autowired
    private Wege wege;

    @Autowired
    private Postausgang postausgang;

    @Autowired
    private Wartestand wartestand;

    @Autowired
    private Tagesfrist tagesfrist;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void aWiderspruchAddedToAnAnsweredCaseIsReadBeforeTheCaseCloses() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
        assertThat(was(fall)).contains("Nachtrag sichten");
        assertThatThrownBy(() -> gesichtet(fall)).rootCause().hasMessageContaining("Hinweise aus dem Nachtrag");

        bestaetigt(fall);
        gesichtet(fall);
        assertThat(weg(fall, Wegart.RECHTSBEHELF).istOffen()).isTrue();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);

        uebernommen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.erreicht(fall)).contains("Event_NichtsMehrOffen", "EndEvent_NachtragGesichtet");
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(was(fall)).isEmpty();
    }

    @Test
    void anAdditionToAClosedCaseHasSomebodyWhoReadsItAndItsWiderspruchCountsFromThen() {
        Aktenzeichen fall = geschlossen();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");

        assertThat(was(fall)).contains("Nachtrag sichten");
        assertThat(wartestand.nachDerAntwort(500, KRM))
                .extracting(Wartend::aktenzeichen)
                .contains(fall.wert());
        bestaetigt(fall);
        gesichtet(fall);
        Weg weg = weg(fall, Wegart.RECHTSBEHELF);
        assertThat(hinweise.gesagtAm(buero.akte(fall), weg.nr()))
                .isEqualTo(buero.akte(fall).nachtraege().get(0).am());

        uebernommen(fall);
        assertThat(weg(fall, Wegart.RECHTSBEHELF).istOffen()).isFalse();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void twoAdditionsAtOnceAreTwoThingsToReadAndEachKeepsItsOwnNote() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, "Noch ein Wort dazu.", "krm");
        ereignisse.nachtragen(fall, "Und noch eines.", "krm");

        List<Task> zuLesen = buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN);
        assertThat(zuLesen).hasSize(2);
        buero.erledigt(zuLesen.get(1), "krm", Map.of("sichtungsvermerk", "das zweite"));
        assertThat(buero.akte(fall).nachtraege())
                .extracting(n -> n.gesichtetAm() == null)
                .containsExactly(true, false);
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);

        buero.erledigt(zuLesen.get(0), "krm2", Map.of("sichtungsvermerk", "das erste"));
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
    }

    @Test
    void anAdditionWhileTheAnswerIsReleasedIsReadBeforeTheAnswerGoesOut() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "So ist es."));
        ereignisse.nachtragen(fall, "Eines habe ich vergessen.", "krm");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.IN_BEARBEITUNG);

        gesichtet(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
        assertThat(buero.erreicht(fall)).contains("Event_AllesGelesen");
    }

    @Test
    void aWiderspruchInAnAdditionWhileTheAnswerWaitsHasTheAnswerWrittenAnew() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "So ist es."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.IN_BEARBEITUNG);

        bestaetigt(fall);
        assertThat(buero.erreicht(fall)).contains("Event_NeuesOffen");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.IN_BEARBEITUNG);
    }

    @Test
    void whatComesAtMidnightOnAFridayIsReadOnMondayAndWhatComesInTheMorningToday() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());

        assertThat(tag(tagesfrist.ab(Uhr.NACHTRAG, Instant.parse("2026-11-06T22:59:00Z"), buero.akte(fall))))
                .isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(tag(tagesfrist.ab(Uhr.NACHTRAG, Instant.parse("2026-11-06T08:00:00Z"), buero.akte(fall))))
                .isEqualTo(LocalDate.of(2026, 11, 6));
        assertThat(tag(tagesfrist.ab(Uhr.NACHTRAG, Instant.parse("2026-11-17T22:59:00Z"), buero.akte(fall))))
                .as("Buß- und Bettag")
                .isEqualTo(LocalDate.of(2026, 11, 19));
    }

    @Test
    void anAdditionThatNobodyOfTheKrmReadsStaysWithTheGroupWithItsDate() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, "Noch ein Wort dazu.", "krm");

        Task sichten = nur(fall, SichtungProzess.NACHTRAG_SICHTEN);
        assertThat(sichten.getAssignee()).isNull();
        assertThat(buero.gruppe(sichten)).isEqualTo("krm");
        assertThat(sichten.getDueDate())
                .isEqualTo(tagesfrist.ab(
                        Uhr.NACHTRAG, buero.akte(fall).nachtraege().get(0).am(), buero.akte(fall)));
    }

    @Test
    void aSignIsDecidedOnceWhoeverComesSecond() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        int nr = offener(fall).nr();
        hinweise.verwerfen(fall, nr, "Nur eine Redensart.", "krm");

        assertThatThrownBy(() -> hinweise.bestaetigen(fall, nr, null, null, "krm2"))
                .isInstanceOf(Konflikt.class);
        gesichtet(fall);
        assertThat(wege.zu(fall)).isEmpty();
    }

    @Test
    void aSecondWiderspruchWhileTheRemedyIsRunningIsReadAndNotAskedAboutAgain() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        bestaetigt(fall);
        gesichtet(fall);
        ereignisse.nachtragen(fall, WIDERSPRUCH + " Wie gestern geschrieben.", "krm");
        gesichtet(fall);

        assertThat(wege.zu(fall)).hasSize(1);
        assertThat(hinweise.zu(fall)).extracting(Fallhinweis::weg).containsExactly(1);
    }

    @Test
    void whoSignsAreNotInTheAdditionDoesNotHaveToDecideAboutThem() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, WIDERSPRUCH, "krm");
        ereignisse.nachtragen(fall, "Und noch eines.", "krm");

        buero.erledigt(buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN).get(1), "krm", GELESEN);
        assertThat(buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN)).hasSize(1);
    }

    @Test
    void aCallSettledAtOnceWithAWiderspruchInItIsNotClosedUnread() {
        Aktenzeichen fall = buero.erfasst(sofort(WIDERSPRUCH));
        assertThat(buero.akte(fall).abschluss()).isNull();
        assertThat(was(fall)).contains("Hinweise entscheiden");
        assertThatThrownBy(() -> ereignisse.zurueckziehen(fall, "doch nicht")).isInstanceOf(Konflikt.class);

        hinweise.verwerfen(fall, offener(fall).nr(), "Nur eine Redensart.", "krm");
        buero.erledigt(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN, "krm", Map.of());
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.enden(fall)).contains("EndEvent_SofortErledigt", "EndEvent_HinweiseEntschieden");
        assertThat(buero.erreicht(fall)).contains("Event_NichtsOffen");
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void aCallSettledAtOnceGoesTheWayOfItsWiderspruchFirst() {
        Aktenzeichen fall = buero.erfasst(sofort(WIDERSPRUCH));
        bestaetigt(fall);
        buero.erledigt(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN, "krm", Map.of());
        assertThat(buero.akte(fall).abschluss()).isNull();

        uebernommen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void aSignInAFurtherMatterHasSomebodyWhoDecides() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        hinweise.suche(fall, HUNGER);

        assertThatThrownBy(() -> buero.erledigt(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN, "krm", Map.of()))
                .rootCause()
                .hasMessageContaining("Hinweise aus dem Text");
        hinweise.verwerfen(fall, offener(fall).nr(), "Der Kühlschrank ist voll.", "krm");
        buero.erledigt(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN, "krm", Map.of());
        assertThat(buero.wartetAuf(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN)).isFalse();
    }

    @Test
    void aWithdrawalTakesWhatIsLeftToThePersonAndLeavesWhatTheHouseOwes() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, Wegart.RECHTSBEHELF);
        eroeffnet(fall, Wegart.BEFANGENHEIT);
        ereignisse.nachtragen(fall, "Noch ein Wort dazu.", "krm");

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.akte(fall).abschluss()).as("still something to do").isNull();
        assertThat(weg(fall, Wegart.BEFANGENHEIT).ausgang()).isEqualTo("ZURUECKGEZOGEN");
        assertThat(buero.wartetAuf(fall, BefangenheitProzess.UEBER_BEFANGENHEIT_ENTSCHEIDEN))
                .isFalse();
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
        assertThat(buero.erreicht(fall)).contains("Event_WegZurueckgezogen", "EndEvent_Zurueckgezogen");
        assertThat(was(fall)).contains("Nachtrag sichten");

        gesichtet(fall);
        uebernommen(fall);
        assertThat(buero.akte(fall).abschluss()).isNotNull();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    /** She took it back in anger; a week later she writes that she wants an answer after all. */
    @Test
    void whoTookTheCaseBackGetsAnAnswerAfterAll() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        freigabe.ausschliessen(fall, "leistung2", "Ist betroffen.", "krm");
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        ereignisse.nachtragen(fall, "Ich will doch eine Antwort.", "krm");
        Map<String, Object> weiter = Map.of("folge", "NEUER_FALL", "sichtungsvermerk", "Sie will doch eine Antwort.");
        buero.erledigt(fall, SichtungProzess.NACHTRAG_SICHTEN, "krm", weiter);

        Aktenzeichen neu =
                new Aktenzeichen(jdbc.sql("select neuere from verbindung where aeltere = ? and geloest_am is null")
                        .param(fall.wert())
                        .query(String.class)
                        .single());
        Akte akte = buero.akte(neu);
        assertThat(akte.text()).isEqualTo("Ich will doch eine Antwort.");
        assertThat(akte.kunde()).isEqualTo(buero.akte(fall).kunde());
        assertThat(akte.anliegen()).singleElement().satisfies(a -> {
            assertThat(a.thema()).isEqualTo(buero.akte(fall).anliegen().get(0).thema());
            assertThat(a.ergebnis()).isNull();
        });
        assertThat(akte.ausgeschlossene())
                .as("the complaint is about the same person")
                .containsExactly("leistung2");
        assertThat(buero.wartetAuf(neu, KundenreaktionProzess.EINGANG_PRUEFEN)).isTrue();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void anAdditionToARunningCaseMakesNoNewOne() {
        Aktenzeichen fall = beantwortet();
        ereignisse.nachtragen(fall, "Und noch etwas.", "krm");
        assertThatThrownBy(() -> buero.erledigt(
                        fall,
                        SichtungProzess.NACHTRAG_SICHTEN,
                        "krm",
                        Map.of("folge", "NEUER_FALL", "sichtungsvermerk", "x")))
                .rootCause()
                .hasMessageContaining("läuft noch");
    }

    @Test
    void aLetterThatOnlyBridgedTheTimeIsDroppedWhenThePersonTakesTheCaseBack() {
        Aktenzeichen fall = buero.erfasst(beschwerde().ueber(Antwortweg.BRIEF).neu());
        buero.geprueft(fall);
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(postausgang.offene(fall)).isEqualTo(1);

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.RUECKZUGSBESTAETIGUNG);
        assertThat(postausgang.offene(fall)).isZero();
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(buero.akte(fall).abschluss()).isNotNull();
    }

    @Test
    void theCloseWaitsForALetterThatIsNotOut() {
        Aktenzeichen fall = beantwortet();
        postausgang.erstellen(fall, Schreiben.VERMITTLUNGSHINWEIS, 1);
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
        assertThat(was(fall)).contains("Versand eines Schreibens");
    }

    @Test
    void aSignOfNeedGoesBeforeOthersUntilSomebodyDecides() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        Task vorher = nur(fall, KundenreaktionProzess.EINGANG_PRUEFEN);
        ereignisse.nachtragen(fall, HUNGER, "krm");

        Task dringend = nur(fall, KundenreaktionProzess.EINGANG_PRUEFEN);
        assertThat(dringend.getPriority()).isEqualTo(95);
        Date heute =
                tagesfrist.ab(Uhr.NOTLAGE, buero.akte(fall).nachtraege().get(0).am(), buero.akte(fall));
        assertThat(dringend.getDueDate()).isEqualTo(heute.before(vorher.getDueDate()) ? heute : vorher.getDueDate());
        assertThat(aufgaben.getVariableLocal(dringend.getId(), "vielleichtNotlage"))
                .isEqualTo(true);
        assertThat(nur(fall, SichtungProzess.NACHTRAG_SICHTEN).getPriority()).isEqualTo(95);

        hinweise.verwerfen(fall, offener(fall).nr(), "Der Kühlschrank ist voll.", "krm");
        Task danach = nur(fall, KundenreaktionProzess.EINGANG_PRUEFEN);
        assertThat(danach.getPriority()).isEqualTo(vorher.getPriority());
        assertThat(danach.getDueDate()).isEqualTo(vorher.getDueDate());
        assertThat(aufgaben.getVariableLocal(danach.getId(), "vielleichtNotlage"))
                .isNull();
    }

    @Test
    void theCaseSaysWhoseTurnItIsAndTellsAnAreaOnlyOfItsOwn() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.rueckfragen(fall, "Welcher Monat?", LocalDate.of(2026, 12, 1), "leistung");
        buero.jobsLaufen(fall);

        assertThat(wartestand.zu(buero.akte(fall), KRM))
                .anySatisfy(w -> {
                    assertThat(w.was()).isEqualTo("Anliegen bearbeiten");
                    assertThat(w.gruppe()).isEqualTo("leistung");
                })
                .anySatisfy(w -> {
                    assertThat(w.was()).isEqualTo("Antwort der Person auf unsere Rückfrage");
                    assertThat(w.gruppe()).isNull();
                });
        assertThat(wartestand.zu(buero.akte(fall), new Angemeldet("gf", Set.of("geschaeftsfuehrung"))))
                .isNotEmpty();
    }

    private Aktenzeichen beantwortet() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "So ist es."));
        buero.jobsLaufen(fall);
        return fall;
    }

    private Aktenzeichen geschlossen() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        return fall;
    }

    private static NeueKundenreaktion sofort(String text) {
        NeuesAnliegen anliegen = new NeuesAnliegen(
                Anliegenart.BESCHWERDE, "K05", Bereich.LEISTUNG, "leistung", text, false, UNBEGRUENDET);
        return beschwerde()
                .mit(bewertet(leistung(), UNBEGRUENDET), anliegen)
                .sofortErledigt()
                .neu();
    }

    private Fallhinweis offener(Aktenzeichen fall) {
        return hinweise.zu(fall).stream()
                .filter(Fallhinweis::istOffen)
                .findFirst()
                .orElseThrow();
    }

    private void bestaetigt(Aktenzeichen fall) {
        hinweise.bestaetigen(fall, offener(fall).nr(), null, null, "krm");
        buero.jobsLaufen(fall);
    }

    private void gesichtet(Aktenzeichen fall) {
        buero.erledigt(fall, SichtungProzess.NACHTRAG_SICHTEN, "krm", GELESEN);
        buero.jobsLaufen(fall);
    }

    private void uebernommen(Aktenzeichen fall) {
        buero.erledigt(
                fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN, "widerspruch", Map.of("uebernahme", "UEBERNOMMEN"));
        buero.jobsLaufen(fall);
    }

    private void eroeffnet(Aktenzeichen fall, Wegart art) {
        wege.eroeffnen(fall, new NeuerWeg(art, null, null, ""), "krm");
        buero.jobsLaufen(fall);
    }

    private Weg weg(Aktenzeichen fall, Wegart art) {
        return wege.zu(fall).stream().filter(w -> w.art() == art).findFirst().orElseThrow();
    }

    private Task nur(Aktenzeichen fall, String element) {
        List<Task> offene = buero.offene(fall, element);
        assertThat(offene).hasSize(1);
        return offene.get(0);
    }

    private List<String> was(Aktenzeichen fall) {
        return wartestand.zu(buero.akte(fall), KRM).stream().map(Wartend::was).toList();
    }

    private static LocalDate tag(Date wann) {
        return Ortszeit.tag(wann.toInstant());
    }

    @Test
    void whoWritesWiderspruchIntoTheFeedbackIsHeardToo() {
        Aktenzeichen fall = beantwortet();

        betreuung.rueckmelden(fall, Rueckmeldungswert.UNZUFRIEDEN, WIDERSPRUCH);

        assertThat(buero.offene(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN)).hasSize(1);
        assertThat(buero.akte(fall).abschluss()).as("nobody has decided yet").isNull();
    }
}
