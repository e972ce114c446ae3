package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.anlage.Anlagen;
import de.ombud.anlage.Post;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.abgabe.AbgabeProzess;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Kunde.Adressschutz;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A matter that another Jobcenter is competent for. */
@OmbudTest
class AbgabeProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Anlagen anlagen;

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    @Test
    void anApplicationGoesOnAtOnceWithoutWaitingForConsent() {
        Aktenzeichen fall = eroeffnet(1);
        Task aufgabe = buero.offene(fall, AbgabeProzess.ABGABE_ENTSCHEIDEN).get(0);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("krm");
        assertThat(aufgabe.getPriority()).isEqualTo(70);
        assertThat(aufgabe.getDueDate()).isAfter(aufgabe.getCreateTime());

        entschieden(fall, abgabe("JA", "NEIN"));

        assertThat(buero.gesendet(fall)).contains(Schreiben.ABGABESCHREIBEN, Schreiben.ABGABENACHRICHT);
        assertThat(text(fall, Schreiben.ABGABESCHREIBEN))
                .contains("§ 16 Absatz 2 SGB I", "Worum es bei K05 geht", "Mia Muster");
        assertThat(text(fall, Schreiben.ABGABENACHRICHT))
                .contains("Jobcenter Leipzig", "enthält einen Antrag", "sofort");
        expectGivenAway(fall);
    }

    /** What KRM summed up is no word of the person, and what came later is. */
    @Test
    void thePersonsOwnWordsAndFilesGoWithIt() {
        Aktenzeichen fall = eroeffnet(1);
        ereignisse.nachtragen(fall, "Meine neue Adresse ist Weg 5, Leipzig.", "krm");
        buero.jobsLaufen(fall);
        new Post(port)
                .hochladen(
                        "krm",
                        "/api/kundenreaktionen/" + fall + "/anlagen",
                        "Meldebescheinigung.txt",
                        "Gemeldet seit November.".getBytes(StandardCharsets.UTF_8),
                        Map.of("herkunft", "KUNDE"));
        entschieden(fall, abgabe("NEIN", "JA"));
        assertThat(text(fall, Schreiben.ABGABESCHREIBEN))
                .contains(
                        "Ich warte seit drei Wochen auf die Kaution.",
                        "Meine neue Adresse ist Weg 5, Leipzig.",
                        "Meldebescheinigung.txt");
        assertThat(anlagen.beilagen(fall, null)).singleElement().satisfies(beilage -> {
            assertThat(beilage.name()).isEqualTo("Meldebescheinigung.txt");
            assertThat(new String(beilage.inhalt(), StandardCharsets.UTF_8)).isEqualTo("Gemeldet seit November.");
        });
    }

    @Test
    void ofTwoMattersOnlyTheWordsOfTheForeignOneLeaveTheHouse() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        oeffne(fall, 1);
        entschieden(fall, abgabe("NEIN", "JA"));
        assertThat(text(fall, Schreiben.ABGABESCHREIBEN))
                .contains("Worum es bei K05 geht")
                .doesNotContain("Ich warte seit drei Wochen auf die Kaution.", "Worum es bei M05 geht");
    }

    /** The letter to the person still lies on a desk: nobody may say that they know. */
    @Test
    void thatThePersonKnowsIsSaidWhenTheLetterIsOut() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.BRIEF).neu());
        oeffne(fall, 1);
        entschieden(fall, abgabe("NEIN", "JA"));
        assertThat(text(fall, Schreiben.ABGABESCHREIBEN))
                .contains("Wir teilen der Person mit")
                .doesNotContain("ist informiert");
        assertThat(schritte(fall)).doesNotContain("PERSON_INFORMIERT");
        assertThat(weg(fall).istOffen()).isTrue();

        for (Task brief : buero.offene(fall, VersandProzess.BRIEF_VERSENDEN)) {
            buero.erledigt(
                    brief,
                    "krm",
                    Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));
            buero.jobsLaufen(fall);
        }
        assertThat(schritte(fall)).contains("PERSON_INFORMIERT");
        assertThat(weg(fall).ausgang()).isEqualTo("ABGEGEBEN");
    }

    @Test
    void whoCannotBeReachedIsNotSaidToKnow() {
        Aktenzeichen fall = buero.verteilt(beschwerde().von(null).neu());
        oeffne(fall, 1);
        entschieden(fall, abgabe("JA", "NEIN"));
        assertThat(text(fall, Schreiben.ABGABESCHREIBEN)).contains("Wir konnten der Person nicht mitteilen");
        assertThat(schritte(fall)).contains("PERSON_NICHT_INFORMIERT").doesNotContain("PERSON_INFORMIERT");
    }

    private List<String> schritte(Aktenzeichen fall) {
        return weg(fall).schritte().stream().map(Weg.Schritt::art).toList();
    }

    @Test
    void withConsentTheMatterGoesToTheOtherOffice() {
        Aktenzeichen fall = eroeffnet(1);
        entschieden(fall, abgabe("NEIN", "JA"));
        assertThat(empfaenger(fall, Schreiben.ABGABESCHREIBEN)).isEqualTo("post@leipzig.example");
        assertThat(text(fall, Schreiben.ABGABESCHREIBEN)).contains("Einwilligung der Person");
        assertThat(text(fall, Schreiben.ABGABENACHRICHT)).contains("Sie sind damit einverstanden");
        expectGivenAway(fall);
    }

    @Test
    void withoutConsentNothingLeavesAndThePersonLearnsWhoIsCompetent() {
        Aktenzeichen fall = eroeffnet(1);
        entschieden(fall, abgabe("NEIN", "NEIN"));
        assertThat(buero.gesendet(fall)).contains(Schreiben.ABGABENACHRICHT).doesNotContain(Schreiben.ABGABESCHREIBEN);
        assertThat(text(fall, Schreiben.ABGABENACHRICHT))
                .contains("Jobcenter Leipzig", "Wir haben nichts weitergegeben");
        expectGivenAway(fall);
    }

    @Test
    void anOfficeWithoutAMailboxGetsItOnPaperAndThePersonIsToldAfterwards() {
        Aktenzeichen fall = eroeffnet(1);
        Map<String, Object> formular = abgabe("NEIN", "JA");
        formular.put("stelleEmail", "");
        entschieden(fall, formular);
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));
        buero.jobsLaufen(fall);
        assertThat(empfaenger(fall, Schreiben.ABGABESCHREIBEN))
                .isEqualTo("Jobcenter Leipzig\nGeorg-Schumann-Straße 150\n04159 Leipzig");
        expectGivenAway(fall);
    }

    @Test
    void weMayBeCompetentAfterAll() {
        Aktenzeichen fall = eroeffnet(1);
        entschieden(fall, Map.of("abgabe", "ZUSTAENDIG", "zustaendigkeitsgrund", "Noch nicht umgezogen."));
        assertThat(buero.enden(fall)).contains("EndEvent_DochZustaendig");
        assertThat(weg(fall).ausgang()).isEqualTo("DOCH_ZUSTAENDIG");
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
        assertThat(sendungen.zu(fall)).extracting(Versandstand::schreiben).doesNotContain(Schreiben.ABGABENACHRICHT);
    }

    @Test
    void onlyTheForeignMatterIsGivenAway() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        oeffne(fall, 1);
        entschieden(fall, abgabe("NEIN", "JA"));
        assertThat(buero.akte(fall).anliegen())
                .extracting(Akte.Anliegen::status)
                .containsExactly(AnliegenStatus.ABGEGEBEN, AnliegenStatus.IN_BEARBEITUNG);
        assertThat(buero.akte(fall).anliegen().get(0).stellungnahme()).isEqualTo("Jobcenter Leipzig");
    }

    @ParameterizedTest
    @ValueSource(strings = {"abgabe", "stelle", "antrag", "einwilligung"})
    void whatIsNeededIsAskedFor(String feld) {
        Aktenzeichen fall = eroeffnet(1);
        Map<String, Object> formular = abgabe("JA", "NEIN");
        formular.remove(feld);
        expectFault(fall, formular);
        formular.put(feld, "  ");
        expectFault(fall, formular);
        assertThat(buero.wartetAuf(fall, AbgabeProzess.ABGABE_ENTSCHEIDEN)).isTrue();
    }

    @Test
    void anOfficeThatCannotBeReachedGetsNothing() {
        Aktenzeichen fall = eroeffnet(1);
        Map<String, Object> formular = abgabe("JA", "NEIN");
        formular.put("stelleEmail", "Leipzig");
        formular.put("stelleOrt", "");
        expectFault(fall, formular);
        expectFault(fall, Map.of("abgabe", "ZUSTAENDIG"));
        assertThat(weg(fall).schritte()).isEmpty();
    }

    @Test
    void onlyKrmDecides() {
        Aktenzeichen fall = eroeffnet(1);
        assertThatThrownBy(
                        () -> buero.erledigt(fall, AbgabeProzess.ABGABE_ENTSCHEIDEN, "leistung", abgabe("JA", "NEIN")))
                .isInstanceOf(AuthorizationException.class);
    }

    @Test
    void nobodyDecidesInTimeSoTheTeamleitungIsAsked() {
        Aktenzeichen fall = eroeffnet(1);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", AbgabeProzess.KEY);
        assertThat(buero.gruppe(
                        buero.offene(fall, WegfristProzess.VERSPAETUNG_KLAEREN).get(0)))
                .isEqualTo("teamleitung");
        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "teamleitung", Map.of("massnahme", "Heute noch."));
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
        entschieden(fall, abgabe("NEIN", "NEIN"));
        expectGivenAway(fall);
    }

    @Test
    void whatIsTakenBackIsNotGivenAway() {
        Aktenzeichen fall = eroeffnet(1);
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(weg(fall).ausgang()).isEqualTo("ZURUECKGEZOGEN");
    }

    @Test
    void whereAProtectedPersonLivesTheOtherOfficeAsksUs() {
        Kunde geschuetzt = new Kunde(
                "Mia",
                "Verborgen",
                "mia.verborgen@example.org",
                null,
                null,
                new Anschrift("Verborgener Weg 3", "04109", "Leipzig"),
                null,
                Adressschutz.SCHUTZEINRICHTUNG);
        Aktenzeichen fall = buero.verteilt(beschwerde().von(geschuetzt).neu());
        oeffne(fall, 1);
        entschieden(fall, abgabe("JA", "NEIN"));

        assertThat(text(fall, Schreiben.ABGABESCHREIBEN))
                .contains("Mia Verborgen", "Schutzeinrichtung")
                .doesNotContain("Verborgener Weg")
                .doesNotContain("04109");
    }

    private Aktenzeichen eroeffnet(Integer anliegen) {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        oeffne(fall, anliegen);
        return fall;
    }

    private void oeffne(Aktenzeichen fall, Integer anliegen) {
        wege.eroeffnen(fall, new NeuerWeg(Wegart.UNZUSTAENDIG, anliegen, null, "Wohnt in Leipzig."), "krm");
        buero.jobsLaufen(fall);
    }

    private static Map<String, Object> abgabe(String antrag, String einwilligung) {
        return new HashMap<>(Map.of(
                "abgabe", "ABGEBEN",
                "stelle", "Jobcenter Leipzig",
                "stelleEmail", "post@leipzig.example",
                "stelleStrasse", "Georg-Schumann-Straße 150",
                "stelleOrt", "04159 Leipzig",
                "antrag", antrag,
                "einwilligung", einwilligung));
    }

    private void entschieden(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, AbgabeProzess.ABGABE_ENTSCHEIDEN, "krm", formular);
        buero.jobsLaufen(fall);
    }

    private void expectFault(Aktenzeichen fall, Map<String, Object> formular) {
        assertThatThrownBy(() -> buero.erledigt(fall, AbgabeProzess.ABGABE_ENTSCHEIDEN, "krm", formular))
                .hasRootCauseInstanceOf(Eingabefehler.class);
    }

    private void expectGivenAway(Aktenzeichen fall) {
        assertThat(buero.enden(fall)).contains("EndEvent_Abgegeben");
        assertThat(weg(fall).ausgang()).isEqualTo("ABGEGEBEN");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);
        assertThat(buero.gesendet(fall)).doesNotContain(Schreiben.ANTWORT);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    private Weg weg(Aktenzeichen fall) {
        return wege.zu(fall).get(0);
    }

    private String text(Aktenzeichen fall, Schreiben schreiben) {
        return spalte("text", fall, schreiben);
    }

    private String empfaenger(Aktenzeichen fall, Schreiben schreiben) {
        return spalte("empfaenger", fall, schreiben);
    }

    private String spalte(String spalte, Aktenzeichen fall, Schreiben schreiben) {
        return jdbc.sql("select " + spalte + " from sendung where aktenzeichen = :fall and schreiben = :schreiben")
                .param("fall", fall.wert())
                .param("schreiben", schreiben.name())
                .query(String.class)
                .single();
    }
}
