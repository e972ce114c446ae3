package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.ombud.OmbudTest;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.anliegen.WeitergabeProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.Rueckfragestand;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.vorgang.fall.Textfreigaben;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Questions to the person, several at a time, and what becomes of the answers: as it happens in an office. */
@OmbudTest
class RueckfrageProcessTests {

    private static final String SICHTEN = SichtungProzess.NACHTRAG_SICHTEN;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Akten akten;

    @Autowired
    private Textfreigaben textfreigaben;

    @Autowired
    private Aenderungsprotokoll protokoll;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private RuntimeService prozesse;

    @Autowired
    private Buero buero;

    @Test
    void twoAreasAskAtOnceAndAreAnsweredOneByOne() {
        Aktenzeichen fall = zweiBereiche();
        int derLeistung = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        int desMarktes = fragt(fall, "markt_integration", "Wann war der Termin?", 2);

        ereignisse.nachtragen(fall, "Am Montag.", desMarktes, "krm");
        buero.jobsLaufen(fall);

        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.RUECKFRAGE);
        assertThat(stand(fall, 2)).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(sichtendeGruppen(fall)).containsExactly("markt_integration");
        assertThat(rueckfrage(fall, derLeistung).stand()).isEqualTo(Rueckfragestand.OFFEN);
        assertThat(buero.hatTimer(fall, "Event_RueckfragefristAbgelaufen")).isTrue();

