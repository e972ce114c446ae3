package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.datenpanne.DatenpanneProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** A wrong letter in the envelope, told to us with a complaint that was received on Wed 2026-11-04 at 9:15. */
@OmbudTest
class DatenpanneProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Buero buero;

    @Test
    void theHoursRunFromTheMessageThatToldOfIt() {
        Aktenzeichen fall = panne();
        Task aufgabe = buero.offene(fall, DatenpanneProzess.DATENPANNE_BEWERTEN).get(0);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("datenschutz");
        assertThat(aufgabe.getPriority()).isEqualTo(100);
        assertThat(aufgabe.getDueDate().toInstant()).isEqualTo("2026-11-07T08:15:00Z");
        assertThat(faellig(fall, "Event_BewertungUeberfaellig")).isEqualTo("2026-11-07T08:15:00Z");
        assertThat(buero.enden(fall)).contains("EndEvent_GeschaeftsfuehrungInformiert");
    }

    /** The office that supervises us is to be told as well; as long as nobody did, it says so. */
    @Test
    void bothAuthoritiesAreNamedAndWhichOfThemStillWaits() {
        Aktenzeichen eine = panne();
        bewertet(eine, "JA", "NEIN", vor(3));
        melden(eine, Map.of("gemeldetAm", vor(1), "meldezeichen", "SDB-4711"));
        assertThat(gemeldet(eine)).contains("(BfDI)", "Rechts- oder Fachaufsicht (§ 83a SGB X): noch nicht gemeldet");

        Aktenzeichen beide = panne();
        bewertet(beide, "JA", "NEIN", vor(3));
        melden(beide, Map.of("gemeldetAm", vor(1), "meldezeichen", "SDB-4712", "aufsichtGemeldetAm", vor(1)));
        assertThat(gemeldet(beide)).contains("(§ 83a SGB X): gemeldet am").doesNotContain("noch nicht");
    }

    private String gemeldet(Aktenzeichen fall) {
        return wege.lies(fall, 1).schritte().stream()
                .filter(s -> s.art().equals("DATENPANNE_GEMELDET"))
                .findFirst()
                .orElseThrow()
                .text();
    }

    @Test
    void aHighRiskIsReportedAndThePersonTold() {
        Aktenzeichen fall = panne();
        bewertet(fall, "JA", "JA", vor(3));
        melden(fall, Map.of("gemeldetAm", vor(1), "meldezeichen", "SDB-4711"));
        buero.erledigt(
                fall,
                DatenpanneProzess.PERSON_BENACHRICHTIGEN,
                "dsb",
                Map.of("benachrichtigtAm", vor(0), "benachrichtigtDurch", "BRIEF", "vermerk", "Mit Entschuldigung."));
        assertThat(buero.enden(fall)).contains("EndEvent_PersonBenachrichtigt");
        Weg weg = wege.lies(fall, 1);
        assertThat(weg.ausgang()).isEqualTo("BENACHRICHTIGT");
        assertThat(weg.schritte())
                .extracting(s -> s.art() + " " + String.join(" ", s.angaben()))
                .containsExactly(
                        "DATENPANNE_BEWERTET MELDEPFLICHTIG HOHES_RISIKO",
                        "DATENPANNE_GEMELDET RECHTZEITIG",
                        "PERSON_BENACHRICHTIGT BRIEF");
        assertThat(weg.schritte().get(0).text()).contains("Bekannt seit", "Bescheid im falschen Umschlag.");
    }

    @Test
    void withoutAHighRiskItIsReportedOnly() {
        Aktenzeichen fall = panne();
        bewertet(fall, "JA", "NEIN", vor(3));
        melden(fall, Map.of("gemeldetAm", vor(0), "meldezeichen", "SDB-4712"));
        assertThat(buero.enden(fall)).contains("EndEvent_Gemeldet");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("GEMELDET");
    }

    @Test
    void whatIsNotReportedIsDocumentedAllTheSame() {
        Aktenzeichen fall = panne();
        bewertet(fall, "NEIN", null, vor(3));
        assertThat(buero.enden(fall)).contains("EndEvent_NurDokumentiert");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("DOKUMENTIERT");
        assertThat(wege.lies(fall, 1).schritte()).hasSize(1);
    }

    @Test
    void aLateAssessmentAndALateReportBurnWithTheGeschaeftsfuehrung() {
        Aktenzeichen fall = panne();
        buero.zeitIstUm(fall, "Event_BewertungUeberfaellig");
        assertThat(buero.vorfaelle(fall)).extracting(Incident::getIncidentType).containsExactly("FRIST_UEBERSCHRITTEN");
        verspaetung(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_SpaeteBewertungGeklaert");

        bewertet(fall, "JA", "NEIN", null);
        assertThat(faellig(fall, "Event_MeldungUeberfaellig")).isEqualTo("2026-11-07T08:15:00Z");
        buero.zeitIstUm(fall, "Event_MeldungUeberfaellig");
        verspaetung(fall);
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_SpaeteMeldungGeklaert");

        Map<String, Object> ohneGrund = Map.of("gemeldetAm", vor(0), "meldezeichen", "SDB-4713");
        expectRefused(() -> melden(fall, ohneGrund), "verspaetungsgrund");
        Map<String, Object> mitGrund = new HashMap<>(ohneGrund);
        mitGrund.put("verspaetungsgrund", "Erst nach Tagen bemerkt.");
        melden(fall, mitGrund);
        assertThat(wege.lies(fall, 1).schritte())
                .last()
                .satisfies(schritt -> assertThat(schritt.angaben()).containsExactly("VERSPAETET"));
    }

    @Test
    void theOfficerMayCorrectSinceWhenTheHouseKnows() {
        Aktenzeichen fall = panne();
        String seit = vor(10);
        bewertet(fall, "JA", "NEIN", seit);
        assertThat(faellig(fall, "Event_MeldungUeberfaellig"))
                .isEqualTo(Instant.parse(seit).plus(Duration.ofHours(72)));
    }

    @Test
    void theDutyOutlivesTheCase() {
        Aktenzeichen fall = panne();
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isTrue();
        bewertet(fall, "NEIN", null, null);
        assertThat(buero.laeuft(fall)).isFalse();

        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENPANNE, null, null, "Noch einer."), "krm");
        buero.jobsLaufen(fall);
        bewertet(fall, "NEIN", null, null);
        assertThat(wege.lies(fall, 2).istOffen()).isFalse();
    }

    @Test
    void anAnswerThatMakesNoSenseComesBackWithASentence() {
        Aktenzeichen fall = panne();
        expectRefused(() -> bewerten(fall, Map.of()), "meldepflichtig");
        expectRefused(
                () -> bewerten(fall, Map.of("sachverhalt", "Was?", "meldepflichtig", "VIELLEICHT")), "meldepflichtig");
        expectRefused(
                () -> bewerten(fall, Map.of("sachverhalt", "Was?", "meldepflichtig", "JA", "hohesRisiko", "HOCH")),
                "hohesRisiko");
        expectRefused(() -> bewertet(fall, "JA", "NEIN", vor(-2)), "bekanntSeit");
        expectRefused(() -> bewertet(fall, "JA", "NEIN", "neulich"), "bekanntSeit");
        bewertet(fall, "JA", "JA", vor(3));
        expectRefused(() -> melden(fall, Map.of("meldezeichen", "1")), "gemeldetAm");
        expectRefused(() -> melden(fall, Map.of("gemeldetAm", vor(0))), "meldezeichen");
        expectRefused(() -> melden(fall, Map.of("gemeldetAm", vor(-2), "meldezeichen", "1")), "gemeldetAm");
        melden(fall, Map.of("gemeldetAm", vor(0), "meldezeichen", "1"));
        Map<String, Object> ohneWeg = Map.of("benachrichtigtAm", vor(0));
        expectRefused(
                () -> buero.erledigt(fall, DatenpanneProzess.PERSON_BENACHRICHTIGEN, "dsb", ohneWeg),
                "benachrichtigtDurch");
    }

    private Aktenzeichen panne() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENPANNE, null, null, "Fremder Bescheid im Umschlag."), "krm");
        buero.jobsLaufen(fall);
        return fall;
    }

    private void bewertet(Aktenzeichen fall, String meldepflichtig, String hohesRisiko, String bekanntSeit) {
        Map<String, Object> formular = new HashMap<>(Map.of(
                "sachverhalt", "Bescheid im falschen Umschlag.",
                "meldepflichtig", meldepflichtig,
                "begruendung", "Ungeöffnet zurück."));
        if (hohesRisiko != null) {
            formular.put("hohesRisiko", hohesRisiko);
        }
        if (bekanntSeit != null) {
            formular.put("bekanntSeit", bekanntSeit);
        }
        bewerten(fall, formular);
    }

    private void bewerten(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, DatenpanneProzess.DATENPANNE_BEWERTEN, "dsb", formular);
    }

    private void melden(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, DatenpanneProzess.DATENPANNE_MELDEN, "dsb", formular);
    }

    private void verspaetung(Aktenzeichen fall) {
        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "gf", Map.of("massnahme", "Heute noch."));
    }

    private String vor(int stunden) {
        return buero.uhr()
                .instant()
                .truncatedTo(ChronoUnit.SECONDS)
                .minus(Duration.ofHours(stunden))
                .toString();
    }

    private Instant faellig(Aktenzeichen fall, String element) {
        return buero.timer(fall, element).getDuedate().toInstant();
    }

    private static void expectRefused(Runnable versuch, String feld) {
        assertThatThrownBy(versuch::run)
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .anySatisfy(f -> assertThat(f.field()).isEqualTo(feld)));
    }
}
