package de.ombud.prozess.aufgaben;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.prozess.Buero;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What somebody finds on the start page in the morning: of the tasks of their group what is theirs to do, and how much burns. */
@OmbudTest
class TagesblattTests {

    private static final Angemeldet LEISTUNG = new Angemeldet("leistung", Set.of("leistung"));
    private static final Angemeldet KOLLEGIN = new Angemeldet("leistung2", Set.of("leistung"));
    private static final int ALLE = 10_000;

    @Autowired
    private Tagesblatt tagesblatt;

    @Autowired
    private Aufgabenblatt blatt;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Buero buero;

    @Autowired
    private Clock uhr;

    private Aktenzeichen fall;
    private Task aufgabe;

    @BeforeEach
    void oneMatterCameToLeistung() {
        fall = buero.verteilt(beschwerde().neu());
        aufgabe = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
    }

    @Test
    void whatAColleagueTookIsNoLongerNextForMe() {
        assertThat(naechste(LEISTUNG)).contains(aufgabe.getId());
        assertThat(naechste(KOLLEGIN)).contains(aufgabe.getId());
        long meine = zahl(KOLLEGIN, Aufgabenblatt.Zahlen::meine);
        aufgaben.setAssignee(aufgabe.getId(), "leistung2");
        assertThat(naechste(LEISTUNG)).doesNotContain(aufgabe.getId());
        assertThat(naechste(KOLLEGIN)).contains(aufgabe.getId());
        assertThat(zahl(KOLLEGIN, Aufgabenblatt.Zahlen::meine)).isEqualTo(meine + 1);
    }

    @Test
    void theMostUrgentComesFirstAndThenWhatIsDueFirst() {
        Task dringend = buero.offene(buero.verteilt(beschwerde().neu()), AnliegenProzess.ANLIEGEN_BEARBEITEN)
                .get(0);
        dringend.setPriority(aufgabe.getPriority() + 1);
        dringend.setDueDate(Date.from(uhr.instant().plusSeconds(86_400 * 30L)));
        aufgaben.saveTask(dringend);
        assertThat(naechste(LEISTUNG)).containsSubsequence(dringend.getId(), aufgabe.getId());
    }

    @Test
    void whatIsLateCountsOnceWhoeverHasIt() {
        aufgabe.setDueDate(Date.from(uhr.instant().plusSeconds(3_600)));
        aufgaben.saveTask(aufgabe);
        long vorher = zahl(LEISTUNG, Aufgabenblatt.Zahlen::ueberfaellig);
        aufgabe.setDueDate(Date.from(uhr.instant().minusSeconds(60)));
        aufgaben.saveTask(aufgabe);
        aufgaben.setAssignee(aufgabe.getId(), "leistung2");
        assertThat(zahl(LEISTUNG, Aufgabenblatt.Zahlen::ueberfaellig)).isEqualTo(vorher + 1);
    }

    @Test
    void otherGroupsNeitherSeeNorCountIt() {
        Angemeldet markt = new Angemeldet("markt", Set.of("markt_integration"));
        assertThat(naechste(markt)).doesNotContain(aufgabe.getId());
        long vorher = zahl(markt, Aufgabenblatt.Zahlen::offen);
        buero.verteilt(beschwerde().neu());
        assertThat(zahl(markt, Aufgabenblatt.Zahlen::offen)).isEqualTo(vorher);
    }

    @Test
    void atMostFiveAreShown() {
        assertThat((List<?>) angaben(LEISTUNG).get("naechste")).hasSizeLessThanOrEqualTo(5);
    }

    @Test
    void somebodyWithoutAGroupHasAnEmptyDay() {
        assertThat(tagesblatt.zu(new Angemeldet("neu", Set.of()))).isEmpty();
    }

    @Test
    void theListOnThePageHasTheSameOrder() {
        List<Integer> rang = blatt.lies(Aufgabenwahl.von("gruppe", "alle", 0), ALLE, LEISTUNG).stream()
                .map(zeile -> aufgaben.createTaskQuery()
                        .taskId(zeile.id())
                        .singleResult()
                        .getPriority())
                .toList();
        assertThat(rang).isSortedAccordingTo(Comparator.reverseOrder());
    }

    private Map<String, Object> angaben(Angemeldet wer) {
        return tagesblatt.zu(wer).orElseThrow().angaben();
    }

    private long zahl(Angemeldet wer, ToLongFunction<Aufgabenblatt.Zahlen> welche) {
        return welche.applyAsLong(blatt.zahlen(wer));
    }

    private List<String> naechste(Angemeldet wer) {
        return blatt.naechste(ALLE, wer).stream().map(Aufgabenzeile::id).toList();
    }
}
