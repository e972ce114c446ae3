package de.ombud.vorgang.fall;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.BEGRUENDET;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.EINGANG;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.ERFASST;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.FRISTEN;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.SPAETER;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.UNBEGRUENDET;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.bewertet;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.lob;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.ereignis.KundenreaktionEingegangen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.vorgang.ereignis.RueckfrageBeantwortet;
import de.ombud.vorgang.fall.angabe.Bewertung;
import de.ombud.vorgang.fall.angabe.Korrektur;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KundenreaktionTests {

    private static final LocalDate IN_EINER_WOCHE = LocalDate.of(2026, 11, 17);

    @Test
    void everyAnliegenOfAContactGetsItsNumber() {
        Kundenreaktion fall = beschwerde().mit(leistung(), markt(), lob()).erfasst();

        assertThat(fall.akte().anliegen())
                .extracting(Akte.Anliegen::nr, Akte.Anliegen::status)
                .containsExactly(
                        tuple(1, AnliegenStatus.OFFEN), tuple(2, AnliegenStatus.OFFEN), tuple(3, AnliegenStatus.OFFEN));
        assertThat(fall.status()).isEqualTo(KundenreaktionStatus.ERFASST);
    }

    @Test
    void aHundredAndFirstAnliegenIsRefused() {
        Kundenreaktion fall = beschwerde()
                .mit(IntStream.range(0, 100).mapToObj(i -> leistung()).toArray(NeuesAnliegen[]::new))
                .erfasst();

        assertThatThrownBy(() -> fall.ergaenzen(leistung())).isInstanceOf(Eingabefehler.class);
        assertThat(fall.akte().anliegen()).hasSize(100);
    }

    @Test
    void aCallSettledAtOnceIsRatedWhenItIsRecorded() {
        Kundenreaktion fall = beschwerde()
                .mit(bewertet(leistung(), UNBEGRUENDET))
                .sofortErledigt()
                .erfasst();
        fall.abschliessen(ERFASST);

        Akte akte = fall.akte();
        assertThat(akte.status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
        assertThat(akte.anliegen().get(0).ergebnis()).isEqualTo(Ergebnis.UNBEGRUENDET);
        assertThat(akte.abschluss().sofort()).isTrue();
        assertThat(akte.abschluss().erledigungsvermerk()).isEqualTo("Am Telefon geklärt.");
    }

    @Test
    void whatIsSettledAtOnceNeedsARating() {
        assertThatThrownBy(() -> beschwerde()
                        .mit(bewertet(leistung(), new Bewertung(null, null, "")))
                        .sofortErledigt()
                        .erfasst())
                .isInstanceOf(Eingabefehler.class);
    }

    @Test
    void theCheckEndsOnlyWithAnAnliegen() {
        Kundenreaktion leer = beschwerde().mit().erfasst();

        assertThatThrownBy(() -> leer.anliegen().pruefungAbschliessen()).isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(leer::verteilen).isInstanceOf(Eingabefehler.class);
    }

    @Test
    void theCheckMovesAnAnliegenToAnotherArea() {
        Kundenreaktion fall = beschwerde().erfasst();

        Bereich bisher = fall.bereichFestlegen(
                1, Bereich.EINGANGSZONE, "eingangszone", "Es geht um den Empfang", "krm", SPAETER);

        assertThat(bisher).isEqualTo(Bereich.LEISTUNG);
        Akte.Anliegen anliegen = fall.akte().anliegen().get(0);
        assertThat(anliegen.bereich()).isEqualTo(Bereich.EINGANGSZONE);
        assertThat(anliegen.gruppe()).isEqualTo("eingangszone");
        assertThat(anliegen.wechsel()).hasSize(1);
    }

    @Test
    void confirmingTheAreaIsNoChange() {
        Kundenreaktion fall = beschwerde().erfasst();

        fall.bereichFestlegen(1, Bereich.LEISTUNG, "leistung", "stimmt", "krm", SPAETER);

        assertThat(fall.akte().anliegen().get(0).wechsel()).isEmpty();
    }

    @Test
    void onceDistributedTheCheckCannotMoveAnythingAnyMore() {
        Kundenreaktion fall = beschwerde().verteilt();

        assertThatThrownBy(() -> fall.bereichFestlegen(1, Bereich.EINGANGSZONE, "eingangszone", "x", "krm", SPAETER))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void anUnknownAnliegenIsNotFound() {
        assertThatThrownBy(() -> beschwerde().verteilt().anliegen(2)).isInstanceOf(NichtGefunden.class);
    }

    @Test
    void theFirstRefusalFollowsTheProposalAndTheSecondWaitsForKrm() {
        Kundenreaktion fall = beschwerde().verteilt();
        Anliegen anliegen = fall.anliegen(1);

        anliegen.ablehnen("gehört zu M&I", Bereich.MARKT_UND_INTEGRATION, "leistung", SPAETER);
        assertThat(anliegen.bereich()).isEqualTo(Bereich.MARKT_UND_INTEGRATION);

        anliegen.ablehnen("gehört doch zu Leistung", Bereich.LEISTUNG, "markt", SPAETER);
        assertThat(anliegen.bereich()).isEqualTo(Bereich.MARKT_UND_INTEGRATION);
        assertThat(anliegen.ablehnungen()).isEqualTo(2);

        anliegen.zuordnen(Bereich.LEISTUNG, "KRM entscheidet", "krm", SPAETER);
        assertThat(anliegen.bereich()).isEqualTo(Bereich.LEISTUNG);
        assertThat(anliegen.ansicht("").wechsel())
                .extracting(Akte.Zustaendigkeitswechsel::grund)
                .containsExactly("gehört zu M&I", "gehört doch zu Leistung", "KRM entscheidet");
    }

    @Test
    void aRefusalProposesAnotherArea() {
        Anliegen anliegen = beschwerde().verteilt().anliegen(1);

        assertThatThrownBy(() -> anliegen.ablehnen("nein", null, "leistung", SPAETER))
                .isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> anliegen.ablehnen("nein", Bereich.LEISTUNG, "leistung", SPAETER))
                .isInstanceOf(Eingabefehler.class);
        assertThat(anliegen.ablehnungen()).isZero();
    }

    @Test
    void aComplaintIsRatedWithResultAndRemedy() {
        Anliegen anliegen = beschwerde().verteilt().anliegen(1);

        assertThatThrownBy(() -> anliegen.bewerten(new Bewertung(null, Abhilfe.KEINE, ""), "leistung", SPAETER))
                .isInstanceOf(Eingabefehler.class);
        assertThatThrownBy(() -> anliegen.bewerten(new Bewertung(Ergebnis.BEGRUENDET, null, ""), "leistung", SPAETER))
                .isInstanceOf(Eingabefehler.class);
        assertThat(anliegen.istFertig()).isFalse();
    }

    @Test
    void praiseIsNotRated() {
        Anliegen anliegen = beschwerde().mit(lob()).verteilt().anliegen(1);

        assertThatThrownBy(() -> anliegen.bewerten(BEGRUENDET, "leistung", SPAETER))
                .isInstanceOf(Eingabefehler.class);
        anliegen.bewerten(new Bewertung(null, null, "weitergegeben"), "leistung", SPAETER);
        assertThat(anliegen.status()).isEqualTo(AnliegenStatus.BEWERTET);
    }

    @Test
    void aRatingStands() {
        Anliegen anliegen = beschwerde().bewertet(UNBEGRUENDET).anliegen(1);

        assertThatThrownBy(() -> anliegen.bewerten(BEGRUENDET, "leistung", SPAETER))
                .isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> anliegen.ablehnen("doch nicht", Bereich.EINGANGSZONE, "leistung", SPAETER))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void aQuestionStopsTheOpenAnliegenAndItsEndLetsThemGoOn() {
        Kundenreaktion fall = beschwerde().mit(leistung(), markt()).verteilt();
        fall.anliegen(1).bewerten(UNBEGRUENDET, "leistung", SPAETER);

        int nr = fall.schriftwechsel()
                .rueckfragen(frage("Haben Sie den Bescheid?", "markt_integration"), "markt", SPAETER);
        assertThat(fall.anliegen(1).status()).isEqualTo(AnliegenStatus.BEWERTET);
        assertThat(fall.anliegen(2).status()).isEqualTo(AnliegenStatus.RUECKFRAGE);

        fall.schriftwechsel().rueckfrageBeenden(nr, SPAETER);
        assertThat(fall.anliegen(2).status()).isEqualTo(AnliegenStatus.IN_BEARBEITUNG);
        assertThat(fall.akte().rueckfrage(nr).orElseThrow().beendetAm()).isEqualTo(SPAETER);
    }

    @Test
    void whileASecondQuestionIsOpenTheAnliegenWaits() {
        Kundenreaktion fall = beschwerde().verteilt();
        int erste = fall.schriftwechsel().rueckfragen(frage("Bescheid?", "leistung"), "leistung", SPAETER);
        fall.schriftwechsel().rueckfragen(frage("Mietvertrag?", "leistung"), "leistung", SPAETER);

        fall.schriftwechsel().rueckfrageBeenden(erste, SPAETER);

        assertThat(fall.anliegen(1).status()).isEqualTo(AnliegenStatus.RUECKFRAGE);
    }

    @Test
    void twoQuestionsAtOnceCountAsOnePauseAndOnlyForTheirAnliegen() {
        Kundenreaktion fall = beschwerde().mit(leistung(), markt()).verteilt();
        int erste = fall.schriftwechsel().rueckfragen(frage("Bescheid?", "leistung", 1), "leistung", SPAETER);
        int zweite = fall.schriftwechsel()
                .rueckfragen(frage("Mietvertrag?", "leistung", 1), "leistung", SPAETER.plus(2, DAYS));
        fall.schriftwechsel().rueckfrageBeenden(erste, SPAETER.plus(3, DAYS));
        fall.schriftwechsel().rueckfrageBeenden(zweite, SPAETER.plus(5, DAYS));
        fall.schriftwechsel().rueckfragen(frage("Quittung?", "leistung", 1), "leistung", SPAETER.plus(7, DAYS));

        Akte akte = fall.akte();
        assertThat(akte.wartezeit(1, SPAETER.plus(8, DAYS))).isEqualTo(Duration.ofDays(6));
        assertThat(akte.wartezeit(2, SPAETER.plus(8, DAYS))).isEqualTo(Duration.ZERO);
    }

    @Test
    void theOnlyOpenQuestionIsAnsweredWithoutItsNumberUnlessItSurelyIsNot() {
        Kundenreaktion fall = beschwerde().verteilt();
        int nr = fall.schriftwechsel().rueckfragen(frage("Bescheid?", "leistung"), "leistung", SPAETER);

        assertThat(fall.schriftwechsel()
                        .nachtragen(NeuerNachtrag.jetzt("Danke.", 0), "krm", SPAETER)
                        .ansicht()
                        .rueckfrage())
                .isNull();
        assertThat(fall.schriftwechsel()
                        .nachtragen(NeuerNachtrag.jetzt("Anbei.", null), "krm", SPAETER)
                        .ansicht()
                        .rueckfrage())
                .isEqualTo(nr);
        assertThatThrownBy(() -> fall.schriftwechsel().nachtragen(NeuerNachtrag.jetzt("?", 9), "krm", SPAETER))
                .isInstanceOf(Eingabefehler.class);
    }

    @Test
    void whereAllLiesWithOneGroupNobodyHasToDescribeIt() {
        assertThat(ohneBeschreibung(leistung(), leistung()).ohneWorte()).containsExactly(1, 2);
        assertThat(ohneBeschreibung(leistung(), leistung()).anliegen().liegenBeiEinerGruppe())
                .isTrue();
        assertThat(ohneBeschreibung(leistung(), markt()).anliegen().liegenBeiEinerGruppe())
                .isFalse();
        assertThat(beschwerde().mit(leistung(), markt()).erfasst().ohneWorte()).isEmpty();
    }

    private static Kundenreaktion ohneBeschreibung(NeuesAnliegen... anliegen) {
        return beschwerde()
                .mit(Arrays.stream(anliegen)
                        .map(a -> new NeuesAnliegen(a.art(), a.thema(), a.bereich(), a.gruppe(), "", false, null))
                        .toArray(NeuesAnliegen[]::new))
                .erfasst();
    }

    @Test
    void whoeverWantsNoAnswerIsAskedNothing() {
        Kundenreaktion fall = beschwerde().ueber(Antwortweg.KEINE).verteilt();

        assertThatThrownBy(() -> fall.schriftwechsel().rueckfragen(frage("?", "krm"), "krm", SPAETER))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void aQuestionBeforeTheCheckIsTooEarly() {
        assertThatThrownBy(() -> beschwerde().erfasst().schriftwechsel().rueckfragen(frage("?", "krm"), "krm", SPAETER))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void whatThePersonAddsIsReadOnce() {
        Kundenreaktion fall = beschwerde().verteilt();
        fall.schriftwechsel().nachtragen(NeuerNachtrag.jetzt("Der Vermieter mahnt.", null), "krm", SPAETER);
        fall.schriftwechsel().nachtragen(NeuerNachtrag.jetzt("Er mahnt noch einmal.", null), "krm", SPAETER);

        fall.schriftwechsel().nachtragSichten(1, "an Leistung gegeben", SPAETER);
        fall.schriftwechsel().nachtragSichten(1, "noch einmal", SPAETER.plusSeconds(60));

        assertThat(fall.akte().nachtraege())
                .extracting(Akte.Nachtrag::sichtungsvermerk)
                .containsExactly("an Leistung gegeben", null);
    }

    @Test
    void theJointAnswerWaitsForEveryRating() {
        Kundenreaktion fall = beschwerde().mit(leistung(), markt()).verteilt();
        fall.anliegen(1).bewerten(UNBEGRUENDET, "leistung", SPAETER);

        assertThatThrownBy(() -> fall.antwortSchreiben("Sehr geehrte …", "krm", SPAETER))
                .isInstanceOf(Konflikt.class);

        fall.anliegen(2).bewerten(UNBEGRUENDET, "markt", SPAETER);
        assertThat(fall.antwortSchreiben("Sehr geehrte …", "krm", SPAETER)).isFalse();
    }

    @Test
    void whoeverWroteAnyVersionDoesNotReleaseTheLast() {
        Kundenreaktion fall = beschwerde().bewertet(BEGRUENDET);
        assertThat(fall.antwortSchreiben("erste Fassung", "krm", SPAETER)).isTrue();
        fall.stand().antwortZurueckgeben("freundlicher");
        fall.antwortSchreiben("zweite Fassung", "krm2", SPAETER);

        assertThatThrownBy(() -> fall.stand().freigeben("krm", SPAETER)).isInstanceOf(NichtErlaubt.class);
        assertThatThrownBy(() -> fall.stand().freigeben("krm2", SPAETER)).isInstanceOf(NichtErlaubt.class);
        fall.stand().freigeben("teamleitung", SPAETER);

        Akte.Antwort antwort = fall.akte().antwort();
        assertThat(antwort.freigegebenVon()).isEqualTo("teamleitung");
        assertThat(antwort.freigabehinweis()).isNull();
        assertThat(antwort.fassung()).isEqualTo(2);
    }

    @Test
    void aNewVersionNeedsANewRelease() {
        Kundenreaktion fall = beschwerde().bewertet(BEGRUENDET);
        fall.antwortSchreiben("erste Fassung", "krm", SPAETER);
        fall.stand().freigeben("teamleitung", SPAETER);

        fall.antwortSchreiben("zweite Fassung", "krm", SPAETER);

        assertThat(fall.akte().antwort().freigegebenVon()).isNull();
    }

    @Test
    void withoutAnAnswerThereIsNothingToRelease() {
        Kundenreaktion fall = beschwerde().bewertet(BEGRUENDET);

        assertThatThrownBy(() -> fall.stand().freigeben("teamleitung", SPAETER)).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> fall.stand().antwortZurueckgeben("wie?")).isInstanceOf(Konflikt.class);
    }

    @Test
    void aJobThatRunsTwiceNotesTheAnswerOnce() {
        Kundenreaktion fall = beschwerde().beantwortet();

        fall.antwortVermerken(SPAETER.plusSeconds(3600));
        fall.abschliessen(SPAETER.plusSeconds(7200));
        fall.abschliessen(SPAETER.plusSeconds(9999));

        assertThat(fall.akte().abschluss().antwortAm()).isEqualTo(SPAETER);
        assertThat(fall.akte().abschluss().am()).isEqualTo(SPAETER.plusSeconds(7200));
    }

    @Test
    void feedbackBelongsToAnAnswerThatIsOut() {
        assertThatThrownBy(() ->
                        beschwerde().bewertet(UNBEGRUENDET).rueckmeldungAufnehmen(Rueckmeldungswert.ZUFRIEDEN, "Danke"))
                .isInstanceOf(Konflikt.class);

        Kundenreaktion fall = beschwerde().beantwortet();
        fall.rueckmeldungAufnehmen(Rueckmeldungswert.ZUFRIEDEN, "Danke");
        assertThat(fall.akte().rueckmeldung().wert()).isEqualTo(Rueckmeldungswert.ZUFRIEDEN);
    }

    @Test
    void closingWaitsForEveryRating() {
        assertThatThrownBy(() -> beschwerde().verteilt().abschliessen(SPAETER)).isInstanceOf(Konflikt.class);
    }

    @Test
    void aCaseOfWhichEverythingWasHandedOnIsHandedOn() {
        Bewertung abgegeben = new Bewertung(Ergebnis.ABGEGEBEN, Abhilfe.KEINE, "an die Widerspruchsstelle");
        Kundenreaktion ganz = beschwerde().bewertet(abgegeben);
        ganz.abschliessen(SPAETER);
        assertThat(ganz.status()).isEqualTo(KundenreaktionStatus.ABGEGEBEN);

        Kundenreaktion halb = beschwerde().mit(leistung(), markt()).verteilt();
        halb.anliegen(1).bewerten(abgegeben, "leistung", SPAETER);
        halb.anliegen(2).bewerten(UNBEGRUENDET, "markt", SPAETER);
        halb.abschliessen(SPAETER);
        assertThat(halb.status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
    }

    @Test
    void aWithdrawalEndsWhatIsOpenAndKeepsWhatIsRated() {
        Kundenreaktion fall = beschwerde().mit(leistung(), markt()).verteilt();
        fall.anliegen(1).bewerten(BEGRUENDET, "leistung", SPAETER);
        fall.schriftwechsel().rueckfragen(frage("Bescheid?", "markt_integration"), "markt", SPAETER);

        fall.zurueckziehen("hat sich erledigt", SPAETER);
        assertThat(fall.akte().abschluss())
                .as("closed when nothing else is left to do")
                .isNull();
        fall.abschliessen(SPAETER);

        Akte akte = fall.akte();
        assertThat(akte.status()).isEqualTo(KundenreaktionStatus.ZURUECKGEZOGEN);
        assertThat(akte.anliegen())
                .extracting(Akte.Anliegen::ergebnis)
                .containsExactly(Ergebnis.BEGRUENDET, Ergebnis.ZURUECKGEZOGEN);
        assertThat(akte.abschluss().rueckzugsgrund()).isEqualTo("hat sich erledigt");
        assertThat(akte.rueckfragen().get(0).beendetAm()).isEqualTo(SPAETER);
    }

    @Test
    void onceTheAnswerIsOutNothingJoinsAndNothingIsWithdrawn() {
        Kundenreaktion fall = beschwerde().beantwortet();

        assertThatThrownBy(() -> fall.ergaenzen(markt())).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> fall.zurueckziehen("zu spät", SPAETER)).isInstanceOf(Konflikt.class);
        fall.schriftwechsel().nachtragen(NeuerNachtrag.jetzt("Danke!", null), "krm", SPAETER);
    }

    @Test
    void aClosedCaseStaysClosed() {
        Kundenreaktion fall = beschwerde().abgeschlossen();

        assertThatThrownBy(() -> fall.ergaenzen(markt())).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> fall.zurueckziehen("doch nicht", SPAETER)).isInstanceOf(Konflikt.class);
        assertThatThrownBy(() -> fall.antwortSchreiben("neu", "krm", SPAETER)).isInstanceOf(Konflikt.class);
    }

    @Test
    void whatAPersonStillWritesToAClosedCaseIsKept() {
        Kundenreaktion fall = beschwerde().abgeschlossen();

        assertThat(fall.schriftwechsel()
                        .nachtragen(NeuerNachtrag.jetzt("noch etwas", null), "krm", SPAETER)
                        .nr())
                .isEqualTo(1);
        assertThat(fall.akte().status()).isEqualTo(KundenreaktionStatus.ABGESCHLOSSEN);
    }

    @Test
    void nothingIsReceivedAfterItWasRecorded() {
        Kundenreaktion fall = beschwerde().erfasst();

        assertThatThrownBy(() -> fall.berichtigen(
                        new Korrektur(ERFASST.plusSeconds(1), FRISTEN, null, null, null, "Stempel"), "krm", SPAETER))
                .isInstanceOf(Eingabefehler.class);
        assertThat(fall.akte().eingang()).isEqualTo(EINGANG);
    }

    @Test
    void theTrueChannelIsNoMentionAnyMore() {
        Kundenreaktion fall = beschwerde().erfasst();

        fall.berichtigen(new Korrektur(null, null, Kanal.TELEFON, null, null, "Anruf"), "krm", SPAETER);

        assertThat(fall.akte().kanal()).isEqualTo(Kanal.TELEFON);
        assertThat(fall.akte().weitereKanaele()).isEmpty();
    }

    private static NeueRueckfrage frage(String worte, String gruppe, Integer... anliegen) {
        return new NeueRueckfrage(worte, IN_EINER_WOCHE, List.of(anliegen), gruppe);
    }

    @Test
    void aNewCaseAnnouncesItselfOnceAndWhole() {
        Kundenreaktion fall = beschwerde().erfasst();

        assertThat(fall.geschehenes()).containsExactly(new KundenreaktionEingegangen(fall.aktenzeichen(), false, true));
        assertThat(fall.geschehenes()).isEmpty();
    }

    @Test
    void anAnswerIsAnnouncedAsWhatCameInAndAsTheEndOfWaiting() {
        Kundenreaktion fall = beschwerde().verteilt();
        int frage = fall.schriftwechsel().rueckfragen(frage("Bescheid?", "leistung"), "leistung", SPAETER);
        fall.geschehenes();

        fall.schriftwechsel().nachtragen(NeuerNachtrag.jetzt("Anbei.", null), "krm", SPAETER);

        assertThat(fall.geschehenes())
                .containsExactly(
                        new NachtragEingegangen(fall.aktenzeichen(), 1),
                        new RueckfrageBeantwortet(fall.aktenzeichen(), frage));
        assertThat(fall.akte().rueckfragen().get(0).istOffen()).isFalse();
    }

    @Test
    void whatChangesNothingIsNotAnnounced() {
        Kundenreaktion fall = beschwerde().verteilt();
        fall.ausschliessen("leistung2");
        assertThat(fall.geschehenes()).contains(new PersonAusgeschlossen(fall.aktenzeichen(), "leistung2"));

        fall.ausschliessen("leistung2");
        fall.vorlegen(1, "leistung");
        fall.verlegen(1, Bereich.LEISTUNG, "leistung", "bleibt", "krm", SPAETER);

        assertThat(fall.geschehenes()).isEmpty();
    }
}
