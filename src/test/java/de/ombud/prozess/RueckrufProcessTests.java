package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.rueckruf.RueckrufProzess;
import de.ombud.rueckruf.Anrufziel;
import de.ombud.rueckruf.NeuerRueckruf;
import de.ombud.rueckruf.Rueckruf;
import de.ombud.rueckruf.Rueckrufe;
import de.ombud.rueckruf.Rueckrufnummer;
import de.ombud.rueckruf.Rueckrufstand;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A promised call: kept, missed, in vain, and what becomes of it. */
@OmbudTest
class RueckrufProcessTests {

    private static final Map<String, Object> GESPROCHEN = Map.of("ausgang", "ERREICHT", "notiz", "Alles geklärt.");
    private static final Map<String, Object> NIEMAND = Map.of("ausgang", "NICHT_ERREICHT");

    @Autowired
    private Rueckrufe rueckrufe;

    @Autowired
    private Wege wege;

    @LocalServerPort
    private int port;

    @Autowired
    private Buero buero;

    /** A number of its own, because open tickets for the same number are taken over. */
    private String telefon;

    @BeforeEach
    void anOffice() {
        telefon = "0351 " + Math.abs(UUID.randomUUID().getMostSignificantBits() % 1_000_000_000);
    }

    @Test
    void theGroupThatPromisedCallsInTime() {
        Rueckrufnummer nummer = zugesagt();
        Task aufgabe = nurAufgabe(nummer, RueckrufProzess.RUECKRUF_FUEHREN);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("leistung");
        assertThat(aufgabe.getDueDate()).isEqualTo(Date.from(rueckruf(nummer).faelligAm()));
        assertThat(rueckruf(nummer).faelligAm())
                .isEqualTo(rueckruf(nummer).zugesagtAm().plus(Duration.ofHours(48)));

        buero.erledigt(aufgabe, "leistung", GESPROCHEN);

        assertThat(buero.enden(nummer.wert()))
                .containsExactlyInAnyOrder("EndEvent_AnrufVersucht", "EndEvent_PersonErreicht");
        assertThat(rueckruf(nummer).stand()).isEqualTo(Rueckrufstand.ERREICHT);
        assertThat(rueckruf(nummer).versuche()).singleElement().satisfies(v -> {
            assertThat(v.wer()).isEqualTo("leistung");
            assertThat(v.notiz()).isEqualTo("Alles geklärt.");
        });
    }

