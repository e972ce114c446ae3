package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.KundenreaktionFixtures;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Incident;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Received on Wed 2026-11-04 in Saxony; 2026-11-18 is Buß- und Bettag, so the answer is due on Thu 2026-11-19. */
@OmbudTest
class EskalationProcessTests {

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private RuntimeService runtime;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @Test
    void everyClockIsSetFromTheDayOfReceipt() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        assertThat(faellig(fall, "Event_EingangsbestaetigungFaellig")).isEqualTo("2026-11-09T11:00:00Z");
        assertThat(faellig(fall, "Event_ErinnerungFaellig")).isEqualTo("2026-11-13T07:00:00Z");
        // recorded after day 12: the acknowledgement says what the first interim notice would
        assertThat(Ortszeit.tag(faellig(fall, "Event_ZwischennachrichtFaellig")))
                .isEqualTo(Ortszeit.tag(buero.uhr().instant()).plusDays(12));
        assertThat(faellig(fall, "Event_FristAbgelaufen")).isEqualTo("2026-11-19T23:00:00Z");
        assertThat(faellig(fall, "Event_LeitungsstufeErreicht")).isEqualTo("2026-11-26T23:00:00Z");
    }

    @Test
    void theReminderGoesToWhoeverHasTheCaseAndItsTeamleitung() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.zeitIstUm(fall, "Event_ErinnerungFaellig");
        assertThat(buero.enden(fall)).contains("EndEvent_Erinnert");
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
    }

    @Test
    void theLimitGivesTheBereichsleitungATaskAndAnIncidentUntilTheyWorkItOff() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        List<Incident> vorfaelle = buero.vorfaelle(fall);
        assertThat(vorfaelle).singleElement().satisfies(v -> {
            assertThat(v.getIncidentType()).isEqualTo("FRIST_UEBERSCHRITTEN");
            assertThat(v.getActivityId()).isEqualTo(EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN);
            assertThat(v.getIncidentMessage()).contains(fall.wert());
        });
        assertThat(buero.gruppe(buero.offene(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN)
                        .get(0)))
                .isEqualTo("bereichsleitung");

        buero.erledigt(
                fall,
                EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN,
                "bereichsleitung",
                Map.of("massnahme", "Zweite Kraft hilft aus."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_FristueberschreitungGeklaert");
        assertThat(register(fall)).containsExactly("GRENZE: Zweite Kraft hilft aus. (bereichsleitung) beendet");
    }

    @Test
    void aWeekLaterTheGeschaeftsfuehrungDecides() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");
        assertThat(buero.vorfaelle(fall)).hasSize(1);
        buero.erledigt(
                fall, EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN, "gf", Map.of("massnahme", "Termin am Montag."));
        assertThat(buero.vorfaelle(fall)).isEmpty();
        assertThat(buero.enden(fall)).contains("EndEvent_UeberschreitungEntschieden");
    }

    @Test
    void closingTheCaseResolvesWhatIsStillOpen() {
        Aktenzeichen fall = buero.verteilt(vor(16).neu());
        buero.zeitIstUm(fall, "Event_FristAbgelaufen");
        buero.zeitIstUm(fall, "Event_LeitungsstufeErreicht");
        assertThat(buero.vorfaelle(fall)).hasSize(2);

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);

        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(runtime.createIncidentQuery()
                        .incidentMessageLike("%" + fall.wert() + "%")
                        .count())
                .isZero();
        assertThat(register(fall)).containsExactlyInAnyOrder("GRENZE: - (-) beendet", "LEITUNG: - (-) beendet");
    }

    @Test
    void anAcknowledgementThatNobodySentGoesOutByItselfAndNotAgainAfterTheCheck() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());
        buero.zeitIstUm(fall, "Event_EingangsbestaetigungFaellig");
        assertThat(versandt(fall, "EINGANGSBESTAETIGUNG")).isEqualTo(1);
        buero.geprueft(fall);
        assertThat(versandt(fall, "EINGANGSBESTAETIGUNG")).isEqualTo(1);
        assertThat(buero.enden(fall)).contains("EndEvent_EingangBestaetigt", "EndEvent_KeinVersand");
    }

    @Test
    void theInterimNoticeAsksForReasonAndDateAndComesAgainTwoWeeksLater() {
        Aktenzeichen fall = buero.verteilt(vor(13).neu());
        buero.zeitIstUm(fall, "Event_ZwischennachrichtFaellig");
        buero.erledigt(
                fall,
                EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN,
                "krm",
                Map.of(
                        "verzoegerungsgrund",
                        "Wir warten auf die Vermieterin.",
                        "neuerTermin",
                        buero.heute().plusDays(10).toString()));
        buero.jobsLaufen(fall);
        assertThat(versandt(fall, "ZWISCHENNACHRICHT")).isEqualTo(1);
        // day 26 by the count from the receipt
        assertThat(Ortszeit.tag(faellig(fall, "Event_ZwischennachrichtFaellig")))
                .isEqualTo(Ortszeit.tag(buero.uhr().instant()).plusDays(13));
    }

    @Test
    void anInterimNoticeThatNobodyWritesGoesOutNeutrallyAtNoonOfTheLastWorkingDay() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        bestaetigtAm(fall, LocalDate.of(2026, 11, 5));
        buero.zeitIstUm(fall, "Event_ZwischennachrichtFaellig");
        // day 14 is Buß- und Bettag, the last working day within the 14 days is Tue 17 November
        assertThat(faellig(fall, "Event_VersandzeitErreicht")).isEqualTo("2026-11-17T11:00:00Z");
        buero.zeitIstUm(fall, "Event_VersandzeitErreicht");
        assertThat(buero.wartetAuf(fall, EskalationProzess.ZWISCHENNACHRICHT_VERFASSEN))
                .isFalse();
        assertThat(versandt(fall, "ZWISCHENNACHRICHT")).isEqualTo(1);
    }

    @Test
    void whoCannotBeAnsweredGetsNoInterimNotice() {
        Aktenzeichen fall = buero.erfasst(beschwerde().ueber(Antwortweg.KEINE).neu());
        assertThat(buero.hatTimer(fall, "Event_ZwischennachrichtFaellig")).isFalse();
        assertThat(buero.enden(fall)).contains("EndEvent_KeineZwischennachricht");
    }

    @Test
    void whenEveryClockHasRunOutTheWatchEndsAndTheWorkGoesOn() {
        Aktenzeichen fall = buero.verteilt(vor(16).ueber(Antwortweg.KEINE).neu());
        for (String uhr : List.of(
                "Event_EingangsbestaetigungFaellig",
                "Event_ErinnerungFaellig",
                "Event_FristAbgelaufen",
                "Event_LeitungsstufeErreicht")) {
            buero.zeitIstUm(fall, uhr);
        }
        Map<String, Object> massnahme = Map.of("massnahme", "Morgen ist es fertig.");
        buero.erledigt(fall, EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN, "bereichsleitung", massnahme);
        buero.erledigt(fall, EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN, "gf", massnahme);

        assertThat(buero.enden(fall)).contains("EndEvent_FristenUeberwacht");
        assertThat(buero.wartetAuf(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).isTrue();
    }

    @Test
    void afterTheAnswerNoClockRuns() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        assertThat(buero.hatTimer(fall, "Event_FristAbgelaufen")).isFalse();
        assertThat(buero.hatTimer(fall, "Event_ZwischennachrichtFaellig")).isFalse();
    }

    private void bestaetigtAm(Aktenzeichen fall, LocalDate tag) {
        jdbc.sql("""
            update sendung set versandt_tag = :tag
            where aktenzeichen = :fall and schreiben = 'EINGANGSBESTAETIGUNG'
            """).param("tag", tag).param("fall", fall.wert()).update();
    }

    /** Received so many days ago, so that only what is due by then is late. */
    private KundenreaktionFixtures vor(int tagen) {
        LocalDate tag = Ortszeit.tag(buero.uhr().instant()).minusDays(tagen);
        return beschwerde()
                .eingegangen(Ortszeit.um(tag, LocalTime.of(9, 15)), new Fristdaten(tag.plusDays(5), tag.plusDays(14)));
    }

    private Instant faellig(Aktenzeichen fall, String element) {
        return buero.timer(fall, element).getDuedate().toInstant();
    }

    private long versandt(Aktenzeichen fall, String schreiben) {
        return jdbc.sql("""
            select count(*) from sendung
            where aktenzeichen = :fall and schreiben = :schreiben and zustand = 'VERSANDT'
            """)
                .param("fall", fall.wert())
                .param("schreiben", schreiben)
                .query(Long.class)
                .single();
    }

    private List<String> register(Aktenzeichen fall) {
        return jdbc.sql("""
            select stufe || ': ' || coalesce(massnahme, '-') || ' (' || coalesce(geklaert_von, '-') || ')'
              || case when beendet_am is null then ' offen' else ' beendet' end
            from eskalation where aktenzeichen = :fall order by id
            """).param("fall", fall.wert()).query(String.class).list();
    }
}
