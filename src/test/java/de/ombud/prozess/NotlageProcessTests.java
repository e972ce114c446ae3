package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.anliegen;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.notlage.NotlageProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.Incident;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Received on Wed 2026-11-04 at 9:15 in Saxony and known as an emergency five minutes later. */
@OmbudTest
class NotlageProcessTests {

    private static final Instant ERKANNT = Instant.parse("2026-11-04T08:20:00Z");

    @Autowired
    private Wege wege;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void theTeamleitungHasToReachThePersonBeforeTheOfficeCloses() {
        Aktenzeichen fall = notlage("L04", null);
        Task aufgabe = aufgabe(fall);
        assertThat(gruppen(aufgabe)).containsExactly("teamleitung");
        assertThat(aufgabe.getPriority()).isEqualTo(100);
        assertThat(aufgabe.getDueDate().toInstant()).isEqualTo("2026-11-04T15:00:00Z");
        assertThat(faellig(fall, "Event_NochNichtGeholfen")).isEqualTo("2026-11-04T10:15:00Z");
        assertThat(faellig(fall, "Event_HilfeUeberfaellig")).isEqualTo("2026-11-04T12:15:00Z");
        assertThat(faellig(fall, "Event_ArbeitstagVergangen")).isEqualTo("2026-11-05T08:15:00Z");
        assertThat(buero.enden(fall)).contains("EndEvent_KeinTermin");
    }