        ereignisse.nachtragen(fall, "Anbei der Vertrag.", derLeistung, "krm");
        buero.jobsLaufen(fall);

        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(sichtendeGruppen(fall)).containsExactlyInAnyOrder("leistung", "markt_integration");
        assertThat(buero.hatTimer(fall, "Event_RueckfragefristAbgelaufen")).isFalse();
    }

    @Test
    void eachReadsItsOwnQuestionAndAnswerAndNoOthers() {
        Aktenzeichen fall = zweiBereiche();
        int derLeistung = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        int desMarktes = fragt(fall, "markt_integration", "Wann war der Termin?", 2);
        ereignisse.nachtragen(fall, "Am Montag.", desMarktes, "krm");
        ereignisse.nachtragen(fall, "Anbei der Vertrag.", derLeistung, "krm");

        Akte leistung = sicht(fall, "leistung", "leistung");

        assertThat(leistung.rueckfragen()).extracting(Akte.Rueckfrage::nr).containsExactly(derLeistung);
        assertThat(leistung.nachtraege()).extracting(Akte.Nachtrag::text).containsExactly("Anbei der Vertrag.");
        assertThat(sicht(fall, "markt", "markt_integration").nachtraege())
                .extracting(Akte.Nachtrag::text)
                .containsExactly("Am Montag.");
    }

    @Test
    void whoeverGotTheAnswerReadsItAndOnlyThisOne() {
        Aktenzeichen fall = zweiBereiche();
        int derLeistung = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        ereignisse.nachtragen(fall, "Anbei der Vertrag.", derLeistung, "krm");
        ereignisse.nachtragen(fall, "Noch etwas anderes.", 0, "krm");

        buero.erledigt(sichtung(fall, "leistung"), "leistung2", Map.of("sichtungsvermerk", "Vertrag liegt vor."));

        assertThat(buero.akte(fall).nachtraege())
                .extracting(Akte.Nachtrag::sichtungsvermerk)
                .containsExactly("Vertrag liegt vor.", null);
        assertThat(sichtendeGruppen(fall)).containsExactly("krm");
    }

    @Test
    void anAnswerWithoutANumberWhileTwoAreOpenEndsNeitherAndIsReadByKrm() {
        Aktenzeichen fall = zweiBereiche();
        fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        int desMarktes = fragt(fall, "markt_integration", "Wann war der Termin?", 2);

        ereignisse.nachtragen(fall, "Am Montag.", "krm");
        buero.jobsLaufen(fall);
        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.RUECKFRAGE);
        assertThat(stand(fall, 2)).isEqualTo(AnliegenStatus.RUECKFRAGE);
        assertThat(sichtendeGruppen(fall)).containsExactly("krm");
        assertThat(sicht(fall, "markt", "markt_integration").nachtraege()).isEmpty();

        buero.erledigt(
                sichtung(fall, "krm"),
                "krm",
                Map.of("folge", "ANDERE_FRAGE", "gehoertZu", "" + desMarktes, "sichtungsvermerk", "nennt den Termin"));
        buero.jobsLaufen(fall);

        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.RUECKFRAGE);
        assertThat(stand(fall, 2)).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(sichtendeGruppen(fall)).containsExactly("markt_integration");
    }

    @Test
    void whatAnswersAnotherQuestionGoesBackToKrmAndFromThereToWhoeverAsked() {
        Aktenzeichen fall = zweiBereiche();
        int derLeistung = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        int desMarktes = fragt(fall, "markt_integration", "Wann war der Termin?", 2);
        ereignisse.nachtragen(fall, "Der Termin war am Montag.", derLeistung, "krm");

        assertThatThrownBy(() -> buero.erledigt(
                        sichtung(fall, "leistung"),
                        "leistung",
                        Map.of("folge", "ANDERE_FRAGE", "gehoertZu", "" + desMarktes, "sichtungsvermerk", "Termin")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        buero.erledigt(
                sichtung(fall, "leistung"),
                "leistung",
                Map.of("folge", "AN_KRM", "sichtungsvermerk", "betrifft einen Termin, nicht uns"));

        assertThat(sichtendeGruppen(fall)).containsExactly("krm");
        assertThat(sicht(fall, "leistung", "leistung").nachtraege()).isEmpty();
        assertThat(rueckfrage(fall, derLeistung).stand()).isEqualTo(Rueckfragestand.UNBEANTWORTET);

        buero.erledigt(
                sichtung(fall, "krm"),
                "krm",
                Map.of("folge", "ANDERE_FRAGE", "gehoertZu", "" + desMarktes, "sichtungsvermerk", "Frage von M&I"));
        assertThat(sichtendeGruppen(fall)).containsExactly("markt_integration");
        assertThat(rueckfrage(fall, desMarktes).stand()).isEqualTo(Rueckfragestand.BEANTWORTET);
    }

    @Test
    void anAnswerAfterItsDayIsStillReadByWhoeverAsked() {
        Aktenzeichen fall = zweiBereiche();
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        buero.zeitIstUm(fall, "Event_RueckfragefristAbgelaufen");
        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(rueckfrage(fall, nr).stand()).isEqualTo(Rueckfragestand.UNBEANTWORTET);

        ereignisse.nachtragen(fall, "Entschuldigung, hier der Vertrag.", nr, "krm");
        buero.jobsLaufen(fall);

        assertThat(rueckfrage(fall, nr).stand()).isEqualTo(Rueckfragestand.BEANTWORTET);
        assertThat(sichtendeGruppen(fall)).containsExactly("leistung");
    }

    @Test
    void whoeverTakesTheAnliegenOverGetsTheAnswerToTheQuestionOfTheFormerArea() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        int nr = fragt(fall, "leistung", "Waren Sie am Empfang?", 1);
        lehntAb(fall, "leistung", "EINGANGSZONE");

        assertThat(sicht(fall, "eingang", "eingangszone").rueckfragen())
                .extracting(Akte.Rueckfrage::nr)
                .containsExactly(nr);
        assertThat(merkmal(
                        buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).get(0)))
                .isTrue();
        ereignisse.nachtragen(fall, "Ja, am Empfang.", nr, "krm");

        assertThat(sichtendeGruppen(fall)).containsExactly("eingangszone");
        assertThatThrownBy(() -> sicht(fall, "leistung", "leistung")).isInstanceOf(NichtGefunden.class);
    }

    @Test
    void anAnswerThatNobodyReadYetGoesAlongWithTheAnliegen() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        int nr = fragt(fall, "leistung", "Waren Sie am Empfang?", 1);
        ereignisse.nachtragen(fall, "Ja, am Empfang.", nr, "krm");
        assertThat(sichtendeGruppen(fall)).containsExactly("leistung");

        lehntAb(fall, "leistung", "EINGANGSZONE");

        assertThat(sichtendeGruppen(fall)).containsExactly("eingangszone");
        buero.erledigt(sichtung(fall, "eingangszone"), "eingang", Map.of("sichtungsvermerk", "gelesen"));
    }

    @Test
    void aWithdrawalWhileWeWaitEndsTheQuestionToo() {
        Aktenzeichen fall = zweiBereiche();
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);

        assertThat(rueckfrage(fall, nr).stand()).isEqualTo(Rueckfragestand.UNBEANTWORTET);
        assertThat(buero.laeuft(fall)).isFalse();

        ereignisse.nachtragen(fall, "doch noch", nr, "krm");

        assertThat(buero.offene(fall, SICHTEN))
                .as("what a person still writes is read, whatever became of the case")
                .hasSize(1);
    }

    @Test
    void whereWhoeverAskedIsExcludedMeanwhileTheirColleaguesReadTheAnswer() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        int nr = fragt(fall, "leistung", "Mit wem haben Sie gesprochen?", 1);
        freigabe.ausschliessen(fall, "leistung", "ist gemeint", "krm");

        ereignisse.nachtragen(fall, "Mit Ihnen.", nr, "krm");

        Task aufgabe = sichtung(fall, "leistung");
        assertThatThrownBy(() -> sicht(fall, "leistung", "leistung")).isInstanceOf(NichtGefunden.class);
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung", Map.of("sichtungsvermerk", "gelesen")))
                .isInstanceOf(RuntimeException.class);
        buero.erledigt(aufgabe, "leistung2", Map.of("sichtungsvermerk", "gelesen"));
        assertThat(sicht(fall, "leistung2", "leistung").nachtraege()).hasSize(1);
    }

    @Test
    void aPersonWhoIsFasterThanOurLetterLetsNobodyWait() {
        Aktenzeichen fall = buero.erfasst(beschwerde().ueber(Antwortweg.BRIEF).neu());
        buero.geprueft(fall);
        versende(fall);
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);

        ereignisse.nachtragen(fall, "Bringe ich gleich mit.", nr, "eingang");
        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        versende(fall);
        assertThat(buero.timer(fall, "Event_RueckfragefristAbgelaufen").getDuedate())
                .isBeforeOrEqualTo(Date.from(buero.uhr().instant()));
        buero.zeitIstUm(fall, "Event_RueckfragefristAbgelaufen");

        assertThat(buero.enden(fall)).contains("EndEvent_RueckfrageBeendet");
        assertThat(rueckfrage(fall, nr).stand()).isEqualTo(Rueckfragestand.BEANTWORTET);
    }

    @Test
    void anAnswerInWhichARemedyHidesIsReadByKrmAndTheAskerSeesItToo() {
        Aktenzeichen fall = zweiBereiche();
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);

        ereignisse.nachtragen(fall, "Nein. Hiermit lege ich Widerspruch gegen den Bescheid ein.", nr, "krm");

        assertThat(sichtendeGruppen(fall)).containsExactly("krm");
        assertThat(sicht(fall, "leistung", "leistung").nachtraege()).hasSize(1);
        assertThat(sicht(fall, "markt", "markt_integration").nachtraege()).isEmpty();
    }

    @Test
    void whoeverRatedWithoutWaitingStillReadsTheAnswer() {
        Aktenzeichen fall = zweiBereiche();
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        buero.erledigt(
                bearbeitung(fall, 1),
                "leistung",
                Map.of("ergebnis", "UNBEGRUENDET", "abhilfe", "ERKLAERT", "stellungnahme", "Geprüft."));
        buero.jobsLaufen(fall);

        ereignisse.nachtragen(fall, "Hier ist er.", nr, "krm");

        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.BEWERTET);
        assertThat(sichtendeGruppen(fall)).containsExactly("leistung");
    }

    @Test
    void whileASecondQuestionAboutTheSameAnliegenIsOpenItWaits() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        int erste = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        int zweite = fragt(fall, "leistung", "Und die Quittung?", 1);

        ereignisse.nachtragen(fall, "Der Vertrag.", erste, "krm");
        buero.jobsLaufen(fall);
        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.RUECKFRAGE);
        assertThat(merkmal(bearbeitung(fall, 1))).isTrue();

        ereignisse.nachtragen(fall, "Die Quittung.", zweite, "krm");
        buero.jobsLaufen(fall);
        assertThat(stand(fall, 1)).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(merkmal(bearbeitung(fall, 1))).isFalse();
    }

    @Test
    void anAnswerInTwoPartsBelongsToOneQuestion() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);

        ereignisse.nachtragen(fall, "Seite 1.", nr, "krm");
        ereignisse.nachtragen(fall, "Seite 2.", nr, "krm");

        assertThat(rueckfrage(fall, nr).antworten()).containsExactly(1, 2);
        assertThat(sichtendeGruppen(fall)).containsExactly("leistung", "leistung");
    }

    @Test
    void theTaskOfAnotherAreaDoesNotSayThatItWaits() {
        Aktenzeichen fall = zweiBereiche();
        fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);

        assertThat(merkmal(bearbeitung(fall, 1))).isTrue();
        assertThat(merkmal(bearbeitung(fall, 2))).isFalse();
    }

    @Test
    void aQuestionOfKrmAboutTheWholeIsReadByNoAreaAndItsAnswerGoesToThoseItIsPassedOnTo() {
        Aktenzeichen fall = zweiBereiche();
        int nr = ereignisse.rueckfragen(
                fall, new NeueRueckfrage("Worum geht es Ihnen vor allem?", inEinerWoche(), List.of(), "krm"), "krm");
        buero.jobsLaufen(fall);
        assertThat(stand(fall, 2)).isEqualTo(AnliegenStatus.RUECKFRAGE);
        ereignisse.nachtragen(fall, "Um den Termin.", nr, "krm");
        assertThat(sicht(fall, "markt", "markt_integration").rueckfragen()).isEmpty();
        assertThat(sicht(fall, "markt", "markt_integration").nachtraege()).isEmpty();

        buero.erledigt(
                sichtung(fall, "krm"),
                "krm2",
                Map.of(
                        "folge",
                        "WEITERGEBEN",
                        "weitergabeAn",
                        "2",
                        "sichtungsvermerk",
                        "nur für die Vermittlung wichtig"));

        assertThat(sicht(fall, "leistung", "leistung").nachtraege()).isEmpty();
        assertThat(sicht(fall, "markt", "markt_integration").nachtraege())
                .singleElement()
                .satisfies(n -> {
                    assertThat(n.text()).isEqualTo("Um den Termin.");
                    assertThat(n.sichtungsvermerk()).isNull();
                });
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_BearbeitendeBenachrichtigt");
    }

    @Test
    void whatIsPassedOnToAMatterThatDoesNotExistStaysUnreadUntilTheNumberIsRight() {
        Aktenzeichen fall = zweiBereiche();
        ereignisse.nachtragen(fall, "Noch etwas.", "krm");

        for (String falsch : List.of("7", "eins")) {
            assertThatThrownBy(() -> buero.erledigt(
                            sichtung(fall, "krm"),
                            "krm",
                            Map.of("folge", "WEITERGEBEN", "weitergabeAn", falsch, "sichtungsvermerk", "x")))
                    .hasRootCauseInstanceOf(Eingabefehler.class);
        }
        assertThat(buero.akte(fall).nachtraege().get(0).gesichtetAm()).isNull();
        assertThat(prozesse.createProcessInstanceQuery()
                        .processDefinitionKey(WeitergabeProzess.KEY)
                        .processInstanceBusinessKey(fall.wert())
                        .count())
                .isZero();
    }

    @Test
    void theOmbudspersonAsksInTheirCaseAndReadsTheAnswer() {
        Aktenzeichen fall =
                buero.verteilt(beschwerde().an(Adressat.OMBUDSSTELLE).neu());
        int nr = ereignisse.rueckfragen(
                fall,
                new NeueRueckfrage("Möchten Sie ein Gespräch?", inEinerWoche(), List.of(1), "ombudsstelle"),
                "ombud");
        buero.jobsLaufen(fall);

        ereignisse.nachtragen(fall, "Ja, gern.", nr, "ombud");

        assertThat(sichtendeGruppen(fall)).containsExactly("ombudsstelle");
        assertThat(sicht(fall, "leistung", "leistung").nachtraege()).isEmpty();
    }

    @Test
    void anAreaDoesNotAskAboutWhatMeanwhileLiesElsewhere() {
        Aktenzeichen fall = zweiBereiche();

        assertThatThrownBy(() -> fragt(fall, "leistung", "Wann war der Termin?", 2))
                .isInstanceOf(Konflikt.class);
        assertThat(buero.akte(fall).rueckfragen()).isEmpty();
    }

    @Test
    void thePressOfficeReadsNeitherQuestionNorAnswer() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        freigabe.gewaehren(fall, "pressestelle");
        int nr = fragt(fall, "leistung", "Haben Sie den Mietvertrag?", 1);
        ereignisse.nachtragen(fall, "Hier ist er.", nr, "krm");

        Akte presse = sicht(fall, "presse", "pressestelle");

        assertThat(presse.rueckfragen()).isEmpty();
        assertThat(presse.nachtraege()).isEmpty();
    }

    @Test
    void whereAllLiesWithOneAreaTheTextIsItsDescription() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .mit(ohneBeschreibung(leistung()), ohneBeschreibung(leistung()))
                .neu());

        assertThat(sicht(fall, "leistung", "leistung").anliegen())
                .extracting(Akte.Anliegen::beschreibung)
                .containsOnly("Ich warte seit drei Wochen auf die Kaution.");
        assertThat(sicht(fall, "leistung", "leistung").text()).isNull();
        assertThat(protokoll.zeilen(fall))
                .extracting(Protokollzeile::feld, Protokollzeile::wer)
                .containsExactly(tuple("anliegen[1].text", "krm"), tuple("anliegen[2].text", "krm"));
    }

    @Test
    void whereSeveralAreasShareTheTextNoneReadsTheMattersOfTheOthersByItself() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .mit(ohneBeschreibung(leistung()), ohneBeschreibung(markt()))
                .neu());

        assertThat(sicht(fall, "leistung", "leistung").anliegen(1).orElseThrow().beschreibung())
                .isEmpty();
        assertThat(buero.akte(fall).unbeschriebene()).containsExactlyInAnyOrder(1, 2);
        textfreigaben.freigeben(fall, 1, "Es geht nur um die Kaution.", "krm");
        assertThat(sicht(fall, "leistung", "leistung").anliegen(1).orElseThrow().beschreibung())
                .contains("Kaution");
        assertThat(sicht(fall, "markt", "markt_integration")
                        .anliegen(2)
                        .orElseThrow()
                        .beschreibung())
                .isEmpty();
    }

    private static NeuesAnliegen ohneBeschreibung(NeuesAnliegen a) {
        return new NeuesAnliegen(a.art(), a.thema(), a.bereich(), a.gruppe(), "", false, null);
    }

    private Aktenzeichen zweiBereiche() {
        return buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
    }

    /** Asked, and its letter is out where it goes by mail. */
    private int fragt(Aktenzeichen fall, String gruppe, String frage, Integer... anliegen) {
        int nr = ereignisse.rueckfragen(
                fall, new NeueRueckfrage(frage, inEinerWoche(), List.of(anliegen), gruppe), gruppe);
        buero.jobsLaufen(fall);
        return nr;
    }

    private LocalDate inEinerWoche() {
        return buero.heute().plusDays(7);
    }

    private void lehntAb(Aktenzeichen fall, String wer, String neuerBereich) {
        buero.erledigt(
                fall,
                AnliegenProzess.ANLIEGEN_BEARBEITEN,
                wer,
                Map.of("zustaendigkeit", "NEIN", "neuerBereich", neuerBereich, "ablehnungsgrund", "Empfang"));
        buero.jobsLaufen(fall);
    }

    private void versende(Aktenzeichen fall) {
        buero.erledigt(
                fall,
                VersandProzess.BRIEF_VERSENDEN,
                "krm",
                Map.of("versandtAm", buero.heute().toString()));
        buero.jobsLaufen(fall);
    }

    private AnliegenStatus stand(Aktenzeichen fall, int nr) {
        return buero.akte(fall).anliegen(nr).orElseThrow().status();
    }

    private Akte.Rueckfrage rueckfrage(Aktenzeichen fall, int nr) {
        return buero.akte(fall).rueckfrage(nr).orElseThrow();
    }

    private Akte sicht(Aktenzeichen fall, String wer, String gruppe) {
        return akten.lies(fall, new Betrachter(wer, Set.of(gruppe)));
    }

    private List<String> sichtendeGruppen(Aktenzeichen fall) {
        return buero.offene(fall, SICHTEN).stream().map(buero::gruppe).toList();
    }

    private Task sichtung(Aktenzeichen fall, String gruppe) {
        return buero.offene(fall, SICHTEN).stream()
                .filter(aufgabe -> buero.gruppe(aufgabe).equals(gruppe))
                .findFirst()
                .orElseThrow();
    }

    private Task bearbeitung(Aktenzeichen fall, int nr) {
        return buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN).stream()
                .filter(aufgabe -> Integer.valueOf(nr)
                        .equals(aufgaben.getVariable(aufgabe.getId(), AnliegenProzess.ANLIEGEN_NR.name())))
                .findFirst()
                .orElseThrow();
    }

    private boolean merkmal(Task aufgabe) {
        return Boolean.TRUE.equals(aufgaben.getVariableLocal(aufgabe.getId(), "rueckfrageOffen"));
    }

    /** Whoever typed a number that there is not finds the sentence beside the field of the form. */
    @ParameterizedTest
    @CsvSource({"ANDERE_FRAGE, gehoertZu", "WEITERGEBEN, weitergabeAn"})
    void aWrongNumberIsNamedByTheFieldOfTheForm(String folge, String feld) {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        ereignisse.nachtragen(fall, "Noch etwas.", "krm");
        assertThatThrownBy(() -> buero.erledigt(
                        fall,
                        SichtungProzess.NACHTRAG_SICHTEN,
                        "krm",
                        Map.of("folge", folge, feld, "9", "sichtungsvermerk", "Gehört dorthin.")))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler()).extracting(f -> f.field()).containsExactly(feld));
    }
}
