package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.lob;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle;
import de.ombud.eingang.Schnittstelle.Antwort;
import de.ombud.erkennung.Zeichen;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.weg.Fallhinweis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What follows in the running process when something turns out to be recorded wrongly, whatever the case has come to. */
@OmbudTest
class BerichtigungProcessTests {

    @Autowired
    private Buero buero;

    @Autowired
    private Schnittstelle api;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Wege wege;

    @Autowired
    private Hinweise hinweise;

    @Autowired
    private RuntimeService prozesse;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void aMatterOfAnotherAreaLeavesTheDeskThatItLiesOn() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'M05'}]");

        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(aufgabe -> assertThat(buero.gruppe(aufgabe)).isEqualTo("markt_integration"));
        assertThat(buero.akte(fall).anliegen(1).orElseThrow())
                .satisfies(a -> assertThat(a.bereich()).isEqualTo(Bereich.MARKT_UND_INTEGRATION))
                .satisfies(a -> assertThat(a.status()).isEqualTo(AnliegenStatus.IN_BEARBEITUNG));
        assertThat(api.gib("leistung", pfad(fall)).status()).isEqualTo(404);
        buero.bearbeitet(fall, "markt", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void whoeverHasItGoesOnWhereOnlyTheTopicWithinTheAreaOrTheWordsWereWrong() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        Task bisher = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'K01','beschreibung':'Es geht um die Kaution.'}]");

        Task jetzt = buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0);
        assertThat(jetzt.getId()).isEqualTo(bisher.getId());
        assertThat(prozesse.getVariable(jetzt.getExecutionId(), AnliegenProzess.THEMA.name()))
                .isEqualTo("K01");
    }

    @Test
    void whatTheCheckDecidedAboutTheAreaStaysWhereTheTableSaysNothingElse() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        api.put("krm", pfad(fall) + "/anliegen/1/bereich", "{\"bereich\":\"EINGANGSZONE\",\"grund\":\"Empfang\"}");

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'K01'}]");

        assertThat(buero.akte(fall).anliegen(1).orElseThrow().bereich()).isEqualTo(Bereich.EINGANGSZONE);
    }

    @Test
    void aComplaintThatIsPraiseIsPassedOnInsteadOfRated() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        berichtige(fall, "'anliegen':[{'nr':1,'art':'LOB'}]");

        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
        assertThat(buero.offene(fall, AnliegenProzess.LOB_WEITERGEBEN)).hasSize(1);
    }

    @Test
    void whatIsRatedStaysRatedAndOnlyCountsElsewhere() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).stream()
                .filter(aufgabe -> buero.gruppe(aufgabe).equals("leistung"))
                .forEach(aufgabe -> buero.erledigt(
                        aufgabe,
                        "leistung",
                        Map.of("ergebnis", "BEGRUENDET", "abhilfe", "KORRIGIERT", "stellungnahme", "Geprüft.")));

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'M05'}]");

        assertThat(buero.akte(fall).anliegen(1).orElseThrow())
                .satisfies(a -> assertThat(a.bereich()).isEqualTo(Bereich.MARKT_UND_INTEGRATION))
                .satisfies(a -> assertThat(a.ergebnis()).isEqualTo(Ergebnis.BEGRUENDET));
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).hasSize(1);
    }

    @Test
    void praiseThatIsAComplaintIsRatedAfterAllAndTheAnswerWaits() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(lob()).neu());
        buero.offene(fall, AnliegenProzess.LOB_WEITERGEBEN)
                .forEach(aufgabe -> buero.erledigt(
                        aufgabe, "teamleitung", Map.of("lobempfaenger", "Team 123", "lobvermerk", "gelesen")));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();

        berichtige(fall, "'anliegen':[{'nr':1,'art':'BESCHWERDE','thema':'K05'}]");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void praiseThatWasAnsweredCannotBecomeAComplaintThatNobodyRated() {
        Aktenzeichen fall = abgeschlossen();
        jdbc.sql("update anliegen set art = 'LOB', ergebnis = null, abhilfe = null where kundenreaktion_id ="
                        + " (select id from kundenreaktion where aktenzeichen = :az)")
                .param("az", fall.wert())
                .update();

        assertThat(korrektur(fall, "'anliegen':[{'nr':1,'art':'BESCHWERDE'}]").status())
                .isEqualTo(409);
    }

    @Test
    void aPetitionTakesItsWayAndWhatWasNoneLeavesIt() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        berichtige(fall, "'reaktionsart':'PETITION','absender':{'stelle':'Petitionsausschuss','frist':'2027-01-10'}");
        assertThat(wege.zu(fall)).singleElement().satisfies(weg -> {
            assertThat(weg.art()).isEqualTo(Wegart.PETITION);
            assertThat(weg.istOffen()).isTrue();
            assertThat(weg.termin()).hasToString("2027-01-10");
        });
        berichtige(fall, "'reaktionsart':'KUNDENREAKTION'");
        buero.jobsLaufen(fall);

        assertThat(wege.zu(fall)).noneMatch(Weg::istOffen);
        assertThat(buero.offene(fall))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(AnliegenProzess.ANLIEGEN_BEARBEITEN);
    }

    @Test
    void whoeverWasWrittenToByMistakeIsABreachThatAPersonDecidesAboutAndTheRightOneHearsFromUs() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);

        berichtige(fall, "'kunde':{'vorname':'Ali','nachname':'Beispiel','email':'ali@example.org'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.offene(fall)).singleElement().satisfies(h -> {
            assertThat(h.zeichen()).isEqualTo(Zeichen.DATENPANNE);
            assertThat(String.join(" ", h.worte())).contains("Schreiben").doesNotContain("mia", "ali");
        });
        assertThat(buero.wartetAuf(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN)).isTrue();
        assertThat(wege.zu(fall)).isEmpty();
        assertThat(buero.gesendet(fall))
                .containsExactly(Schreiben.EINGANGSBESTAETIGUNG, Schreiben.EINGANGSBESTAETIGUNG);
        assertThat(empfaenger(fall)).containsExactly("mia@example.org", "ali@example.org");
        api.post("krm", pfad(fall) + "/hinweise/1/bestaetigung", "{}");
        assertThat(wege.zu(fall)).extracting(Weg::art).containsExactly(Wegart.DATENPANNE);
    }

    @Test
    void whoeverKnowsThatNobodyElseReadItRejectsTheProposal() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        berichtige(fall, "'kunde':{'email':'neu@example.org'}");

        Antwort antwort =
                api.post("krm", pfad(fall) + "/hinweise/1/verwerfung", "{\"grund\":\"Beide Postfächer gehören ihr.\"}");

        assertThat(antwort.status()).isEqualTo(200);
        assertThat(hinweise.zu(fall)).extracting(Fallhinweis::grund).containsExactly("Beide Postfächer gehören ihr.");
        assertThat(wege.zu(fall)).isEmpty();
    }

    @Test
    void aSlipInTheFirstNameIsNoBreachAndNoSecondLetter() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        berichtige(fall, "'kunde':{'vorname':'Maja'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.zu(fall)).isEmpty();
        assertThat(buero.gesendet(fall)).hasSize(1);
    }

    @Test
    void whoeverMovedHouseIsStillTheSamePersonAndNoBreach() {
        Aktenzeichen fall = mitBriefHinaus();

        berichtige(fall, "'kunde':{'anschrift':{'strasse':'Ring 2','plz':'01099','ort':'Dresden'}}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.zu(fall)).isEmpty();
        assertThat(buero.gesendet(fall))
                .as("what lay in the old letterbox is not sent twice")
                .hasSize(1);
    }

    @Test
    void theSameMailboxInCapitalsIsNoBreach() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.EMAIL).neu());
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);

        berichtige(fall, "'kunde':{'email':'MIA@example.org'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.zu(fall)).isEmpty();
        assertThat(buero.gesendet(fall)).hasSize(1);
    }

    @Test
    void aLetterToANamesakeElsewhereIsABreach() {
        Aktenzeichen fall = mitBriefHinaus();

        berichtige(fall, "'kunde':{'vorname':'Ali','anschrift':{'strasse':'Ring 2','plz':'01099','ort':'Dresden'}}");

        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.DATENPANNE);
    }

    @Test
    void aWrongLawyerWhoGotTheMailIsABreachAndTheRightOneHearsFromUs() {
        Aktenzeichen fall = mitAnwalt();

        berichtige(fall, "'einreicher':{'name':'RA Richtig','email':'richtig@kanzlei.example'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.DATENPANNE);
        assertThat(wege.zu(fall)).as("a person decides").isEmpty();
        assertThat(empfaenger(fall)).containsExactly("falsch@kanzlei.example", "richtig@kanzlei.example");
    }

    @Test
    void whoNeverHadAVollmachtButGotTheMailIsABreachAndThePersonHearsFromUs() {
        Aktenzeichen fall = mitAnwalt();

        berichtige(fall, "'einreicher':{'vollmacht':false}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.DATENPANNE);
        assertThat(empfaenger(fall)).containsExactly("falsch@kanzlei.example", "mia@example.org");
    }

    @Test
    void whoeverDidNotHandItInAtAllButGotTheMailIsABreach() {
        Aktenzeichen fall = mitAnwalt();

        berichtige(fall, "'einreicher':null");
        buero.jobsLaufen(fall);

        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.DATENPANNE);
        assertThat(empfaenger(fall)).containsExactly("falsch@kanzlei.example", "mia@example.org");
    }

    @Test
    void theMailboxOfTheLawyerInCapitalsOrTheirNameSpeltRightIsNoBreach() {
        Aktenzeichen fall = mitAnwalt();

        berichtige(fall, "'einreicher':{'name':'RA Fallsch','email':'Falsch@Kanzlei.example'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.zu(fall)).isEmpty();
        assertThat(buero.gesendet(fall)).hasSize(1);
    }

    /** Moved, or another one of the same name: only a person can say. */
    @ParameterizedTest
    @CsvSource({"Ring 2, 01099, Dresden, true", "Markt 1, 04109, Leipzig, true", "Markt Str. 1, 01067, Dresden, false"})
    void aLetterToAnAdviceCentreOfTheSameNameElsewhereIsABreachThatAPersonDecidesAbout(
            String strasse, String plz, String ort, boolean vorgeschlagen) {
        Aktenzeichen fall = beratenPerBrief(new Anschrift("Markt Straße 1", "01067", "Dresden"));

        berichtige(
                fall, "'einreicher':{'anschrift':{'strasse':'%s','plz':'%s','ort':'%s'}}".formatted(strasse, plz, ort));

        assertThat(hinweise.zu(fall))
                .extracting(Fallhinweis::zeichen)
                .isEqualTo(vorgeschlagen ? List.of(Zeichen.DATENPANNE) : List.of());
    }

    @Test
    void anAddressThatAColleagueCompletedByHandIsContradictedByNothing() {
        Aktenzeichen fall = beratenPerBrief(null);

        berichtige(fall, "'einreicher':{'anschrift':{'strasse':'Ring 2','plz':'01099','ort':'Dresden'}}");

        assertThat(hinweise.zu(fall)).isEmpty();
    }

    private Aktenzeichen beratenPerBrief(Anschrift anschrift) {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .ueber(Antwortweg.BRIEF)
                .durch(new Einreicher(Einreicherart.BERATUNGSSTELLE, null, "Beratung am Markt", null, anschrift, true))
                .neu());
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));
        return fall;
    }

    /** Whose number was called is not recorded; where nothing else fits, it was another lawyer of that name. */
    @Test
    void aCallToALawyerOfTheSameNameOfWhomNothingElseFitsIsABreach() {
        Aktenzeichen fall = beratenAmTelefon();

        berichtige(
                fall,
                "'einreicher':{'email':'rat@andere.example','anschrift':{'strasse':'Ring 2','plz':'04109','ort':'Leipzig'}}");

        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.DATENPANNE);
    }

    @Test
    void aCallToALawyerWhoseOfficeMovedIsNone() {
        Aktenzeichen fall = beratenAmTelefon();

        berichtige(fall, "'einreicher':{'anschrift':{'strasse':'Ring 2','plz':'04109','ort':'Leipzig'}}");

        assertThat(hinweise.zu(fall)).isEmpty();
    }

    /** The answer was read out to whoever acts for the person. */
    private Aktenzeichen beratenAmTelefon() {
        Aktenzeichen fall = buero.bewertet(
                beschwerde()
                        .ueber(Antwortweg.TELEFON)
                        .durch(new Einreicher(
                                Einreicherart.RECHTSBEISTAND,
                                "RA Rat",
                                null,
                                "rat@kanzlei.example",
                                new Anschrift("Markt 1", "01067", "Dresden"),
                                true))
                        .neu(),
                "UNBEGRUENDET",
                "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        buero.erledigt(
                fall,
                VersandProzess.TELEFONISCH_MITTEILEN,
                "krm",
                Map.of("erreicht", "JA", "gespraechsvermerk", "Vorgelesen."));
        buero.jobsLaufen(fall);
        jdbc.sql(
                        "update sendung set zustand = 'ENTFAELLT', versandt_tag = null where aktenzeichen = :az and weg = 'EMAIL'")
                .param("az", fall.wert())
                .update();
        return fall;
    }

    private Aktenzeichen mitAnwalt() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .ueber(Antwortweg.EMAIL)
                .durch(new Einreicher(
                        Einreicherart.RECHTSBEISTAND, "RA Falsch", null, "falsch@kanzlei.example", null, true))
                .neu());
        assertThat(empfaenger(fall)).containsExactly("falsch@kanzlei.example");
        return fall;
    }

    private Aktenzeichen mitBriefHinaus() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.BRIEF).neu());
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", Ortszeit.tag(buero.uhr().instant()).toString()));
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);
        return fall;
    }

    @Test
    void whatWasTakenUpOnceIsNotTakenUpAgainWithTheNextCorrection() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        berichtige(fall, "'kunde':{'email':'neu@example.org'}");
        buero.jobsLaufen(fall);
        api.post("krm", pfad(fall) + "/hinweise/1/verwerfung", "{\"grund\":\"Beide Postfächer gehören ihr.\"}");

        berichtige(fall, "'kunde':{'telefon':'0351 99'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.offene(fall)).isEmpty();
        assertThat(buero.gesendet(fall)).hasSize(2);
    }

    @Test
    void beforeAnythingWentOutNobodyReadIt() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());

        berichtige(fall, "'kunde':{'nachname':'Beispiel','email':'ali@example.org'}");

        assertThat(hinweise.zu(fall)).isEmpty();
        buero.geprueft(fall);
        assertThat(empfaenger(fall)).containsExactly("ali@example.org");
    }

    @Test
    void aWrongPersonThatShowsAfterTheCloseIsABreachAllTheSame() {
        Aktenzeichen fall = abgeschlossen();
        int bisher = buero.gesendet(fall).size();

        berichtige(fall, "'kunde':{'vorname':'Ali','nachname':'Beispiel','email':'ali@example.org'}");
        buero.jobsLaufen(fall);

        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.DATENPANNE);
        assertThat(buero.wartetAuf(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN)).isTrue();
        assertThat(buero.gesendet(fall)).as("nothing to acknowledge any more").hasSize(bisher);
    }

    @Test
    void whoWantsNoAnswerAfterAllGetsNoneAndNobodyWritesIt() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();

        berichtige(fall, "'antwortweg':'KEINE'");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whoWantsToHearFromUsAfterAllIsAcknowledged() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.KEINE).neu());
        assertThat(buero.gesendet(fall)).isEmpty();

        berichtige(fall, "'antwortweg':'EMAIL'");
        buero.jobsLaufen(fall);

        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void whoChangesTheirMindWhileSomethingIsStillUnreadIsAnsweredAfterAll() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.KEINE).neu());
        ereignisse.nachtragen(fall, "Hier noch der Vertrag.", "krm");
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();

        berichtige(fall, "'antwortweg':'EMAIL'");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(buero.hatTimer(fall, "Event_LeitungsstufeErreicht"))
                .as("the ladder climbs again")
                .isTrue();
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Geprüft."));
        buero.offene(fall, SichtungProzess.NACHTRAG_SICHTEN)
                .forEach(aufgabe -> buero.erledigt(aufgabe, "krm", Map.of("sichtungsvermerk", "Gelesen.")));
        buero.jobsLaufen(fall);
        assertThat(buero.gesendet(fall)).contains(Schreiben.ANTWORT);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
    }

    @Test
    void aLetterThatStillLiesThereGoesTheWayThatThePersonNowWants() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.BRIEF).neu());
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();

        berichtige(fall, "'antwortweg':'EMAIL'");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isFalse();
        assertThat(buero.erreicht(fall)).contains("Event_BriefNichtMehrGewuenscht");
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);
        assertThat(empfaenger(fall)).containsExactly("mia@example.org");
    }

    @Test
    void anAnswerThatWasToBeTakenToThePhoneIsPostedWhereThePersonNowWantsALetter() {
        Aktenzeichen fall =
                buero.bewertet(beschwerde().ueber(Antwortweg.TELEFON).neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Geprüft."));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, VersandProzess.TELEFONISCH_MITTEILEN)).isTrue();

        berichtige(fall, "'antwortweg':'BRIEF'");

        assertThat(buero.wartetAuf(fall, VersandProzess.TELEFONISCH_MITTEILEN)).isFalse();
        assertThat(buero.erreicht(fall)).contains("Event_AnrufNichtMehrGewuenscht");
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
        assertThat(empfaenger(fall)).last().asString().contains("Weg 1", "01067 Dresden");
    }

    @Test
    void whoWantsNothingAnyMoreGetsNoNoticeThatStillLiesThereAndNobodyHasTheTask() {
        Aktenzeichen fall = buero.verteilt(beschwerde().ueber(Antwortweg.BRIEF).neu());

        berichtige(fall, "'antwortweg':'KEINE'");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isFalse();
        assertThat(buero.gesendet(fall)).isEmpty();
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
    }

    @Test
    void aClosedCaseIsPutRightOnPaperOnly() {
        Aktenzeichen fall = abgeschlossen();

        berichtige(
                fall,
                "'eingang':'2026-10-01T08:00:00+02:00','reaktionsart':'EINGABE','anliegen':[{'nr':1,'thema':'M05'}]");
        buero.jobsLaufen(fall);

        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(wege.zu(fall)).isEmpty();
        assertThat(buero.akte(fall).fristen().antwort()).hasToString("2026-10-15");
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().bereich()).isEqualTo(Bereich.MARKT_UND_INTEGRATION);
    }

    @Test
    void wordsThatWereTypedWronglyMayHideASignAndWhatWasDecidedStaysDecided() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        berichtige(fall, "'text':'Hiermit lege ich Widerspruch gegen den Bescheid vom 1. Oktober ein.'");
        assertThat(hinweise.offene(fall)).extracting(Fallhinweis::zeichen).containsExactly(Zeichen.WIDERSPRUCH);
        assertThat(hinweise.offene(fall).get(0).gesagtAm())
                .isEqualTo(buero.akte(fall).eingang());
        api.post("krm", pfad(fall) + "/hinweise/1/verwerfung", "{\"grund\":\"zitiert nur\"}");
        berichtige(
                fall,
                "'text':'Hiermit lege ich Widerspruch gegen den Bescheid vom 1. Oktober ein.','betreff':'Kaution'");

        assertThat(hinweise.offene(fall)).isEmpty();
    }

    // --- the way of the kind, in every state

    @Test
    void aCaseThatRunsTakesTheWayOfItsKindAtOnceAlsoWhileItWaitsForFeedback() {
        Aktenzeichen erfasst = buero.erfasst(beschwerde().neu());
        Aktenzeichen inArbeit = buero.verteilt(beschwerde().neu());
        Aktenzeichen beantwortet = beantwortet();

        for (Aktenzeichen fall : List.of(erfasst, inArbeit, beantwortet)) {
            berichtige(fall, "'reaktionsart':'PETITION'");

            assertThat(wege.zu(fall)).singleElement().satisfies(weg -> {
                assertThat(weg.art()).isEqualTo(Wegart.PETITION);
                assertThat(weg.istOffen()).isTrue();
            });
        }
    }

    @Test
    void aCaseThatHasEndedTakesTheWayOfItsKindWhenItIsOpenedAgain() {
        Aktenzeichen zurueckgezogen = zurueckgezogen();
        Aktenzeichen abgeschlossen = abgeschlossen();

        for (Aktenzeichen fall : List.of(zurueckgezogen, abgeschlossen)) {
            berichtige(fall, "'reaktionsart':'DIENSTAUFSICHTSBESCHWERDE'");
            buero.jobsLaufen(fall);
            assertThat(wege.zu(fall)).isEmpty();
            assertThat(buero.laeuft(fall)).isFalse();

            Antwort wieder =
                    api.post("krm", pfad(fall) + "/wiedereroeffnung", "{\"grund\":\"Sie schreibt noch einmal.\"}");

            assertThat(wieder.status()).as(wieder.inhalt()).isEqualTo(200);
            assertThat(wege.zu(fall)).singleElement().satisfies(weg -> {
                assertThat(weg.art()).isEqualTo(Wegart.DIENSTAUFSICHT);
                assertThat(weg.istOffen()).isTrue();
            });
        }
    }

    @Test
    void aCaseThatIsHandedOverAsAWholeTakesNoWayAnyMore() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.bearbeitet(fall, "leistung", "ABGEGEBEN", "KEINE");
        buero.jobsLaufen(fall);
        int bisher = wege.zu(fall).size();
        boolean vorbei = buero.akte(fall).status().istBeendet();

        berichtige(fall, "'reaktionsart':'EINGABE','anliegen':[{'nr':1,'thema':'M05'}]");
        buero.jobsLaufen(fall);

        assertThat(wege.zu(fall)).hasSize(vorbei ? bisher : bisher + 1);
        assertThat(buero.akte(fall).anliegen(1).orElseThrow())
                .satisfies(a -> assertThat(a.status()).isEqualTo(AnliegenStatus.ABGEGEBEN))
                .satisfies(a -> assertThat(a.ergebnis()).isEqualTo(Ergebnis.ABGEGEBEN))
                .satisfies(a -> assertThat(a.thema()).isEqualTo("M05"));
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
    }

    @Test
    void whoOpensAPetitionAgainHasAPetitionAgain() {
        Aktenzeichen fall = abgeschlossen();
        berichtige(fall, "'reaktionsart':'KUNDENREAKTION','betreff':'Petition zur Kaution'");
        berichtige(fall, "'reaktionsart':'EINGABE'");
        berichtige(fall, "'reaktionsart':'PETITION'");

        api.post("krm", pfad(fall) + "/wiedereroeffnung", "{\"grund\":\"Der Ausschuss fragt.\"}");

        assertThat(wege.zu(fall)).extracting(Weg::art).containsExactly(Wegart.PETITION);
    }

    // --- odd situations

    @Test
    void aComplaintThatWasPraiseAllAlongKeepsItsRatingAndCanBecomeOneAgain() {
        Aktenzeichen fall = abgeschlossen();

        berichtige(fall, "'anliegen':[{'nr':1,'art':'LOB'}]");
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().ergebnis()).isEqualTo(Ergebnis.UNBEGRUENDET);
        berichtige(fall, "'anliegen':[{'nr':1,'art':'BESCHWERDE'}]");

        assertThat(buero.akte(fall).anliegen(1).orElseThrow())
                .satisfies(a -> assertThat(a.status()).isEqualTo(AnliegenStatus.BEWERTET))
                .satisfies(a -> assertThat(a.ergebnis()).isEqualTo(Ergebnis.UNBEGRUENDET));
    }

    @Test
    void whoTookTheCaseBackMayBeForgottenAndNobodyAsksHowToAnswerThem() {
        Aktenzeichen fall = zurueckgezogen();

        berichtige(fall, "'kunde':null");
        berichtige(fall, "'betreff':'ohne Namen','anliegen':[{'nr':1,'thema':'M05'}]");
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).kunde()).isNull();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
    }

    @Test
    void whatIsTakenBackTwiceIsCalledTakenBackAndNotRated() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        String grund = "{\"grund\":\"Hat sich erledigt.\"}";
        assertThat(api.post("krm", pfad(fall) + "/anliegen/1/rueckzug", grund).status())
                .isEqualTo(200);

        Antwort nochmals = api.post("krm", pfad(fall) + "/anliegen/1/rueckzug", grund);
        assertThat(nochmals.status()).isEqualTo(409);
        assertThat(nochmals.inhalt()).contains("schon zurückgezogen").doesNotContain("bewertet");
        api.post("krm", pfad(fall) + "/rueckzug", grund);
        assertThat(api.post("krm", pfad(fall) + "/rueckzug", grund).inhalt()).contains("schon zurückgezogen");
    }

    @Test
    void whoWasWrittenToByMistakeIsWaitedForWithEverybodyWhoDecides() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        berichtige(fall, "'kunde':{'vorname':'Ali','nachname':'Beispiel','email':'ali@example.org'}");
        buero.jobsLaufen(fall);

        assertThat(api.gib("krm", pfad(fall)).<List<String>>wert("$.wartetAuf[*].was"))
                .anyMatch(was -> was.contains("Datenpanne"));
    }

    @Test
    void aMatterThatOthersHaveStaysTheirsAndTheRestGoesOn() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).stream()
                .filter(aufgabe -> buero.gruppe(aufgabe).equals("leistung"))
                .forEach(aufgabe -> buero.erledigt(
                        aufgabe,
                        "leistung",
                        Map.of("ergebnis", "ABGEGEBEN", "abhilfe", "KEINE", "stellungnahme", "Stadt Dresden.")));

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'M05','beschreibung':'Es geht um die Maßnahme.'}]");

        assertThat(buero.akte(fall).anliegen(1).orElseThrow().status()).isEqualTo(AnliegenStatus.ABGEGEBEN);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).hasSize(1);
    }

    @Test
    void afterTheFourteenDaysACorrectedTopicStillFindsItsGroupAndTheAnswerIsWritten() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        berichtige(fall, "'eingang':'2026-10-01T08:00:00+02:00'");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).fristen().antwort()).hasToString("2026-10-15");

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'M05'}]");
        buero.jobsLaufen(fall);

        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(aufgabe -> assertThat(buero.gruppe(aufgabe)).isEqualTo("markt_integration"))
                .satisfies(aufgabe -> assertThat(aufgabe.getDueDate()).isNotNull());
        buero.bearbeitet(fall, "markt", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void aMediationGoesOnWhenTheMatterTurnsOutToBeAnother() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        api.post("krm", pfad(fall) + "/wege", "{\"art\":\"VERMITTLUNG\"}");

        berichtige(fall, "'anliegen':[{'nr':1,'thema':'M05'}],'kunde':{'telefon':'0351 99'}");
        buero.jobsLaufen(fall);

        assertThat(wege.zu(fall)).singleElement().satisfies(weg -> {
            assertThat(weg.art()).isEqualTo(Wegart.VERMITTLUNG);
            assertThat(weg.istOffen()).isTrue();
        });
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().thema()).isEqualTo("M05");
        assertThat(buero.vorfaelle(fall)).isEmpty();
    }

    @Test
    void twoWhoCorrectAtOnceLeaveOneTaskAndOneWay() throws Exception {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ExecutorService beide = Executors.newFixedThreadPool(2);
        try {
            List<Future<Integer>> schritte = Stream.of(
                            "'reaktionsart':'PETITION'", "'anliegen':[{'nr':1,'thema':'M05'}],'adressat':'KRM'")
                    .map(angaben -> beide.submit(() -> korrektur(fall, angaben).status()))
                    .toList();
            for (Future<Integer> schritt : schritte) {
                assertThat(schritt.get()).isEqualTo(200);
            }
        } finally {
            beide.shutdownNow();
        }
        buero.jobsLaufen(fall);

        assertThat(wege.zu(fall)).extracting(Weg::art).containsExactly(Wegart.PETITION);
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().thema()).isEqualTo("M05");
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void aLeadingDuplicateThatCameLaterAfterAllIsStillOneCaseInTheFigures() {
        Aktenzeichen fuehrend = buero.verteilt(beschwerde().neu());
        Aktenzeichen dublette = buero.erfasst(beschwerde().neu());
        api.post(
                "krm",
                pfad(dublette) + "/verbindungen",
                "{\"mit\":\"" + fuehrend.wert() + "\",\"art\":\"DUBLETTE\",\"grund\":\"Derselbe Brief\"}");
        String thema = buero.akte(dublette).anliegen(1).orElseThrow().thema();

        berichtige(fuehrend, "'anliegen':[{'nr':1,'thema':'M05'}],'kunde':{'telefon':'0351 98'}");
        berichtige(dublette, "'eingang':'2026-10-01T08:00:00+02:00'");
        buero.jobsLaufen(fuehrend);

        assertThat(buero.akte(dublette).anliegen(1).orElseThrow().thema()).isEqualTo(thema);
        assertThat(jdbc.sql("select count(*) from gezaehlte_kundenreaktion where aktenzeichen in (:beide)")
                        .param("beide", List.of(fuehrend.wert(), dublette.wert()))
                        .query(Long.class)
                        .single())
                .isEqualTo(1L);
        assertThat(buero.offene(fuehrend, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(aufgabe -> assertThat(buero.gruppe(aufgabe)).isEqualTo("markt_integration"));
    }

    private Aktenzeichen zurueckgezogen() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        api.post("krm", pfad(fall) + "/rueckzug", "{\"grund\":\"Hat sich erledigt.\"}");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        return fall;
    }

    private Aktenzeichen beantwortet() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(
                fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Wir haben geprüft."));
        buero.jobsLaufen(fall);
        return fall;
    }

    private Aktenzeichen abgeschlossen() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        return fall;
    }

    private void berichtige(Aktenzeichen fall, String angaben) {
        Antwort antwort = korrektur(fall, angaben);
        assertThat(antwort.status()).as(antwort.inhalt()).isEqualTo(200);
    }

    private Antwort korrektur(Aktenzeichen fall, String angaben) {
        return api.post(
                "krm", pfad(fall) + "/korrektur", ("{" + angaben + ",'grund':'falsch erfasst'}").replace('\'', '"'));
    }

    private static String pfad(Aktenzeichen fall) {
        return Schnittstelle.KUNDENREAKTIONEN + "/" + fall.wert();
    }

    private List<String> empfaenger(Aktenzeichen fall) {
        return jdbc.sql("select empfaenger from sendung where aktenzeichen = :az order by id")
                .param("az", fall.wert())
                .query(String.class)
                .list();
    }
}
