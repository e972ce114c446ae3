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
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.rechtsbehelf.RechtsbehelfProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.rechtsbehelf.Form;
import de.ombud.rechtsbehelf.Rechtsbehelf;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A legal remedy from the moment somebody sees it to the Widerspruchsstelle, and what is left of the complaint. */
@OmbudTest
class RechtsbehelfProcessTests {

    private static final String WIDERSPRUCHSSTELLE = "widerspruch";
    private static final Map<String, Object> UEBERNOMMEN = Map.of("uebernahme", "UEBERNOMMEN");

    @Autowired
    private Rechtsbehelfe rechtsbehelfe;

    @Autowired
    private Wege wege;

    @Autowired
    private Sendungen sendungen;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fristenrechner fristenrechner;

    @Autowired
    private JavaMailSenderImpl mailserver;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void aRemedyByMailGoesOverTodayAndThePersonIsWarnedToday() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);

        Task uebernehmen = nur(fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN);
        assertThat(buero.gruppe(uebernehmen)).isEqualTo("widerspruchsstelle");
        assertThat(uebernehmen.getPriority()).isEqualTo(90);
        assertThat(Ortszeit.tag(uebernehmen.getDueDate().toInstant()))
                .isEqualTo(fristenrechner.bis(Uhr.WEITERGABE, buero.heute(), Land.SN));
        assertThat(buero.gesendet(fall)).contains(Schreiben.UEBERLEITUNGSVERMERK, Schreiben.FORMHINWEIS);
        assertThat(rechtsbehelf(fall).form()).isEqualTo(Form.FEHLT);

        buero.erledigt(fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN, WIDERSPRUCHSSTELLE, UEBERNOMMEN);
        buero.jobsLaufen(fall);

        assertThat(buero.enden(fall)).contains("EndEvent_Uebergeleitet", "EndEvent_WegBeendet", "EndEvent_OhneAntwort");
        Akte akte = buero.akte(fall);
        assertThat(akte.anliegen().get(0).ergebnis()).isEqualTo(Ergebnis.ABGEGEBEN);
        assertThat(akte.status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);
        assertThat(weg(fall).ausgang()).isEqualTo("UEBERGELEITET");
        assertThat(buero.gesendet(fall)).doesNotContain(Schreiben.ANTWORT);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void theComplaintGoesOnForWhatIsLeftOfIt() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        eroeffnet(fall, 1);
        buero.erledigt(fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN, WIDERSPRUCHSSTELLE, UEBERNOMMEN);
        buero.jobsLaufen(fall);

        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .singleElement()
                .satisfies(t -> assertThat(buero.gruppe(t)).isEqualTo("markt_integration"));
        buero.bearbeitet(fall, "markt", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .isTrue();
        assertThat(buero.akte(fall).anliegen())
                .extracting(Akte.Anliegen::status)
                .containsExactly(AnliegenStatus.ABGEGEBEN, AnliegenStatus.BEWERTET);
    }

    @Test
    void whatIsNoRemedyStaysAComplaint() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        assertThatThrownBy(() -> uebernehmen(fall, Map.of())).hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> uebernehmen(fall, Map.of("uebernahme", "KEIN_RECHTSBEHELF")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        uebernehmen(fall, Map.of("uebernahme", "KEIN_RECHTSBEHELF", "ablehnungsgrund", "Es gibt keinen Bescheid."));
        buero.jobsLaufen(fall);

        assertThat(buero.enden(fall)).contains("EndEvent_KeinRechtsbehelf");
        assertThat(weg(fall).ausgang()).isEqualTo("KEIN_RECHTSBEHELF");
        assertThat(weg(fall).schritte()).last().extracting(Weg.Schritt::text).isEqualTo("Es gibt keinen Bescheid.");
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
        assertThat(buero.akte(fall).anliegen().get(0).ergebnis()).isNull();
    }

    @Test
    void atTheCounterItIsWrittenDownAndTheFormIsKept() {
        Aktenzeichen fall = buero.verteilt(beschwerde().per(Kanal.PERSOENLICH).neu());
        eroeffnet(fall, 1);
        assertThat(buero.gruppe(nur(fall, RechtsbehelfProzess.NIEDERSCHRIFT_AUFNEHMEN)))
                .isEqualTo("eingangszone");
        assertThat(buero.akte(fall).einsicht()).contains("eingangszone", "widerspruchsstelle");
        assertThatThrownBy(() -> niederschrift(fall, Map.of("niederschrift", "AUFGENOMMEN")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> niederschrift(fall, Map.of("niederschrift", "NICHT_AUFGENOMMEN")))
                .hasRootCauseInstanceOf(Eingabefehler.class);

        niederschrift(
                fall,
                Map.of("niederschrift", "AUFGENOMMEN", "niederschrifttext", "Ich wehre mich gegen den Bescheid."));
        buero.jobsLaufen(fall);

        assertThat(rechtsbehelf(fall).form()).isEqualTo(Form.GEWAHRT);
        assertThat(rechtsbehelf(fall).niederschrift()).isEqualTo("Ich wehre mich gegen den Bescheid.");
        assertThat(buero.erreicht(fall)).contains("Event_FormGeklaert");
        assertThat(buero.gesendet(fall)).doesNotContain(Schreiben.FORMHINWEIS);
        uebernehmen(fall, UEBERNOMMEN);
        buero.jobsLaufen(fall);
        assertThat(buero.enden(fall)).contains("EndEvent_Uebergeleitet");
    }

    @Test
    void whoLeavesTheCounterWithoutANiederschriftIsWarned() {
        Aktenzeichen fall = buero.verteilt(beschwerde().per(Kanal.PERSOENLICH).neu());
        eroeffnet(fall, 1);
        niederschrift(fall, Map.of("niederschrift", "NICHT_AUFGENOMMEN", "hinderungsgrund", "Musste zum Bus."));
        buero.jobsLaufen(fall);
        assertThat(buero.gesendet(fall)).contains(Schreiben.FORMHINWEIS);
        assertThat(rechtsbehelf(fall).form()).isEqualTo(Form.FEHLT);
    }

    @Test
    void aSignedLetterNeedsNoWarning() {
        Aktenzeichen fall = buero.verteilt(beschwerde().per(Kanal.SCHRIFTLICH).neu());
        eroeffnet(fall, 1);
        assertThat(buero.gesendet(fall))
                .contains(Schreiben.UEBERLEITUNGSVERMERK)
                .doesNotContain(Schreiben.FORMHINWEIS);
        assertThat(rechtsbehelf(fall).form()).isEqualTo(Form.GEWAHRT);
    }

    @Test
    void whoCannotBeReachedIsNamedToTheWiderspruchsstelle() {
        Aktenzeichen fall = buero.verteilt(beschwerde()
                .per(Kanal.GOOGLE_BEWERTUNG)
                .von(null)
                .ueber(Antwortweg.KEINE)
                .neu());
        eroeffnet(fall, 1);
        assertThat(rechtsbehelf(fall).erreichbar()).isFalse();
        assertThat(stand(fall, Schreiben.FORMHINWEIS).zustand()).isEqualTo(Versandzustand.ENTFAELLT);
        assertThat(vermerk(fall)).contains("Die Person ist nicht erreichbar");
    }

    @Test
    void nobodyTakesItOverSoTheBereichsleitungIsAskedAndTheIncidentEndsWithTheWay() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", RechtsbehelfProzess.KEY);
        assertThat(buero.gruppe(nur(fall, WegfristProzess.VERSPAETUNG_KLAEREN))).isEqualTo("bereichsleitung");
        assertThat(buero.vorfaelle(fall))
                .singleElement()
                .satisfies(v -> assertThat(v.getIncidentType()).isEqualTo("FRIST_UEBERSCHRITTEN"));
        uebernehmen(fall, UEBERNOMMEN);
        buero.jobsLaufen(fall);
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void theBereichsleitungSaysWhatHappensAndTheTaskStays() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", RechtsbehelfProzess.KEY);
        buero.erledigt(
                fall,
                WegfristProzess.VERSPAETUNG_KLAEREN,
                "bereichsleitung",
                Map.of("massnahme", "Vertretung gerufen."));
        assertThat(buero.enden(fall)).contains("EndEvent_VerspaetungGeklaert");
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.wartetAuf(fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN))
                .isTrue();
    }

    @Test
    void aDeadMailServerHoldsUpNeitherTheTaskNorTheCase() {
        Aktenzeichen fall = buero.verteilt(beschwerde().per(Kanal.SCHRIFTLICH).neu());
        int erreichbar = mailserver.getPort();
        mailserver.setPort(1);
        try {
            assertThatThrownBy(() -> eroeffnet(fall, 1)).hasMessageContaining(fall.wert());
        } finally {
            mailserver.setPort(erreichbar);
        }
        uebernehmen(fall, UEBERNOMMEN);
        buero.jobsLaufen(fall);
        assertThat(stand(fall, Schreiben.UEBERLEITUNGSVERMERK).zustand()).isEqualTo(Versandzustand.VERSANDT);
        assertThat(buero.enden(fall)).contains("EndEvent_Uebergeleitet");
    }

    @Test
    void theTransferNoteIsNotSentTwiceAfterACrash() {
        Aktenzeichen fall = buero.verteilt(beschwerde().per(Kanal.SCHRIFTLICH).neu());
        rechtsbehelfe.eroeffnen(fall, 1, "", null, "krm");
        while (sendungen.zu(fall).stream().noneMatch(s -> s.schreiben() == Schreiben.UEBERLEITUNGSVERMERK)) {
            buero.jobLaeuft(fall);
        }
        jdbc.sql("update sendung set zustand = 'BEGONNEN' where aktenzeichen = :fall and schreiben ="
                        + " 'UEBERLEITUNGSVERMERK'")
                .param("fall", fall.wert())
                .update();
        buero.jobsLaufen(fall);
        assertThat(buero.wartetAuf(fall, VersandProzess.VERSAND_KLAEREN)).isTrue();
        assertThat(buero.vorfaelle(fall))
                .singleElement()
                .satisfies(v -> assertThat(v.getIncidentType()).isEqualTo("VERSAND_UNKLAR"));
    }

    @Test
    void aRemedyIsNotTakenBackWithTheComplaint() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        buero.zeitIstUm(fall, "Event_FristAbgelaufen", RechtsbehelfProzess.KEY);
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(weg(fall).istOffen()).isTrue();
        assertThat(buero.akte(fall).abschluss()).isNull();

        uebernehmen(fall, UEBERNOMMEN);
        buero.jobsLaufen(fall);
        assertThat(weg(fall).ausgang()).isEqualTo("UEBERGELEITET");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.akte(fall).abschluss()).isNotNull();
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(buero.vorfaelle(fall)).isEmpty();
    }

    @Test
    void aRemedySeenBeforeTheCheckTakesTheWholeCaseWithIt() {
        Aktenzeichen fall = buero.erfasst(beschwerde().mit(leistung(), markt()).neu());
        eroeffnet(fall, null);
        uebernehmen(fall, UEBERNOMMEN);
        buero.jobsLaufen(fall);
        buero.geprueft(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void theReceiptIsFixedWhenTheWayIsOpenedAndACorrectionStandsBesideIt() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        ereignisse.korrigieren(
                fall,
                new Korrektur(
                        KundenreaktionFixtures.EINGANG.minusSeconds(86_400),
                        KundenreaktionFixtures.FRISTEN,
                        null,
                        null,
                        null,
                        "Stempel übersehen"),
                "krm");

        Rechtsbehelf danach = rechtsbehelf(fall);
        assertThat(buero.akte(fall).eingang()).isEqualTo(KundenreaktionFixtures.EINGANG.minusSeconds(86_400));
        assertThat(danach.eingang()).isEqualTo(KundenreaktionFixtures.EINGANG);
        assertThat(danach.korrekturen())
                .singleElement()
                .satisfies(k -> assertThat(k.grund()).isEqualTo("Stempel übersehen"));
    }

    @Test
    void notEvenTheDatabaseLetsTheReceiptBeChanged() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        for (String angriff : List.of(
                "update rechtsbehelf set eingang = now() where aktenzeichen = :fall",
                "update rechtsbehelf set kanal = 'SCHRIFTLICH' where aktenzeichen = :fall",
                "delete from rechtsbehelf where aktenzeichen = :fall")) {
            assertThatThrownBy(
                            () -> jdbc.sql(angriff).param("fall", fall.wert()).update())
                    .as(angriff)
                    .hasMessageContaining("immutable");
        }
        assertThat(rechtsbehelf(fall).eingang()).isEqualTo(KundenreaktionFixtures.EINGANG);
    }

    @Test
    void theDeadlineStandsWithTheTaskOnceTheDecisionIsKnown() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        assertThat(rechtsbehelf(fall).frist()).isNull();
        LocalDate postaufgabe = buero.heute().minusDays(20);
        assertThatThrownBy(() -> uebernehmen(
                        fall,
                        Map.of(
                                "uebernahme",
                                "UEBERNOMMEN",
                                "postaufgabe",
                                buero.heute().plusDays(3).toString())))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> uebernehmen(fall, Map.of("uebernahme", "UEBERNOMMEN", "postaufgabe", "irgendwann")))
                .hasRootCauseInstanceOf(Eingabefehler.class);
        uebernehmen(
                fall, Map.of("uebernahme", "UEBERNOMMEN", "postaufgabe", postaufgabe.toString(), "belehrung", "NEIN"));
        buero.jobsLaufen(fall);
        assertThat(rechtsbehelf(fall).frist().bekanntgabe()).isEqualTo(postaufgabe.plusDays(4));
        assertThat(rechtsbehelf(fall).frist().bis())
                .isAfterOrEqualTo(postaufgabe.plusDays(4).plusYears(1));
    }

    @Test
    void othersCannotTakeItOverAndItIsOpenedOnlyOnce() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        eroeffnet(fall, 1);
        assertThatThrownBy(() ->
                        buero.erledigt(fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN, "leistung", UEBERNOMMEN))
                .isInstanceOf(AuthorizationException.class);
        assertThatThrownBy(() -> eroeffnet(fall, 1)).isInstanceOf(Konflikt.class);
        NeuerWeg mitTermin = new NeuerWeg(Wegart.RECHTSBEHELF, null, LocalDate.of(2027, 1, 4), "");
        assertThatThrownBy(() -> wege.eroeffnen(fall, mitTermin, "krm")).isInstanceOf(Eingabefehler.class);
    }

    private void eroeffnet(Aktenzeichen fall, Integer anliegen) {
        rechtsbehelfe.eroeffnen(fall, anliegen, "Sie schreibt von einem Widerspruch.", null, "krm");
        buero.jobsLaufen(fall);
    }

    private void uebernehmen(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, RechtsbehelfProzess.RECHTSBEHELF_UEBERNEHMEN, WIDERSPRUCHSSTELLE, new HashMap<>(formular));
    }

    private void niederschrift(Aktenzeichen fall, Map<String, Object> formular) {
        buero.erledigt(fall, RechtsbehelfProzess.NIEDERSCHRIFT_AUFNEHMEN, "eingang", new HashMap<>(formular));
    }

    private Task nur(Aktenzeichen fall, String element) {
        assertThat(buero.offene(fall, element)).hasSize(1);
        return buero.offene(fall, element).get(0);
    }

    private Rechtsbehelf rechtsbehelf(Aktenzeichen fall) {
        return rechtsbehelfe.zu(fall).get(0);
    }

    private Weg weg(Aktenzeichen fall) {
        return wege.zu(fall).get(0);
    }

    private Versandstand stand(Aktenzeichen fall, Schreiben schreiben) {
        return sendungen.zu(fall).stream()
                .filter(s -> s.schreiben() == schreiben)
                .findFirst()
                .orElseThrow();
    }

    private String vermerk(Aktenzeichen fall) {
        return jdbc.sql("select text from sendung where aktenzeichen = :fall and schreiben = 'UEBERLEITUNGSVERMERK'")
                .param("fall", fall.wert())
                .query(String.class)
                .single();
    }
}
