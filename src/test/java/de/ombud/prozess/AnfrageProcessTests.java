package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.prozess.anfrage.AnfrageProzess;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Rueckfragestand;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Requests that are no complaint: the press, one's own data, freedom of information. */
@OmbudTest
class AnfrageProcessTests {

    @Autowired
    private Wege wege;

    @Autowired
    private Fristenrechner fristen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Buero buero;

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
        assertThat(Ortszeit.tag(aufgabe.getDueDate().toInstant()))
                .isEqualTo(fristen.bis(uhr, Ortszeit.tag(buero.uhr().instant()), Land.SN));

        erledigt(fall, wer, Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt(), "vermerk", "Per E-Mail."));
        assertThat(buero.enden(fall)).contains("EndEvent_Beantwortet");
        assertThat(wege.lies(fall, 1).ausgang()).isEqualTo("BEANTWORTET");
        assertThat(buero.akte(fall).anliegen(1).orElseThrow().status()).isEqualTo(AnliegenStatus.ABGEGEBEN);
    }

    @Test
    void aRequestThatIsAllThereIsEndsTheCaseWithoutAnAnswerOfOurs() {
        Aktenzeichen fall = anfrage(
                Wegart.PRESSE, beschwerde().als(Reaktionsart.PRESSEANFRAGE).neu(), null);
        buero.geprueft(fall);
        erledigt(fall, "presse", Map.of("erledigung", "ABGELEHNT", "erledigtAm", jetzt(), "grund", "§ 4 SächsPresseG"));

        assertThat(buero.enden(fall)).contains("EndEvent_NichtBeantwortet", "EndEvent_Abgegeben");
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
                fall,
                new NeueRueckfrage(
                        "Für welche Zeitung?", LocalDate.now(buero.uhr()).plusDays(7), List.of(), "krm"),
                "krm");
        ereignisse.nachtragen(fall, "Noch ein Hinweis.", 0, "krm");
        buero.jobsLaufen(fall);
        erledigt(fall, "presse", Map.of("erledigung", "BEANTWORTET", "erledigtAm", jetzt()));

        assertThat(buero.laeuft(fall)).isTrue();
        assertThat(buero.akte(fall).rueckfrage(nr).orElseThrow().stand()).isEqualTo(Rueckfragestand.UNBEANTWORTET);
        assertThatThrownBy(() -> ereignisse.rueckfragen(
                        fall,
                        new NeueRueckfrage(
                                "Und wann?", LocalDate.now(buero.uhr()).plusDays(7), List.of(), "krm"),
                        "krm"))
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
        buero.geprueft(fall);
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

    @Test
    void whatIsLateIsClearedByTheGeschaeftsfuehrung() {
        Aktenzeichen fall = anfrage(Wegart.IFG, beschwerde().neu(), 1);
        buero.zeitIstUm(fall, "Event_AntwortUeberfaellig");
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
        return fall;
    }

    private void erledigt(Aktenzeichen fall, String wer, Map<String, Object> formular) {
        buero.erledigt(fall, AnfrageProzess.ANFRAGE_BEANTWORTEN, wer, new HashMap<>(formular));
        buero.jobsLaufen(fall);
    }

    private String jetzt() {
        return buero.uhr().instant().toString();
    }

    private void expectRefused(Aktenzeichen fall, Map<String, Object> formular, String feld) {
        assertThatThrownBy(() -> erledigt(fall, "recht", formular))
                .rootCause()
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .anySatisfy(f -> assertThat(f.field()).isEqualTo(feld)));
    }
}
