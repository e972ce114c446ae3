package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.anliegen;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.prozess.anfrage.AnfrageProzess;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Rueckfragestand;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests that are no complaint: the press, one's own data, freedom of information. */
@OmbudTest
class AnfrageProcessTests {

    private static final Kunde JOURNALISTIN = new Kunde("Jana", "Presse", "jana@zeitung.example", "0351 1", null, null);

    private static final Betrachter PRESSE = new Betrachter("presse", Set.of("pressestelle"));

    @LocalServerPort
    private int port;

    @Autowired
    private Wege wege;

    @Autowired
    private Fristenrechner fristen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Akten akten;

    @Autowired
    private Bearbeitung bearbeitung;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    private static NeuesAnliegen presseanfrage() {
        return anliegen(Anliegenart.ANFRAGE, "E01", Bereich.EINGANGSZONE, "eingangszone");
    }

    /** Whom the house told of something in this case. */
    private List<String> hauspost(Aktenzeichen fall) {
        return jdbc.sql("select adresse from hauspost where kennung like ? order by adresse")
                .param("presse/" + fall.wert() + "/%")
                .query(String.class)
                .list();
    }

    @ParameterizedTest
    @CsvSource({
        "PRESSE, pressestelle, PRESSE, presse",
        "DATENAUSKUNFT, datenschutz, AUSKUNFT, dsb",
        "IFG, recht, AUSKUNFT, recht"
    })
    void eachRequestHasItsOwnerAndItsClock(Wegart art, String gruppe, Uhr uhr, String wer) {
        Aktenzeichen fall = anfrage(art, beschwerde().neu(), 1);
        Task aufgabe = buero.offene(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN).get(0);
        assertThat(buero.gruppe(aufgabe)).isEqualTo(gruppe);
        LocalDate beginn = Ortszeit.tag(
                art == Wegart.PRESSE ? buero.uhr().instant() : buero.akte(fall).eingang());
        assertThat(Ortszeit.tag(aufgabe.getDueDate().toInstant()))
                .as("the law counts from the receipt, the press office from when it knows")
                .isEqualTo(fristen.bis(uhr, beginn, Land.SN));

        erledigt(fall, wer, Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt(), "vermerk", "Per E-Mail."));
        assertThat(buero.enden(fall)).contains("EndEvent_Beantwortet");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("BEANTWORTET");
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().status()).isEqualTo(AnliegenStatus.ABGEGEBEN);
    }

    /** Found in an old letter: it is taken, everybody is told that it is late, and leadership has it at once. */
    @Test
    void aRequestThatWasOverlookedUntilItsMonthWasOverIsTakenAndLeadershipHasItAtOnce() {
        Instant damals = buero.uhr().instant().minus(70, ChronoUnit.DAYS);
        Aktenzeichen fall = buero.erfasst(beschwerde()
                .eingegangen(damals, new Fristdaten(Ortszeit.tag(damals), Ortszeit.tag(damals)))
                .neu());

        HttpResponse<String> antwort = Zugriff.basic(port, "krm")
                .post(
                        "/api/kundenreaktionen/" + fall + "/wege",
                        "{\"art\":\"DATENAUSKUNFT\",\"anlass\":\"Übersehen.\"}");

        assertThat(antwort.statusCode()).isEqualTo(201);
        JsonNode weg = Zugriff.json(antwort);
        LocalDate seit =
                fristen.bis(Uhr.AUSKUNFT, Ortszeit.tag(damals), Land.SN).plusDays(1);
        assertThat(weg.path("abgelaufenSeit").asText()).isEqualTo(seit.toString());
        assertThat(weg.path("hinweis").asText())
                .isEqualTo("Die Frist ist seit dem %s abgelaufen."
                        .formatted(DateTimeFormatter.ofPattern("dd.MM.yyyy").format(seit)));
        assertThat(Zugriff.anmelden(port, "krm").get("/akte/" + fall).body())
                .contains(weg.path("hinweis").asText());
        String uhr = "StartEvent_FristAbgelaufen";
        assertThat(buero.timer(fall, uhr).getDuedate())
                .as("runs with the next look of the engine")
                .isBefore(Date.from(buero.uhr().instant()));
        buero.zeitIstUm(fall, uhr);
        assertThat(buero.wartetAuf(fall, WegfristProzess.VERSPAETUNG_KLAEREN)).isTrue();

        JsonNode puenktlich = Zugriff.json(Zugriff.basic(port, "krm")
                .post(
                        "/api/kundenreaktionen/" + fall + "/wege",
                        "{\"art\":\"IFG\",\"termin\":\"%s\"}".formatted(buero.heute())));
        assertThat(puenktlich.path("abgelaufenSeit").isNull())
                .as("until the end of its day")
                .isTrue();
    }

    @Test
    void aRequestThatIsAllThereIsEndsTheCaseWithoutAnAnswerOfOurs() {
        Aktenzeichen fall = anfrage(
                Wegart.PRESSE, beschwerde().als(Reaktionsart.PRESSEANFRAGE).neu(), null);
        buero.geprueft(fall);
        erledigt(fall, "presse", Map.of("erledigung", "ABGELEHNT", "erledigtAm", jetzt(), "grund", "§ 4 SächsPresseG"));

        assertThat(buero.enden(fall)).contains("EndEvent_NichtBeantwortet");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("NICHT_BEANTWORTET");
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    /** Nobody answers any more, though an addition is still to be read: so nobody waits for what we asked the person either. */
    @Test
    void aQuestionOfOursEndsWithTheAnswerThatNobodyWrites() {
        Aktenzeichen fall = anfrage(
                Wegart.PRESSE, beschwerde().als(Reaktionsart.PRESSEANFRAGE).neu(), null);
        buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of());
        buero.jobsLaufen(fall);
        int nr = ereignisse.rueckfragen(
                fall, new NeueRueckfrage("Für welche Zeitung?", buero.heute().plusDays(7), List.of(), "krm"), "krm");
        ereignisse.nachtragen(fall, "Noch ein Hinweis.", 0, "krm");
        buero.jobsLaufen(fall);
        erledigt(fall, "presse", Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()));

        assertThat(buero.laeuft(fall)).isTrue();
        assertThat(buero.akte(fall).rueckfrage(nr).orElseThrow().stand()).isEqualTo(Rueckfragestand.UNBEANTWORTET);
        assertThatThrownBy(() -> ereignisse.rueckfragen(
                        fall, new NeueRueckfrage("Und wann?", buero.heute().plusDays(7), List.of(), "krm"), "krm"))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> ereignisse.zurueckziehen(fall, "Hat sich erledigt."))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void anAnswerBeforeTheCheckLeavesNothingToDistribute() {
        Aktenzeichen fall = anfrage(Wegart.IFG, beschwerde().neu(), 1);
        erledigt(fall, "recht", Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()));
        buero.geprueft(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void ofTwoMattersOnlyTheRequestGoesAndOfANamelessOneNone() {
        Aktenzeichen eines = anfrage(
                Wegart.DATENAUSKUNFT, beschwerde().mit(leistung(), markt()).neu(), 2);
        Aktenzeichen keines = anfrage(
                Wegart.DATENAUSKUNFT, beschwerde().mit(leistung(), markt()).neu(), null);
        for (Aktenzeichen fall : List.of(eines, keines)) {
            erledigt(fall, "dsb", Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()));
        }
        assertThat(buero.akte(eines).anliegen())
                .extracting(a -> a.status() == AnliegenStatus.ABGEGEBEN)
                .containsExactly(false, true);
        assertThat(buero.akte(keines).anliegen())
                .extracting(a -> a.status() == AnliegenStatus.ABGEGEBEN)
                .containsExactly(false, false);
        assertThat(wege.lies(keines, 1).istOffen()).isFalse();
    }

    @Test
    void twoRequestsInOneComplaintLeaveTheRestToBeAnswered() {
        Aktenzeichen fall =
                buero.erfasst(beschwerde().mit(leistung(), leistung(), markt()).neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENAUSKUNFT, 1, null, ""), "krm");
        wege.eroeffnen(fall, new NeuerWeg(Wegart.IFG, 2, null, ""), "krm");
        identitaetGeprueft(fall);
        buero.geprueft(fall);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .as("only what is no request is an area's")
                .singleElement()
                .satisfies(a -> assertThat(buero.gruppe(a)).isEqualTo("markt_integration"));
        for (String wer : List.of("dsb", "recht")) {
            buero.offene(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN).stream()
                    .filter(a -> buero.gruppe(a).equals(wer.equals("dsb") ? "datenschutz" : "recht"))
                    .forEach(a -> buero.erledigt(
                            a, wer, new HashMap<>(Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()))));
            buero.jobsLaufen(fall);
        }
        buero.bearbeitet(fall, "markt", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    /** The mailbox made an ordinary contact of it; at the check KRM confirms the sign. */
    @Test
    void aJournalistsMailThatCameAsAnyOtherIsThePressOfficesWhenTheSignIsConfirmed() {
        Aktenzeichen fall = buero.erfasst(
                beschwerde().von(JOURNALISTIN).mit(presseanfrage()).neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.PRESSE, null, null, "Ich bin Journalistin"), "krm");
        buero.geprueft(fall);

        assertThat(buero.akte(fall).reaktionsart()).isEqualTo(Reaktionsart.PRESSEANFRAGE);
        Akte sicht = akten.lies(fall, PRESSE);
        assertThat(sicht.text()).isEqualTo(buero.akte(fall).text());
        assertThat(sicht.kunde().nachname()).isEqualTo("Presse");
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
        assertThat(buero.gesendet(fall)).as("no letter of a customer").isEmpty();
        assertThat(hauspost(fall)).as("the Geschäftsführung knows").containsExactly("gf@ombud.example");
        assertThat(buero.enden(fall)).contains("EndEvent_GeschaeftsfuehrungInformiert");
    }

    /** An area has it already, and the ladder has been climbed, when somebody notices. */
    @Test
    void aPressRequestThatIsNoticedLateLeavesTheAreaAndTheLadder() {
        Aktenzeichen fall = buero.verteilt(
                beschwerde().von(JOURNALISTIN).mit(presseanfrage()).neu());
        buero.zeitIstUm(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", EskalationProzess.KEY);
        wege.eroeffnen(fall, new NeuerWeg(Wegart.PRESSE, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_Abgegeben");
        assertThat(buero.offene(fall))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(AnfrageProzess.ANFRAGE_BEANTWORTEN);

        buero.zeitIstUm(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", EskalationProzess.KEY);
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");
        buero.zeitIstUm(fall, "Event_ErinnerungFaellig");
        assertThat(buero.offene(fall))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(AnfrageProzess.ANFRAGE_BEANTWORTEN);
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);
    }

    /** A customer who is a journalist, too, complains and asks: the press office reads the question and not the complaint. */
    @Test
    void aComplaintWithAPressRequestInItShowsThePressOfficeTheQuestionAndWhoAsksIt() {
        Kunde beides = new Kunde(
                "Mia",
                "Muster",
                "mia@zeitung.example",
                null,
                "07402//0001234",
                new Anschrift("Weg 1", "01067", "Dresden"));
        Aktenzeichen fall = buero.erfasst(
                beschwerde().von(beides).mit(leistung(), presseanfrage()).neu());
        assertThatThrownBy(() -> wege.eroeffnen(fall, new NeuerWeg(Wegart.PRESSE, null, null, ""), "krm"))
                .as("whichever matter is meant, the press office must not read the others")
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler().get(0).field()).isEqualTo("anliegen"));
        wege.eroeffnen(fall, new NeuerWeg(Wegart.PRESSE, 2, null, ""), "krm");
        buero.geprueft(fall);

        Akte sicht = akten.lies(fall, PRESSE);
        assertThat(sicht.text()).isNull();
        assertThat(sicht.kunde()).isEqualTo(new Kunde("Mia", "Muster", "mia@zeitung.example", null, null, null));
        assertThat(sicht.anliegen())
                .extracting(Akte.Anliegen::beschreibung)
                .containsExactly(null, "Worum es bei E01 geht");
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(a -> assertThat(buero.gruppe(a)).isEqualTo("leistung"));
        assertThat(buero.gesendet(fall)).as("of the complaint").containsExactly(Schreiben.EINGANGSBESTAETIGUNG);

        erledigt(fall, "presse", Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()));
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void whatTurnsOutToBeAComplaintGoesToItsAreaAndGetsTheLettersOfOne() {
        Aktenzeichen fall = anfrage(
                Wegart.PRESSE, beschwerde().als(Reaktionsart.PRESSEANFRAGE).neu(), null);
        buero.geprueft(fall);
        erledigt(
                fall,
                "presse",
                Map.of("erledigung", "KEINE_ANFRAGE", "erledigtAm", jetzt(), "grund", "Eine Kundin beschwert sich."));

        assertThat(buero.enden(fall)).contains("EndEvent_KeineAnfrage");
        assertThat(buero.akte(fall).reaktionsart()).isEqualTo(Reaktionsart.KUNDENREAKTION);
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("KEINE_ANFRAGE");
        buero.zeitIstUm(fall, "Event_EingangsbestaetigungFaellig");
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.EINGANGSBESTAETIGUNG);
        buero.zeitIstUm(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG);
        assertThat(buero.wartetAuf(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN))
                .isTrue();
        buero.bearbeitet(fall, "leistung", "BEGRUENDET", "KORRIGIERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void aKindOfContactThatIsPutRightOpensItsWayAndClosesTheWrongOne() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        bearbeitung.reaktionsartFestlegen(fall, Reaktionsart.PRESSEANFRAGE, "Es ist ein Reporter.", "krm");
        buero.jobsLaufen(fall);
        assertThat(buero.offene(fall))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(AnfrageProzess.ANFRAGE_BEANTWORTEN);

        bearbeitung.reaktionsartFestlegen(fall, Reaktionsart.KUNDENREAKTION, "Doch nicht.", "krm");
        buero.jobsLaufen(fall);
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("KEINE_ANFRAGE");
        assertThat(buero.offene(fall))
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(AnliegenProzess.ANLIEGEN_BEARBEITEN);
    }

    /** Somebody asks for files and adds a complaint: from then on both are worked on. */
    @Test
    void aComplaintThatJoinsARequestIsAnAreas() {
        Aktenzeichen fall = anfrage(Wegart.IFG, beschwerde().neu(), 1);
        buero.geprueft(fall);
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
        ereignisse.anliegenErgaenzen(fall, markt());
        buero.jobsLaufen(fall);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(a -> assertThat(buero.gruppe(a)).isEqualTo("markt_integration"));
        buero.zeitIstUm(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG);
        assertThat(buero.wartetAuf(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN))
                .as("the complaint has its fortnight")
                .isTrue();
    }

    @Test
    void whoAsksForTheirDataIsAskedWhoTheyAreAsOftenAsNeeded() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENAUSKUNFT, null, null, ""), "krm");
        buero.geprueft(fall);
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isFalse();
        LocalDate bis = Ortszeit.tag(buero.uhr().instant()).plusDays(10);
        identitaet(
                fall,
                Map.of(
                        "identitaet",
                        "NACHGEFRAGT",
                        "geprueftAm",
                        heute(),
                        "nachweisBis",
                        bis.toString(),
                        "grund",
                        "Die Adresse ist eine andere; Kopie des Ausweises erbeten."));
        Task nochmals = buero.offene(fall, AnfrageProzess.IDENTITAET_PRUEFEN).get(0);
        assertThat(Ortszeit.tag(nochmals.getDueDate().toInstant())).isEqualTo(bis);
        identitaetGeprueft(fall);
        assertThat(wege.lies(fall, 1).schritte())
                .extracting(s -> s.art())
                .containsExactly("IDENTITAET_NACHGEFRAGT", "IDENTITAET_GEPRUEFT");

        buero.zeitIstUm(fall, EskalationProzess.ZWISCHENNACHRICHT_FAELLIG);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", EskalationProzess.KEY);
        assertThat(buero.offene(fall))
                .as("a month, and no fortnight")
                .extracting(Task::getTaskDefinitionKey)
                .containsExactly(AnfrageProzess.ANFRAGE_BEANTWORTEN);
    }

    @Test
    void whoCannotBeToldApartFromAnotherGetsNoData() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENAUSKUNFT, null, null, ""), "krm");
        buero.geprueft(fall);
        identitaet(
                fall,
                Map.of(
                        "identitaet",
                        "NICHT_FESTSTELLBAR",
                        "geprueftAm",
                        heute(),
                        "grund",
                        "Kein Nachweis; die Person weiß es und kennt ihr Beschwerderecht."));
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("NICHT_BEANTWORTET");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);
    }

    @Test
    void aProxyWithoutVollmachtLearnsNothing() {
        Aktenzeichen fall = buero.erfasst(beschwerde()
                .durch(new Einreicher(Einreicherart.ANGEHOERIGE, "Olaf Muster", null, "olaf@example.org", null, false))
                .neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENAUSKUNFT, null, null, ""), "krm");
        buero.jobsLaufen(fall);
        assertThatThrownBy(() -> identitaetGeprueft(fall))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler().get(0).field()).isEqualTo("identitaet"));
    }

    @Test
    void aDifficultInformationTakesThreeMonthsWhenThePersonKnowsInTheFirst() {
        LocalDate heute = Ortszeit.tag(buero.uhr().instant());
        Instant eingang = Ortszeit.um(heute.minusDays(5), LocalTime.NOON);
        Aktenzeichen fall = anfrage(
                Wegart.DATENAUSKUNFT,
                beschwerde()
                        .eingegangen(eingang, KundenreaktionFixtures.FRISTEN)
                        .neu(),
                null);
        Map<String, Object> zuLang = Map.of(
                "erledigung",
                "VERLAENGERT",
                "erledigtAm",
                jetzt(),
                "grund",
                "Vier Akten aus zwölf Jahren.",
                "verlaengertBis",
                heute.plusMonths(3).toString());
        expectRefused(fall, "dsb", zuLang, "verlaengertBis");
        Map<String, Object> laenger = new HashMap<>(zuLang);
        laenger.put("verlaengertBis", heute.plusMonths(2).toString());
        erledigt(fall, "dsb", laenger);

        Task aufgabe = buero.offene(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN).get(0);
        assertThat(Ortszeit.tag(aufgabe.getDueDate().toInstant())).isEqualTo(heute.plusMonths(2));
        assertThat(Ortszeit.tag(buero.timer(fall, "StartEvent_FristAbgelaufen")
                        .getDuedate()
                        .toInstant()))
                .isEqualTo(heute.plusMonths(2).plusDays(1));
        expectRefused(fall, "dsb", laenger, "erledigung");
        erledigt(fall, "dsb", Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()));
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("BEANTWORTET");
    }

    @Test
    void whatIsLateIsClearedByTheGeschaeftsfuehrung() {
        Aktenzeichen fall = anfrage(Wegart.IFG, beschwerde().neu(), 1);
        buero.zeitIstUm(fall, "StartEvent_FristAbgelaufen");
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, "gf", Map.of("massnahme", "Bis Montag."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
        assertThat(buero.wartetAuf(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN)).isTrue();
    }

    @Test
    void anAnswerThatMakesNoSenseComesBackWithASentence() {
        Aktenzeichen fall = anfrage(Wegart.IFG, beschwerde().neu(), 1);
        expectRefused(fall, Map.of(), "erledigtAm");
        expectRefused(fall, Map.of("erledigtAm", jetzt()), "erledigung");
        expectRefused(fall, Map.of("erledigtAm", jetzt(), "erledigung", "IRGENDWIE"), "erledigung");
        expectRefused(fall, Map.of("erledigtAm", jetzt(), "erledigung", "ABGELEHNT"), "grund");
        String morgen = buero.uhr().instant().plusSeconds(86_400).toString();
        expectRefused(fall, Map.of("erledigtAm", morgen, "erledigung", "BEANTWORTET"), "erledigtAm");
        expectRefused(
                fall,
                Map.of("erledigtAm", jetzt(), "erledigung", "BEANTWORTET", "vermerk", "x".repeat(4_001)),
                "vermerk");
        assertThat(wege.lies(fall, 1).schritte()).isEmpty();
    }

    private Aktenzeichen anfrage(Wegart art, NeueKundenreaktion neu, Integer anliegen) {
        Aktenzeichen fall = buero.erfasst(neu);
        wege.eroeffnen(fall, new NeuerWeg(art, anliegen, null, ""), "krm");
        buero.jobsLaufen(fall);
        if (art == Wegart.DATENAUSKUNFT) {
            identitaetGeprueft(fall);
        }
        return fall;
    }

    private void identitaetGeprueft(Aktenzeichen fall) {
        identitaet(fall, Map.of("identitaet", "GEPRUEFT", "weise", "AUSWEIS", "geprueftAm", heute()));
    }

    private void identitaet(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, AnfrageProzess.IDENTITAET_PRUEFEN, "dsb", new HashMap<>(formular));
        buero.jobsLaufen(fall);
    }

    private String heute() {
        return Ortszeit.tag(buero.uhr().instant()).toString();
    }

    private void erledigt(Aktenzeichen fall, String wer, Map<String, Object> formular) {
        buero.erledigt(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN, wer, new HashMap<>(formular));
        buero.jobsLaufen(fall);
    }

    private String jetzt() {
        return buero.uhr().instant().toString();
    }

    private void expectRefused(Aktenzeichen fall, Map<String, Object> formular, String feld) {
        expectRefused(fall, "recht", formular, feld);
    }

    private void expectRefused(Aktenzeichen fall, String wer, Map<String, Object> formular, String feld) {
        assertThatThrownBy(() -> erledigt(fall, wer, formular))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .anySatisfy(f -> assertThat(f.field()).isEqualTo(feld)));
    }
}
