package de.ombud.prozess;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.UNBEGRUENDET;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.bewertet;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.OmbudTest;
import de.ombud.betreuung.Fallende;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.fall.SichtungProzess;
import de.ombud.prozess.uebersetzung.UebersetzungProzess;
import de.ombud.prozess.versand.VersandProzess;
import de.ombud.prozess.zweiterblick.ZweiterBlickProzess;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Angemeldet;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.verbindung.Verbindungen;
import de.ombud.verbindung.Verbindungsart;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.wartestand.Wartend;
import de.ombud.wartestand.Wartestand;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How a case ends where it does not simply end, and how it begins anew. */
@OmbudTest
class EndungenProcessTests {

    private static final Angemeldet KRM = new Angemeldet("krm", Set.of("krm"));

    @Autowired
    private Fallende fallende;

    @Autowired
    private Fallereignisse ereignisse;

    @Autowired
    private Fallfreigabe freigabe;

    @Autowired
    private Aenderungsprotokoll protokoll;

    @Autowired
    private Wartestand wartestand;

    @Autowired
    private TaskService aufgaben;

    @Autowired
    private Verbindungen verbindungen;

    @Autowired
    private Wege wege;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    // --- feedback

    @Test
    void waitingForFeedbackIsNobodysTaskButTheCaseSaysThatItWaits() {
        Aktenzeichen fall = beantwortet();

        assertThat(buero.offene(fall)).isEmpty();
        assertThat(wartestand.zu(buero.akte(fall), KRM)).singleElement().satisfies(wartet -> {
            assertThat(wartet.was()).isEqualTo("Rückmeldung der Person zur Antwort");
            assertThat(wartet.gruppe()).as("takes down what the person says").isEqualTo("krm");
            assertThat(wartet.bis()).isAfter(wartet.seit());
        });
        assertThat(wartestand.nachDerAntwort(500, KRM))
                .extracting(Wartend::aktenzeichen)
                .doesNotContain(fall.wert());
    }

    @Test
    void whoIsContentClosesTheCaseAndNobodyIsBothered() {
        Aktenzeichen fall = beantwortet();

        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void thereIsNoFeedbackBeforeThereIsAnAnswer() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());

