package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.prozess.drohung.DrohungProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** "Ich weiß, wo Sie parken": the staff is protected, and the complaint beside it is rated like any other. */
@OmbudTest
class DrohungProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    private Aktenzeichen fall;

    @BeforeEach
    void drohung() {
        fall = buero.erfasst(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DROHUNG, null, null, "Ich weiß, wo Sie parken."), "krm");
    }

    @Test
    void theGeschaeftsfuehrungProtectsTheStaff() {
        Task aufgabe = buero.offene(fall, DrohungProzess.DROHUNG_BEWERTEN).get(0);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("geschaeftsfuehrung");
        assertThat(aufgabe.getPriority()).isEqualTo(100);
        assertThat(aufgabe.getDueDate()).isNotNull();

        bewertet(Map.of(
                "ernst", "ERNST", "strafanzeige", true, "gespraecheZuZweit", true, "vermerk", "Parkplatz verlegt."));
        assertThat(buero.enden(fall)).contains("EndEvent_SchutzVeranlasst");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("SCHUTZ_VERANLASST");
        assertThat(wege.lies(fall, 1).schritte()).singleElement().satisfies(schritt -> {
            assertThat(schritt.angaben()).containsExactly("STRAFANZEIGE", "GESPRAECHE_ZU_ZWEIT");
            assertThat(schritt.wer()).isEqualTo("gf");
        });
    }

    /** The area, the counter, KRM and whoever is meant hear of it; the words of the threat do not travel. */
    @Test
    void whatIsDecidedReachesThoseWhoCarryItOutAndWhomItProtects() {
        bewertet(Map.of(
                "ernst",
                "ERNST",
                "hausverbotPruefen",
                true,
                "gespraecheZuZweit",
                true,
                "bedrohte",
                "leistung2, eingang",
                "vermerk",
                "Nur noch zu zweit."));

        assertThat(gesagt("schutz_gespraeche_zu_zweit"))
                .contains(
                        "eingang@ombud.example",
                        "krm@ombud.example",
                        "leistung@ombud.example",
                        "leistung2@ombud.example",
                        "teamleitung@ombud.example")
                .doesNotContain("markt@ombud.example", "recht@ombud.example");
        assertThat(gesagt("schutz_hausverbot_pruefen")).containsExactly("recht@ombud.example");
        assertThat(gesagt("schutz_bedroht")).containsExactly("eingang@ombud.example", "leistung2@ombud.example");
        assertThat(gesagt("schutz_strafanzeige")).isEmpty();
    }

    @Test
    void aColleagueWithoutAnAccountIsNamedInTheNoteAndToldByTheirSuperior() {
        assertThatThrownBy(() -> bewertet(Map.of(
                        "ernst", "ERNST", "strafanzeige", true, "bedrohte", "pfoertner", "vermerk", "Der Pförtner.")))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler()).singleElement().satisfies(f -> {
                            assertThat(f.field()).isEqualTo("bedrohte");
                            assertThat(f.message()).contains("pfoertner", "Teamleitung");
                        }));
        assertThat(wege.lies(fall, 1).schritte()).isEmpty();
    }

    @Test
    void whereNothingIsDoneNobodyIsAlarmed() {
        bewertet(Map.of("ernst", "ERNST", "keineMassnahme", true, "bedrohte", "leistung", "vermerk", "Schon geklärt."));
        assertThat(jdbc.sql("select count(*) from hauspost where kennung like ?")
                        .param("schutz%/" + fall.wert() + "/%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<String> gesagt(String anlass) {
        return jdbc.sql("select adresse from hauspost where kennung like ? order by adresse")
                .param(anlass + "/" + fall.wert() + "/%")
                .query(String.class)
                .list();
    }

    @Test
    void aFigureOfSpeechIsNoThreat() {
        bewertet(Map.of("ernst", "KEINE_BEDROHUNG", "vermerk", "Eine Redensart."));
        assertThat(buero.enden(fall)).contains("EndEvent_KeineBedrohung");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("KEINE_BEDROHUNG");
    }

    @Test
    void theFactualCoreIsRatedAndAnsweredWithoutWaiting() {
        buero.geprueft(fall);
        buero.bearbeitet(fall, "leistung", "BEGRUENDET", "KORRIGIERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(buero.wartetAuf(fall, DrohungProzess.DROHUNG_BEWERTEN)).isTrue();
    }

    @Test
    void whatIsLateIsClearedWithTheTaskStillOpen() {
        buero.zeitIstUm(fall, "Event_DrohungUnbewertet");
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "gf", Map.of("massnahme", "Morgen früh."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
        assertThat(buero.wartetAuf(fall, DrohungProzess.DROHUNG_BEWERTEN)).isTrue();
    }

    @Test
    void anAnswerThatMakesNoSenseComesBackWithASentence() {
        expectRefused(Map.of(), "ernst");
        expectRefused(Map.of("ernst", "SEHR", "vermerk", "Was?"), "ernst");
        expectRefused(Map.of("ernst", "ERNST", "vermerk", "Was?"), "hausverbotPruefen");
        expectRefused(Map.of("ernst", "ERNST", "strafanzeige", "ja", "vermerk", "Was?"), "strafanzeige");
        expectRefused(Map.of("ernst", "ERNST", "strafanzeige", true), "vermerk");
        assertThat(wege.lies(fall, 1).schritte()).isEmpty();
    }

    private void bewertet(Map<String, Object> formular) {
        buero.erledigt(fall, DrohungProzess.DROHUNG_BEWERTEN, "gf", formular);
        buero.jobsLaufen(fall);
    }

    private void expectRefused(Map<String, Object> formular, String feld) {
        assertThatThrownBy(() -> bewertet(formular))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .anySatisfy(f -> assertThat(f.field()).isEqualTo(feld)));
    }
}