    @Test
    void whoDoesNotCallLosesTheCallToTheTeamleitungTodayAndCockpitShowsIt() {
        Rueckrufnummer nummer = zugesagt();
        buero.zeitIstUm(nummer.wert(), "Event_RueckrufVersaeumt");

        assertThat(buero.offene(nummer.wert(), RueckrufProzess.RUECKRUF_FUEHREN))
                .isEmpty();
        Task aufgabe = nurAufgabe(nummer, RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("teamleitung");
        assertThat(aufgabe.getPriority()).isEqualTo(90);
        assertThat(buero.vorfaelle(nummer.wert()))
                .singleElement()
                .extracting(Incident::getIncidentType, Incident::getConfiguration)
                .containsExactly("FRIST_UEBERSCHRITTEN", nummer.wert());
        assertThat(rueckruf(nummer).stand()).isEqualTo(Rueckrufstand.VERSAEUMT);

        buero.erledigt(aufgabe, "teamleitung", GESPROCHEN);

        assertThat(buero.enden(nummer.wert()))
                .containsExactlyInAnyOrder("EndEvent_Nachgeholt", "EndEvent_PersonErreicht");
        assertThat(buero.vorfaelle(nummer.wert())).isEmpty();
        assertThat(rueckruf(nummer).versaeumtAm()).isNotNull();
    }

    @Test
    void afterThreeCallsInVainThePersonIsToBeWrittenTo() {
        Rueckrufnummer nummer = zugesagt();
        for (String ausgang : List.of("NICHT_ERREICHT", "FALSCHE_NUMMER", "NICHT_ERREICHT")) {
            assertThat(rueckruf(nummer).stand()).isEqualTo(Rueckrufstand.OFFEN);
            buero.erledigt(
                    nurAufgabe(nummer, RueckrufProzess.RUECKRUF_FUEHREN), "leistung", Map.of("ausgang", ausgang));
        }
        assertThat(buero.enden(nummer.wert())).contains("EndEvent_PersonNichtErreicht");
        assertThat(rueckruf(nummer).stand()).isEqualTo(Rueckrufstand.NICHT_ERREICHT);
    }

    @Test
    void whoAsksForAnotherTimeGetsANewPromise() {
        Rueckrufnummer nummer = zugesagt();
        String tag = Ortszeit.tag(buero.uhr().instant()).plusDays(5).toString();
        buero.erledigt(
                nurAufgabe(nummer, RueckrufProzess.RUECKRUF_FUEHREN),
                "leistung",
                Map.of("ausgang", "SPAETER", "erneutAm", tag));

        Instant neu = Ortszeit.endeVon(java.time.LocalDate.parse(tag));
        assertThat(rueckruf(nummer).faelligAm()).isEqualTo(neu);
        assertThat(buero.timer(nummer.wert(), "Event_RueckrufVersaeumt").getDuedate())
                .isEqualTo(Date.from(neu));
    }

    @Test
    void anAttemptThatIsNotedOutsideTheTaskMovesTheTaskToo() {
        Rueckrufnummer nummer = zugesagt();
        assertThat(post("leistung", nummer, "versuche", "{\"ausgang\":\"ERREICHT\",\"notiz\":\"Geklärt.\"}"))
                .isEqualTo(201);
        assertThat(buero.erreicht(nummer.wert())).contains("Event_RueckrufVermerkt", "EndEvent_PersonErreicht");
        assertThat(buero.laeuft(nummer.wert())).isFalse();
    }

    @Test
    void aMissedCallBecomesAComplaintInOneStepAndIsStillDue() {
        Rueckrufnummer nummer = zugesagt();
        assertThat(post("krm", nummer, "beschwerde", "{\"text\":\"Seit Montag warte ich.\"}"))
                .isEqualTo(201);

        Rueckruf rueckruf = rueckruf(nummer);
        Aktenzeichen fall = rueckruf.beschwerde();
        assertThat(buero.akte(fall).anliegen()).singleElement().satisfies(a -> {
            assertThat(a.thema()).isEqualTo("E03");
            assertThat(a.art()).isEqualTo(Anliegenart.BESCHWERDE);
            assertThat(a.bereich()).isEqualTo(Bereich.EINGANGSZONE);
        });
        assertThat(buero.akte(fall).kunde().nachname()).isEqualTo("Muster");
        assertThat(buero.akte(fall).kunde().telefon()).isEqualTo(telefon);
        assertThat(buero.akte(fall).text()).contains("Seit Montag warte ich.", nummer.wert(), "Weiterbewilligung");
        assertThat(buero.laeuft(fall)).isTrue();

        assertThat(rueckrufe.zu(fall)).as("no second ticket").hasSize(1);
        buero.erledigt(nurAufgabe(nummer, RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN), "teamleitung", GESPROCHEN);
        assertThat(nurWeg(fall).ausgang()).isEqualTo("ERREICHT");
        assertThat(nurWeg(fall).schritte()).extracting(Weg.Schritt::art).containsExactly("TICKET", "VERSUCH");
    }

    @Test
    void aComplaintMaySettleTheCall() {
        Rueckrufnummer nummer = zugesagt();
        assertThat(post("krm", nummer, "beschwerde", "{\"rueckrufErledigt\":true}"))
                .isEqualTo(201);
        assertThat(buero.enden(nummer.wert())).contains("EndEvent_DurchBeschwerdeErledigt");
        assertThat(wege.zu(rueckruf(nummer).beschwerde())).isEmpty();
        assertThat(post("krm", nummer, "beschwerde", "{}")).isEqualTo(409);
    }

    @Test
    void whoComplainsOnThePhoneIsReachedAndHasAComplaint() {
        Rueckrufnummer nummer = zugesagt();
        buero.erledigt(
                nurAufgabe(nummer, RueckrufProzess.RUECKRUF_FUEHREN),
                "leistung",
                Map.of("ausgang", "ERREICHT", "notiz", "Ist verärgert.", "beschwerde", "JA"));
        assertThat(buero.laeuft(nummer.wert())).isFalse();
        assertThat(buero.akte(rueckruf(nummer).beschwerde()).text()).contains("Ist verärgert.");
    }

    @Test
    void whoComplainsOfTheCallThatNeverCameIsCalledTodayByTheTeamleitung() {
        Aktenzeichen fall = buero.erfasst(e03());

        Rueckruf rueckruf = rueckrufe.zu(fall).get(0);
        Task aufgabe = nurAufgabe(rueckruf.nummer(), RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN);
        assertThat(buero.gruppe(aufgabe)).isEqualTo("teamleitung");
        assertThat(buero.vorfaelle(rueckruf.nummer().wert())).hasSize(1);
        assertThat(nurWeg(fall).istOffen()).isTrue();
        assertThat(buero.laeuft(fall)).as("the complaint runs as usual").isTrue();

        for (int i = 0; i < 3; i++) {
            buero.erledigt(
                    nurAufgabe(rueckruf.nummer(), RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN),
                    "teamleitung",
                    NIEMAND);
        }
        assertThat(nurWeg(fall).ausgang()).isEqualTo("NICHT_ERREICHT");
    }

    @Test
    void theComplaintTakesOverTheTicketThatIsAlreadyOpenForThisNumber() {
        Rueckrufnummer nummer = zugesagt();
        Aktenzeichen fall = buero.erfasst(e03());

        assertThat(rueckrufe.zu(fall)).extracting(Rueckruf::nummer).containsExactly(nummer);
        nurAufgabe(nummer, RueckrufProzess.VERSAEUMTEN_RUECKRUF_NACHHOLEN);
    }

    @Test
    void withoutANumberNobodyCanBeCalledAndTheComplaintRunsAlone() {
        Aktenzeichen fall = buero.erfasst(beschwerde()
                .von(new Kunde("Mia", "Muster", "mia@example.org", null, null, null))
                .mit(KundenreaktionFixtures.anliegen(
                        Anliegenart.BESCHWERDE, "E03", Bereich.EINGANGSZONE, "eingangszone"))
                .neu());
        assertThat(rueckrufe.zu(fall)).isEmpty();
        assertThat(wege.zu(fall)).isEmpty();
    }

    @Test
    void anAnswerThatBreaksARuleLeavesEverythingAsItWas() {
        Rueckrufnummer nummer = zugesagt();
        Task aufgabe = nurAufgabe(nummer, RueckrufProzess.RUECKRUF_FUEHREN);
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung", Map.of("ausgang", "ERREICHT")))
                .hasMessageContaining("was besprochen wurde");
        assertThatThrownBy(() ->
                        buero.erledigt(aufgabe, "leistung", Map.of("ausgang", "NICHT_ERREICHT", "beschwerde", "JA")))
                .hasMessageContaining("wer erreicht wurde");
        assertThatThrownBy(() -> buero.erledigt(aufgabe, "leistung", Map.of("ausgang", "SPAETER")))
                .hasMessageContaining("Bis wann");
        assertThat(rueckruf(nummer).versuche()).isEmpty();
        assertThat(rueckruf(nummer).beschwerde()).isNull();
        nurAufgabe(nummer, RueckrufProzess.RUECKRUF_FUEHREN);
    }

    private Rueckrufnummer zugesagt() {
        return rueckrufe.zusagen(
                new NeuerRueckruf(
                        null,
                        "DRESDEN",
                        "leistung",
                        new Anrufziel("Mia", "Muster", telefon, "", "vormittags"),
                        "Frage zur Weiterbewilligung",
                        buero.uhr().instant().truncatedTo(ChronoUnit.MILLIS)),
                "eingang");
    }

    private de.ombud.vorgang.fall.angabe.NeueKundenreaktion e03() {
        return beschwerde()
                .von(new Kunde("Mia", "Muster", "mia@example.org", telefon, null, null))
                .mit(KundenreaktionFixtures.anliegen(
                        Anliegenart.BESCHWERDE, "E03", Bereich.EINGANGSZONE, "eingangszone"))
                .neu();
    }

    private Rueckruf rueckruf(Rueckrufnummer nummer) {
        return rueckrufe.lies(nummer);
    }

    private Task nurAufgabe(Rueckrufnummer nummer, String element) {
        List<Task> offene = buero.offene(nummer.wert(), element);
        assertThat(offene).as(element).hasSize(1);
        return offene.get(0);
    }

    private Weg nurWeg(Aktenzeichen fall) {
        assertThat(wege.zu(fall)).extracting(Weg::art).containsExactly(Wegart.RUECKRUF);
        return wege.zu(fall).get(0);
    }

    private int post(String wer, Rueckrufnummer nummer, String was, String koerper) {
        return Zugriff.basic(port, wer)
                .post("/api/rueckrufe/" + nummer + "/" + was, koerper)
                .statusCode();
    }
}