        assertThatThrownBy(() -> buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN))
                .isInstanceOf(Konflikt.class);
    }

    // --- the second look

    @Test
    void whoIsNotContentIsOfferedASecondLookByADayAndBySomebodyElse() {
        Aktenzeichen fall = beantwortet();

        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        Task angebot = angebot(fall);
        assertThat(angebot.getDueDate()).isAfter(angebot.getCreateTime());
        assertThat(gruppen(angebot)).containsExactlyInAnyOrder("krm", "ombudsstelle");
        assertThatThrownBy(() -> buero.als("krm", () -> aufgaben.claim(angebot.getId(), "krm")))
                .as("wrote the answer")
                .hasStackTraceContaining("weder geschrieben noch freigegeben");
        assertThatThrownBy(() -> buero.erledigt(angebot, "krm", anders("GEKLAERT")))
                .hasRootCauseInstanceOf(NichtErlaubt.class);
        buero.als("krm2", () -> aufgaben.claim(angebot.getId(), "krm2"));
        buero.erledigt(angebot, "krm2", anders("GEKLAERT"));
        assertThat(buero.laeuft(fall)).isFalse();
        assertThat(buero.enden(fall)).contains("EndEvent_KeinZweiterBlick");
        assertThat(protokoll.zeilen(fall))
                .anyMatch(z -> z.feld().equals("zweiterBlick") && z.neu().equals("GEKLAERT"));
    }

    @Test
    void whoeverReleasedTheAnswerDoesNotLookASecondTimeEither() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Sie haben recht."));
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_FREIGEBEN, "teamleitung", Map.of("freigabe", "FREIGEBEN"));
        buero.jobsLaufen(fall);
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThatThrownBy(() -> buero.alsSystem(angebot(fall), "teamleitung", anders("GEKLAERT")))
                .hasRootCauseInstanceOf(NichtErlaubt.class);
        buero.erledigt(angebot(fall), "ombud", anders("ABGELEHNT"));
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whereTheOnlyOtherColleagueIsOnLeaveTheOmbudsstelleHasIt() {
        Aktenzeichen fall = beantwortet();
        LocalDate heute = Ortszeit.tag(buero.uhr().instant());
        long weg = abwesend("krm2", heute);
        try {
            buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

            assertThat(gruppen(angebot(fall))).containsExactly("ombudsstelle");
        } finally {
            jdbc.sql("delete from abwesenheit where id = :id").param("id", weg).update();
        }
    }

    @Test
    void whereNobodyOfBothIsLeftTheNextHigherGroupHasIt() {
        Aktenzeichen fall = beantwortet();
        jdbc.sql("select user_id_ from act_id_membership where group_id_ in ('krm', 'ombudsstelle') and"
                        + " user_id_ <> 'krm'")
                .query(String.class)
                .list()
                .forEach(name -> freigabe.ausschliessen(fall, name, "Ist mit der Person verwandt.", "gf"));

        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThat(gruppen(angebot(fall))).containsExactly("teamleitung");
    }

    @Test
    void whoComplainsTwiceAboutTheSameAnswerIsOfferedOneLook() {
        Aktenzeichen fall = beantwortet();

        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThat(buero.offene(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN))
                .hasSize(1);
    }

    @Test
    void theSurveyThatComesAfterTheCloseIsHeardAsWell() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        assertThat(buero.laeuft(fall)).isFalse();

        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThat(buero.wartetAuf(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN))
                .isTrue();
    }

    @Test
    void whoeverIsDissatisfiedWithTheSecondAnswerTooMeetsSomebodyWhoWroteNeither() {
        Aktenzeichen fall = beantwortet();
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);
        buero.erledigt(angebot(fall), "krm2", anders("ANGENOMMEN"));
        buero.jobsLaufen(fall);
        nochmalsBeantwortet(fall, "krm2");

        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThat(gruppen(angebot(fall))).containsExactly("ombudsstelle");
        assertThat(buero.akte(fall).wiedereroeffnungen())
                .singleElement()
                .satisfies(w -> assertThat(w.rueckmeldung()).isEqualTo(Rueckmeldungswert.UNZUFRIEDEN));
    }

    @Test
    void whoeverIsContentAfterAllNeedsNoSecondLook() {
        Aktenzeichen fall = beantwortet();
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);
        assertThat(buero.wartetAuf(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN))
                .isTrue();

        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);

        assertThat(buero.offene(fall)).isEmpty();
        assertThat(buero.erreicht(fall)).contains("Event_RueckmeldungBerichtigt", "EndEvent_KeinAnlassMehr");
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);
        assertThat(buero.wartetAuf(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN))
                .as("changed their mind once more")
                .isTrue();
    }

    // --- opened again

    @Test
    void aClosedCaseBeginsAnewWithLettersAndDaysOfItsOwnAndKeepsTheOldAnswer() {
        Aktenzeichen fall = beantwortet();
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);
        Akte vorher = buero.akte(fall);

        buero.erledigt(angebot(fall), "krm2", anders("ANGENOMMEN"));
        buero.jobsLaufen(fall);

        Akte neu = buero.akte(fall);
        assertThat(neu.status()).isEqualTo(KundenreaktionStatus.ERFASST);
        assertThat(buero.enden(fall)).contains("EndEvent_FallWiederEroeffnet");
        assertThat(neu.abschluss()).isNull();
        assertThat(neu.eingang()).isEqualTo(vorher.eingang());
        assertThat(neu.antwort().text()).isEqualTo(vorher.antwort().text());
        assertThat(neu.fristen().antwort())
                .isAfterOrEqualTo(Ortszeit.tag(buero.uhr().instant()).plusDays(14));
        assertThat(neu.anliegen()).allMatch(a -> a.status() == AnliegenStatus.OFFEN && a.ergebnis() == null);
        assertThat(neu.wiedereroeffnungen()).singleElement().satisfies(w -> {
            assertThat(w.grund()).isEqualTo("Am Telefon besprochen.");
            assertThat(w.wer()).isEqualTo("krm2");
            assertThat(w.bisher()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
            assertThat(w.antwortAm()).isNotNull();
        });
        assertThat(protokoll.zeilen(fall))
                .anyMatch(z -> z.feld().equals("anliegen.1.ergebnis") && z.alt().equals("UNBEGRUENDET"));
        assertThat(protokoll.istUnversehrt(fall)).isTrue();

        nochmalsBeantwortet(fall, "krm2");
        assertThat(buero.gesendet(fall))
                .containsExactly(
                        Schreiben.EINGANGSBESTAETIGUNG,
                        Schreiben.ANTWORT,
                        Schreiben.EINGANGSBESTAETIGUNG,
                        Schreiben.ANTWORT);
        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whoeverOpensTheCaseByHandHasAnsweredTheOffer() {
        Aktenzeichen fall = beantwortet();
        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        fallende.wiedereroeffnen(fall, "Sie war selbst hier.", "krm2");
        buero.jobsLaufen(fall);

        assertThat(buero.wartetAuf(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN))
                .isFalse();
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.EINGANG_PRUEFEN)).isTrue();
        assertThat(buero.erreicht(fall)).contains("Event_AnderweitigWiedereroeffnet", "EndEvent_SchonImGang");
    }

    @Test
    void aSurveyThatComesWhileTheCaseRunsAgainIsAboutTheOldAnswer() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");
        fallende.wiedereroeffnen(fall, "Neue Unterlagen.", "krm");

        buero.rueckgemeldet(fall, Rueckmeldungswert.UNZUFRIEDEN);

        assertThat(buero.akte(fall).rueckmeldung()).isNull();
        assertThat(buero.akte(fall).wiedereroeffnungen().get(0).rueckmeldung())
                .isEqualTo(Rueckmeldungswert.UNZUFRIEDEN);
        assertThat(buero.wartetAuf(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN))
                .as("somebody looks again anyway")
                .isFalse();
    }

    @Test
    void aRunningCaseCannotBeOpenedAgain() {
        Aktenzeichen verteilt = buero.verteilt(beschwerde().neu());
        Aktenzeichen wartet = beantwortet();

        assertThatThrownBy(() -> fallende.wiedereroeffnen(verteilt, "Noch einmal.", "krm"))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> fallende.wiedereroeffnen(wartet, "Noch einmal.", "krm"))
                .isInstanceOf(Konflikt.class)
                .hasMessageContaining("Rückmeldung");
    }

    @Test
    void aCallSettledAtOnceAndAWithdrawnCaseCanBeTakenUpAgain() {
        Aktenzeichen sofort = buero.erfasst(beschwerde()
                .mit(bewertet(leistung(), UNBEGRUENDET))
                .sofortErledigt()
                .neu());
        Aktenzeichen zurueck = buero.verteilt(beschwerde().neu());
        ereignisse.zurueckziehen(zurueck, "Hat sich erledigt.");
        buero.jobsLaufen(zurueck);

        for (Aktenzeichen fall : List.of(sofort, zurueck)) {
            fallende.wiedereroeffnen(fall, "Es war doch nicht erledigt.", "krm");
            nochmalsBeantwortet(fall, "krm");
            buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);
            assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
            assertThat(buero.akte(fall).abschluss().sofort()).isFalse();
        }
    }

    @Test
    void whoAskedForTheirDataAndTookTheCaseBackIsOwedThemWhenItIsTakenUpAgain() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(Wegart.DATENAUSKUNFT, null, null, "Fragt nach ihren Daten."), "krm");
        for (int mal = 1; mal <= 2; mal++) {
            ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
            buero.jobsLaufen(fall);
            assertThat(wege.zu(fall)).noneMatch(Weg::istOffen);

            fallende.wiedereroeffnen(fall, "Doch nicht.", "krm");
            buero.geprueft(fall);

            assertThat(wege.zu(fall))
                    .filteredOn(Weg::istOffen)
                    .extracting(Weg::art)
                    .containsExactly(Wegart.DATENAUSKUNFT);
        }
    }

    /** A committee has asked: taking the complaint back does not take that back, and coming back does not ask the committee again. */
    @ParameterizedTest
    @EnumSource(names = {"PETITION", "EINGABE", "UEBERSETZUNG"})
    void whoComesBackWhileAWayOutlivesTheWithdrawalIsTakenUpAgainAndTheWayGoesOnUntouched(Wegart art) {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        wege.eroeffnen(fall, new NeuerWeg(art, null, null, "Von außen."), "krm");
        buero.jobsLaufen(fall);
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        List<String> aufDemWeg = buero.offene(fall).stream().map(Task::getId).toList();
        assertThat(aufDemWeg).isNotEmpty();

        fallende.wiedereroeffnen(fall, "Es war doch nicht erledigt.", "krm");
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ERFASST);
        assertThat(buero.offene(fall)).extracting(Task::getId).containsAll(aufDemWeg);
        assertThat(wege.zu(fall)).filteredOn(weg -> weg.art() == art).hasSize(1).allMatch(Weg::istOffen);
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.EINGANG_PRUEFEN)).isTrue();
        buero.geprueft(fall);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).hasSize(1);
        // and a second time
        ereignisse.zurueckziehen(fall, "Nun doch.");
        buero.jobsLaufen(fall);
        assertThat(buero.offene(fall)).extracting(Task::getId).containsAll(aufDemWeg);
        fallende.wiedereroeffnen(fall, "Noch einmal.", "krm");
        assertThat(buero.offene(fall, KundenreaktionProzess.EINGANG_PRUEFEN)).hasSize(1);
        assertThatThrownBy(() -> fallende.wiedereroeffnen(fall, "Und noch einmal.", "krm"))
                .isInstanceOf(Konflikt.class);
    }

    /** The translation is done while the case is worked on again: it closes as every other one. */
    @Test
    void aCaseThatCameBackBesideAWayClosesWhenBothAreDone() {
        Aktenzeichen fall = buero.verteilt(beschwerde().neu());
        int weg = wege.eroeffnen(fall, new NeuerWeg(Wegart.UEBERSETZUNG, null, null, "Arabisch."), "krm");
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);
        fallende.wiedereroeffnen(fall, "Doch nicht.", "krm");
        buero.geprueft(fall);
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        assertThat(buero.wartetAuf(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN))
                .as("the answer waits for the translation")
                .isFalse();

        buero.erledigt(
                fall,
                UebersetzungProzess.UEBERSETZUNG_BESCHAFFEN,
                "krm",
                Map.of(
                        "sprache",
                        "Arabisch",
                        "uebersetzung",
                        "VORGELEGT",
                        "vorgelegtAm",
                        buero.heute().toString(),
                        "uebersetzungstext",
                        "Wo bleibt mein Geld?"));
        buero.jobsLaufen(fall);

        assertThat(wege.zu(fall)).filteredOn(w -> w.nr() == weg).noneMatch(Weg::istOffen);
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        buero.rueckgemeldet(fall, Rueckmeldungswert.ZUFRIEDEN);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whatWasTakenBackAloneStaysSoWhenTheCaseBeginsAnew() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        fallende.zurueckziehen(fall, 2, "Das hat sich geklärt.", "krm");
        buero.jobsLaufen(fall);
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");

        fallende.wiedereroeffnen(fall, "Es kam ein neues Papier.", "krm");
        buero.geprueft(fall);

        assertThat(buero.akte(fall).anliegen(2).orElseThrow().ergebnis()).isEqualTo(Ergebnis.ZURUECKGEZOGEN);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN))
                .as("only what was not taken back")
                .hasSize(1);
        assertThat(protokoll.zeilen(fall))
                .noneMatch(zeile -> zeile.feld().equals("anliegen.2.ergebnis")
                        && zeile.alt().equals("ZURUECKGEZOGEN"));
    }

    @Test
    void whatWasTakenBackWithTheWholeCaseComesBackAndWhatWasAloneBeforeDoesNot() {
        Aktenzeichen ganz = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        fallende.zurueckziehen(ganz, 1, "Das eine ist gut.", "krm");
        ereignisse.zurueckziehen(ganz, "Und das andere auch.");
        Aktenzeichen einzeln =
                buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        fallende.zurueckziehen(einzeln, 1, "Das eine ist gut.", "krm");
        fallende.zurueckziehen(einzeln, 2, "Das letzte auch.", "krm");

        for (Aktenzeichen fall : List.of(ganz, einzeln)) {
            buero.jobsLaufen(fall);
            fallende.wiedereroeffnen(fall, "Doch nicht.", "krm");
            buero.geprueft(fall);
            assertThat(buero.akte(fall).anliegen(1).orElseThrow().ergebnis()).isEqualTo(Ergebnis.ZURUECKGEZOGEN);
            assertThat(buero.akte(fall).anliegen(2).orElseThrow().ergebnis()).isNull();
        }
    }

    @Test
    void aWiderspruchInTheReasonOfTheReopeningIsSeen() {
        Aktenzeichen fall = beantwortet();
        buero.zeitIstUm(fall, "Event_KeineRueckmeldung");

        fallende.wiedereroeffnen(fall, "Sie schreibt: Hiermit lege ich Widerspruch ein.", "krm");

        assertThatThrownBy(() -> buero.erledigt(fall, KundenreaktionProzess.EINGANG_PRUEFEN, "krm", Map.of()))
                .hasStackTraceContaining("Hinweise aus dem Text entscheiden");
        assertThat(buero.wartetAuf(fall, SichtungProzess.HINWEISE_ENTSCHEIDEN)).isFalse();
    }

    // --- taken back

    @Test
    void whatIsTakenBackAgainAfterAReopeningIsConfirmedAgainAndTheSameNeverTwice() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        // the case is taken up again before the confirmation is written
        fallende.wiedereroeffnen(fall, "Doch nicht.", "krm");
        buero.jobsLaufen(fall);
        assertThat(bestaetigteRueckzuege(fall)).isEqualTo(1);

        buero.geprueft(fall);
        assertThat(bestaetigteRueckzuege(fall)).isEqualTo(1);
        fallende.zurueckziehen(fall, 1, "Das eine ist gut.", "krm");
        buero.jobsLaufen(fall);
        assertThat(bestaetigteRueckzuege(fall)).isEqualTo(2);
        ereignisse.zurueckziehen(fall, "Nun auch das andere.");
        buero.jobsLaufen(fall);
        assertThat(bestaetigteRueckzuege(fall)).isEqualTo(3);
    }

    private long bestaetigteRueckzuege(Aktenzeichen fall) {
        return buero.gesendet(fall).stream()
                .filter(schreiben -> schreiben == Schreiben.RUECKZUGSBESTAETIGUNG)
                .count();
    }

    @Test
    void whoTakesTheCaseBackGetsItInWritingAndTheAreasAreTold() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);

        assertThat(buero.gesendet(fall))
                .containsExactly(Schreiben.EINGANGSBESTAETIGUNG, Schreiben.RUECKZUGSBESTAETIGUNG);
        assertThat(unterrichtet(fall)).contains("leistung@ombud.example", "markt@ombud.example");
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whatNoAreaHadYetIsToldToNoArea() {
        Aktenzeichen fall = buero.erfasst(beschwerde().neu());

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);

        assertThat(unterrichtet(fall)).isEmpty();
        assertThat(buero.gesendet(fall)).containsExactly(Schreiben.RUECKZUGSBESTAETIGUNG);
    }

    @Test
    void anAnswerThatIsWrittenButNotReleasedStaysInTheHouse() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "BEGRUENDET", "KORRIGIERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Sie haben recht."));

        ereignisse.zurueckziehen(fall, "Hat sich erledigt.");
        buero.jobsLaufen(fall);

        assertThat(buero.gesendet(fall))
                .contains(Schreiben.RUECKZUGSBESTAETIGUNG)
                .doesNotContain(Schreiben.ANTWORT);
        assertThat(buero.akte(fall).anliegen().get(0).ergebnis()).isEqualTo(Ergebnis.BEGRUENDET);
    }

    @Test
    void oneMatterIsTakenBackAndTheOthersAreAnswered() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());

        fallende.zurueckziehen(fall, 2, "Das hat sich geklärt.", "krm");
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).anliegen(2).orElseThrow().ergebnis()).isEqualTo(Ergebnis.ZURUECKGEZOGEN);
        assertThat(buero.offene(fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)).hasSize(1);
        assertThat(unterrichtet(fall)).contains("markt@ombud.example").doesNotContain("leistung@ombud.example");
        assertThat(buero.gesendet(fall)).contains(Schreiben.RUECKZUGSBESTAETIGUNG);
        assertThat(buero.enden(fall)).contains("EndEvent_Zurueckgenommen", "EndEvent_RueckzugBestaetigt");
        assertThat(text(fall, Schreiben.RUECKZUGSBESTAETIGUNG)).contains("Das Übrige bearbeiten wir wie bisher");

        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
    }

    @Test
    void whoTakesTheLastMatterBackTakesTheCaseBack() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());

        fallende.zurueckziehen(fall, 1, "Das auch.", "krm");
        fallende.zurueckziehen(fall, 2, "Und das.", "krm");
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(buero.laeuft(fall)).isFalse();
    }

    @Test
    void whatIsRatedAlreadyIsNotTakenBackAnyMore() {
        Aktenzeichen fall = buero.bewertet(beschwerde().mit(leistung(), markt()).neu(), "UNBEGRUENDET", "ERKLAERT");

        assertThatThrownBy(() -> fallende.zurueckziehen(fall, 1, "Zu spät.", "krm"))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void aMatterThatWaitsForThePersonIsTakenBackWithItsQuestionAndTheOtherQuestionStays() {
        Aktenzeichen fall = buero.verteilt(beschwerde().mit(leistung(), markt()).neu());
        LocalDate bis = Ortszeit.tag(buero.uhr().instant()).plusDays(5);
        ereignisse.rueckfragen(fall, new NeueRueckfrage("Welcher Monat?", bis, List.of(1), "krm"), "krm");
        ereignisse.rueckfragen(fall, new NeueRueckfrage("Welcher Kurs?", bis, List.of(2), "krm"), "krm");
        buero.jobsLaufen(fall);

        fallende.zurueckziehen(fall, 1, "Das hat sich geklärt.", "krm");
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).rueckfragen())
                .extracting(Akte.Rueckfrage::istOffen)
                .containsExactly(false, true);
        assertThat(wartestand.zu(buero.akte(fall), KRM).stream()
                        .filter(w -> w.gruppe() == null)
                        .count())
                .isEqualTo(1);
    }

    // --- the same twice

    @Test
    void anAdditionToADuplicateReachesThoseWhoWorkOnTheLeadingCase() {
        Aktenzeichen fuehrender = buero.verteilt(beschwerde().neu());
        Aktenzeichen dublette = buero.erfasst(beschwerde().neu());
        verbindungen.verbinden(dublette, fuehrender, Verbindungsart.DUBLETTE, "Derselbe Brief.", "krm");

        ereignisse.nachtragen(dublette, "Anbei der Vertrag.", "krm");

        assertThat(buero.akte(fuehrender).nachtraege())
                .singleElement()
                .satisfies(n -> assertThat(n.text()).contains(dublette.wert()).contains("Anbei der Vertrag."));
        assertThat(buero.offene(fuehrender, SichtungProzess.NACHTRAG_SICHTEN)).hasSize(1);
    }

    @Test
    void anAdditionToADuplicateOfAClosedCaseIsReadThereToo() {
        Aktenzeichen fuehrender = beantwortet();
        buero.rueckgemeldet(fuehrender, Rueckmeldungswert.ZUFRIEDEN);
        Aktenzeichen dublette = buero.erfasst(beschwerde().neu());
        verbindungen.verbinden(dublette, fuehrender, Verbindungsart.WIEDERHOLUNG, "Schon gesagt.", "krm");

        ereignisse.nachtragen(dublette, "Und noch etwas.", "krm");

        assertThat(buero.offene(fuehrender, SichtungProzess.NACHTRAG_SICHTEN)).hasSize(1);
    }

    @Test
    void aPetitionAboutARunningComplaintCountsOnceAndAsAPetition() {
        Aktenzeichen beschwerde = buero.verteilt(beschwerde().neu());
        Aktenzeichen petition = buero.erfasst(beschwerde().neu());
        jdbc.sql("update kundenreaktion set reaktionsart = 'PETITION' where aktenzeichen = :fall")
                .param("fall", petition.wert())
                .update();
        Aktenzeichen nochmals = buero.erfasst(beschwerde().neu());

        verbindungen.verbinden(petition, beschwerde, Verbindungsart.DUBLETTE, "Dieselbe Sache.", "krm");
        verbindungen.verbinden(nochmals, beschwerde, Verbindungsart.DUBLETTE, "Dieselbe Sache.", "krm");

        assertThat(jdbc.sql("select aktenzeichen from gezaehlte_kundenreaktion where aktenzeichen in (:faelle)")
                        .param("faelle", List.of(beschwerde.wert(), petition.wert(), nochmals.wert()))
                        .query(String.class)
                        .list())
                .containsExactly(beschwerde.wert());
        assertThat(jdbc.sql("select reaktionsarten from zahlenwerk_reaktion where fall in (:faelle)")
                        .param("faelle", List.of(beschwerde.wert(), petition.wert(), nochmals.wert()))
                        .query(String.class)
                        .list())
                .singleElement()
                .satisfies(arten -> assertThat(arten).contains("PETITION", "KUNDENREAKTION"));
    }

    // --- nobody answers the phone

    @Test
    void afterThreeCallsInVainALetterIsProposedAndEachAttemptStays() {
        Aktenzeichen fall =
                buero.bewertet(beschwerde().ueber(Antwortweg.TELEFON).neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        for (String wer : List.of("krm", "krm2", "krm")) {
            buero.erledigt(fall, VersandProzess.TELEFONISCH_MITTEILEN, wer, Map.of("erreicht", "NEIN"));
        }

        assertThat(buero.wartetAuf(fall, VersandProzess.TELEFONISCH_MITTEILEN)).isFalse();
        assertThat(protokoll.zeilen(fall).stream().filter(z -> z.feld().equals("anrufversuch")))
                .extracting(Protokollzeile::wer)
                .containsExactly("krm", "krm2", "krm");
        buero.erledigt(fall, VersandProzess.BRIEF_VORSCHLAGEN, "krm2", Map.of("anschriftentscheidung", "BRIEF"));
        assertThat(buero.wartetAuf(fall, VersandProzess.BRIEF_VERSENDEN)).isTrue();
    }

    @Test
    void whoIsReachedAtTheSecondCallIsToldAndNoLetterFollows() {
        Aktenzeichen fall =
                buero.bewertet(beschwerde().ueber(Antwortweg.TELEFON).neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);

        buero.erledigt(fall, VersandProzess.TELEFONISCH_MITTEILEN, "krm", Map.of("erreicht", "NEIN"));
        buero.erledigt(fall, VersandProzess.TELEFONISCH_MITTEILEN, "krm", Map.of("gespraechsvermerk", "Ausgerichtet."));
        buero.jobsLaufen(fall);

        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
    }

    // --- pieces

    private Aktenzeichen beantwortet() {
        Aktenzeichen fall = buero.bewertet(beschwerde().neu(), "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, "krm", Map.of("antworttext", "Leider nein."));
        buero.jobsLaufen(fall);
        return fall;
    }

    private void nochmalsBeantwortet(Aktenzeichen fall, String wer) {
        buero.geprueft(fall);
        buero.bearbeitet(fall, "leistung", "UNBEGRUENDET", "ERKLAERT");
        buero.erledigt(
                fall, KundenreaktionProzess.ANTWORT_SCHREIBEN, wer, Map.of("antworttext", "Noch einmal geprüft."));
        buero.jobsLaufen(fall);
        assertThat(buero.akte(fall).status()).isEqualTo(KundenreaktionStatus.BEANTWORTET);
    }

    private Task angebot(Aktenzeichen fall) {
        return buero.offene(fall, ZweiterBlickProzess.ZWEITEN_BLICK_ANBIETEN).get(0);
    }

    private static Map<String, Object> anders(String ausgang) {
        return Map.of("zweiterBlick", ausgang, "blickvermerk", "Am Telefon besprochen.");
    }

    private Set<String> gruppen(Task aufgabe) {
        return aufgaben.getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId)
                .collect(Collectors.toSet());
    }

    private List<String> unterrichtet(Aktenzeichen fall) {
        return jdbc.sql("select adresse from hauspost where starts_with(kennung, :kennung)")
                .param("kennung", "zurueckgezogen/" + fall.wert())
                .query(String.class)
                .list();
    }

    private String text(Aktenzeichen fall, Schreiben schreiben) {
        return jdbc.sql("select text from sendung where aktenzeichen = :fall and schreiben = :schreiben")
                .param("fall", fall.wert())
                .param("schreiben", schreiben.name())
                .query(String.class)
                .single();
    }

    private long abwesend(String person, LocalDate tag) {
        return jdbc.sql("""
            insert into abwesenheit (person, von, bis, eingetragen_von, eingetragen_am)
            values (:person, :tag, :tag, 'gf', now()) returning id
            """)
                .param("person", person)
                .param("tag", tag)
                .query(Long.class)
                .single();
    }
}