    @Test
    void anAvertedEmergencyEndsItsClocksAndTheComplaintGoesOn() {
        Aktenzeichen fall = notlage("L04", LocalDate.of(2026, 11, 12));
        buero.zeitIstUm(fall, "Event_HilfeUeberfaellig");
        erledigt(fall, abgewendet("vorschuss", true, "gutschein", "true"));
        buero.jobsLaufen(fall);

        assertThat(buero.enden(fall)).contains("EndEvent_Abgewendet", "EndEvent_WegBeendet");
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.hatTimer(fall, "Event_ArbeitstagVergangen")).isFalse();
        assertThat(buero.hatTimer(fall, "Event_TerminNaht")).isFalse();
        Weg weg = weg(fall);
        assertThat(weg.ausgang()).isEqualTo("ABGEWENDET");
        assertThat(weg.schritte()).singleElement().satisfies(schritt -> {
            assertThat(schritt.art()).isEqualTo("NOTLAGE_ABGEWENDET");
            assertThat(schritt.angaben()).containsExactly("KONTAKT_JA", "VORSCHUSS", "GUTSCHEIN");
            assertThat(schritt.text()).contains("Uhr").endsWith("100 Euro bar ausgezahlt.");
            assertThat(schritt.wer()).isEqualTo("teamleitung");
        });
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.EINGANG_PRUEFEN)).isTrue();
    }

    @Test
    void whatIsNoEmergencyIsSaidWithAReason() {
        Aktenzeichen fall = notlage("L04", null);
        erledigt(fall, bericht("NEIN", "KEINE_NOTLAGE", "Im Fernsehen gesehen."));
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_KeineNotlage");
        assertThat(weg(fall).ausgang()).isEqualTo("KEINE_NOTLAGE");
    }

    @Test
    void whoWasNotReachedIsTriedAgainWhileTheLadderClimbs() {
        Aktenzeichen fall = notlage("L04", null);
        erledigt(fall, bericht("NEIN", "NICHT_ERREICHT", ""));
        assertThat(buero.wartetAuf(fall, NotlageProzess.NOTLAGE_ABWENDEN)).isFalse();
        assertThat(buero.hatTimer(fall, "Event_HilfeUeberfaellig")).isTrue();

        buero.zeitIstUm(fall, "Event_NeuerVersuchFaellig");
        erledigt(fall, abgewendet("keineHilfeNoetig", true));
        buero.jobsLaufen(fall);
        assertThat(weg(fall).schritte())
                .extracting(Weg.Schritt::art)
                .containsExactly("NOTLAGE_NICHT_ERREICHT", "NOTLAGE_ABGEWENDET");
    }

    @Test
    void theLadderRemindsThenAsksTheBereichsleitungThenTheGeschaeftsfuehrung() {
        Aktenzeichen fall = notlage("L04", null);
        buero.zeitIstUm(fall, "Event_NochNichtGeholfen");
        buero.zeitIstUm(fall, "Event_HilfeUeberfaellig");
        assertThat(buero.vorfaelle(fall)).extracting(Incident::getIncidentType).containsExactly("FRIST_UEBERSCHRITTEN");
        verspaetung(fall, "bereichsleitung");
        buero.zeitIstUm(fall, "Event_ArbeitstagVergangen");
        verspaetung(fall, "gf");

        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall))
                .contains(
                        "EndEvent_Erinnert",
                        "EndEvent_BereichsleitungEingeschaltet",
                        "EndEvent_GeschaeftsfuehrungEingeschaltet");
        assertThat(buero.wartetAuf(fall, NotlageProzess.NOTLAGE_ABWENDEN)).isTrue();
    }

    @Test
    void afterAStandstillOnlyTheGeschaeftsfuehrungIsAskedWhoeverIsCaughtUpFirst() {
        Aktenzeichen fall = notlage("L04", null);
        buero.zeitIstUm(fall, "Event_HilfeUeberfaellig");
        buero.zeitIstUm(fall, "Event_ArbeitstagVergangen");
        assertThat(buero.offene(fall, WegfristProzess.VERSPAETUNG_KLAEREN))
                .singleElement()
                .satisfies(aufgabe -> assertThat(gruppen(aufgabe)).containsExactly("geschaeftsfuehrung"));
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        assertThat(buero.erreicht(fall))
                .contains("Event_VonDerGeschaeftsfuehrungUebernommen", "EndEvent_AnDieGeschaeftsfuehrungGegangen");

        Aktenzeichen anderer = notlage("L04", null);
        buero.zeitIstUm(anderer, "Event_ArbeitstagVergangen");
        buero.zeitIstUm(anderer, "Event_HilfeUeberfaellig");
        assertThat(buero.offene(anderer, WegfristProzess.VERSPAETUNG_KLAEREN)).hasSize(1);
        assertThat(buero.enden(anderer)).contains("EndEvent_StufeEntfaellt");
    }

    @Test
    void theLeadershipIsWokenTheWorkingDayBeforeTheEvent() {
        // Thu 19 November: Wednesday is Buß- und Bettag
        Aktenzeichen fall = notlage("K11", LocalDate.of(2026, 11, 19));
        assertThat(faellig(fall, "Event_TerminNaht")).isEqualTo("2026-11-17T07:00:00Z");
        buero.zeitIstUm(fall, "Event_TerminNaht");

        Task sichern = buero.offene(fall, NotlageProzess.TERMIN_SICHERN).get(0);
        assertThat(gruppen(sichern)).containsExactly("bereichsleitung");
        assertThat(Ortszeit.tag(sichern.getDueDate().toInstant())).isEqualTo(LocalDate.of(2026, 11, 18));
        assertThat(buero.vorfaelle(fall)).extracting(Incident::getIncidentType).containsExactly("TERMIN_NAHT");

        buero.erledigt(
                fall, NotlageProzess.TERMIN_SICHERN, "bereichsleitung", Map.of("massnahme", "Versorger angerufen."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_TerminGesichert");
        assertThat(weg(fall).schritte()).extracting(Weg.Schritt::art).containsExactly("TERMIN_GESICHERT");
    }

    @Test
    void anEvictionAlsoConcernsTheBereichsleitungAndWhoWroteToTheOmbudsstelleIsHelpedByIt() {
        assertThat(gruppen(aufgabe(notlage("K02", null)))).containsExactlyInAnyOrder("teamleitung", "bereichsleitung");
        Aktenzeichen strom = eroeffnet(beschwerde().an(Adressat.OMBUDSSTELLE), "K11", null);
        assertThat(gruppen(aufgabe(strom))).containsExactlyInAnyOrder("teamleitung", "ombudsstelle");
        erledigt(strom, abgewendet("schuldenuebernahme", true), "ombud");
        assertThat(weg(strom).ausgang()).isEqualTo("ABGEWENDET");
    }

    @Test
    void aWronglyRecognisedKindIsMendedForTheNextAttempt() {
        Aktenzeichen fall = notlage("K02", null);
        Map<String, Object> formular = bericht("NEIN", "NICHT_ERREICHT", "");
        formular.put("berichtigteArt", "STROM");
        Aktenzeichen raeumung = notlage("L04", null);
        Map<String, Object> doch = bericht("NEIN", "NICHT_ERREICHT", "");
        doch.put("berichtigteArt", "WOHNUNG");
        erledigt(fall, formular);
        erledigt(raeumung, doch);
        buero.zeitIstUm(fall, "Event_NeuerVersuchFaellig");
        buero.zeitIstUm(raeumung, "Event_NeuerVersuchFaellig");
        assertThat(gruppen(aufgabe(fall))).containsExactly("teamleitung");
        assertThat(gruppen(aufgabe(raeumung))).contains("bereichsleitung");
    }

    @Test
    void theJointAnswerWaitsForTheEmergency() {
        Aktenzeichen fall = notlage("L04", null);
        buero.geprueft(fall);
        buero.bearbeitet(fall, "leistung", "BEGRUENDET", "KORRIGIERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isFalse();

        erledigt(fall, abgewendet("vorschuss", true));
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
    }

    @Test
    void whoTakesTheComplaintBackIsStillInNeed() {
        Aktenzeichen fall = notlage("L04", LocalDate.of(2026, 11, 19));
        buero.zeitIstUm(fall, "Event_TerminNaht");
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(weg(fall).istOffen()).isTrue();

        erledigt(fall, abgewendet("vorschuss", true));
        buero.jobsLaufen(fall);
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(runtime.createIncidentQuery()
                        .incidentMessageLike("%" + fall.wert() + "%")
                        .count())
                .isZero();
        assertThat(buero.akte(fall).abschluss()).isNotNull();
    }

    @Test
    void anAnswerThatMakesNoSenseComesBackWithASentence() {
        Aktenzeichen fall = notlage("L04", null);
        expectRefused(fall, Map.of(), "kontaktAm");
        expectRefused(fall, Map.of("kontakt", "JA", "kontaktAm", jetzt()), "ergebnis");
        expectRefused(fall, bericht("VIELLEICHT", "ABGEWENDET", ""), "kontakt");
        expectRefused(fall, bericht("JA", "WEISS_NICHT", ""), "ergebnis");
        expectRefused(fall, bericht("JA", "ABGEWENDET", ""), "vorschuss");
        expectRefused(fall, abgewendet("vorschuss", "vielleicht"), "vorschuss");
        expectRefused(fall, bericht("NEIN", "NICHT_ERREICHT", "x".repeat(4_001)), "vermerk");
        Map<String, Object> ohneTag = bericht("NEIN", "NICHT_ERREICHT", "");
        ohneTag.put("kontaktAm", "gestern");
        expectRefused(fall, ohneTag, "kontaktAm");
        ohneTag.put("kontaktAm", buero.uhr().instant().plusSeconds(3_600).toString());
        expectRefused(fall, ohneTag, "kontaktAm");
        ohneTag.put("kontaktAm", "2026-11-04T08:00");
        expectRefused(fall, ohneTag, "kontaktAm");
        Map<String, Object> art = bericht("NEIN", "NICHT_ERREICHT", "");
        art.put("berichtigteArt", "HUNGER");
        expectRefused(fall, art, "berichtigteArt");
        assertThat(weg(fall).schritte()).isEmpty();
    }

    private void expectRefused(Aktenzeichen fall, Map<String, Object> formular, String feld) {
        assertThatThrownBy(() -> erledigt(fall, formular))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .anySatisfy(f -> assertThat(f.field()).isEqualTo(feld)));
    }

    private Aktenzeichen notlage(String thema, LocalDate termin) {
        return eroeffnet(beschwerde(), thema, termin);
    }

    private Aktenzeichen eroeffnet(KundenreaktionFixtures neu, String thema, LocalDate termin) {
        Aktenzeichen fall = buero.erfasst(neu.mit(anliegen(Anliegenart.BESCHWERDE, thema, Bereich.LEISTUNG, "leistung"))
                .neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.NOTLAGE, 1, termin, ""), "krm");
        jdbc.sql("update weg set eroeffnet_am = :am where aktenzeichen = :fall")
                .param("am", Timestamp.from(ERKANNT))
                .param("fall", fall.wert())
                .update();
        buero.jobsLaufen(fall);
        return fall;
    }

    private void verspaetung(Aktenzeichen fall, String wer) {
        buero.erledigt(fall, WegfristProzess.VERSPAETUNG_KLAEREN, wer, Map.of("massnahme", "Ich rufe selbst an."));
    }

    private void erledigt(Aktenzeichen fall, Map<String, Object> formular) {
        erledigt(fall, formular, "teamleitung");
    }

    private void erledigt(Aktenzeichen fall, Map<String, Object> formular, String wer) {
        buero.erledigt(fall, NotlageProzess.NOTLAGE_ABWENDEN, wer, formular);
    }

    private Map<String, Object> abgewendet(Object... hilfen) {
        Map<String, Object> formular = bericht("JA", "ABGEWENDET", "100 Euro bar ausgezahlt.");
        for (int i = 0; i < hilfen.length; i += 2) {
            formular.put((String) hilfen[i], hilfen[i + 1]);
        }
        return formular;
    }

    private Map<String, Object> bericht(String kontakt, String ergebnis, String vermerk) {
        return new HashMap<>(
                Map.of("kontakt", kontakt, "kontaktAm", jetzt(), "ergebnis", ergebnis, "vermerk", vermerk));
    }

    private String jetzt() {
        return buero.uhr().instant().toString();
    }

    private Task aufgabe(Aktenzeichen fall) {
        return buero.offene(fall, NotlageProzess.NOTLAGE_ABWENDEN).get(0);
    }

    private List<String> gruppen(Task aufgabe) {
        return aufgaben.getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId)
                .toList();
    }

    private Weg weg(Aktenzeichen fall) {
        return wege.lies(fall, 1);
    }

    private Instant faellig(Aktenzeichen fall, String element) {
        return buero.timer(fall, element).getDuedate().toInstant();
    }
}
