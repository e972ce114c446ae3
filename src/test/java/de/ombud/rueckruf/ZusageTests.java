package de.ombud.rueckruf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ZusageTests {

    private static final Instant ZUGESAGT = Instant.parse("2026-11-04T08:00:00Z");
    private static final Instant FAELLIG = ZUGESAGT.plus(Duration.ofHours(48));
    private static final Instant JETZT = ZUGESAGT.plus(Duration.ofHours(5));
    private static final Rueckrufnummer NUMMER = new Rueckrufnummer("RR-2026-000001");
    private static final Aktenzeichen FALL = new Aktenzeichen("KR-2026-000001");

    private final Zusage zusage = Zusage.gegeben(NUMMER, neu(), FAELLIG, "eingang", ZUGESAGT);

    @Test
    void aPromiseAnnouncesItselfOnce() {
        assertThat(zusage.geschehenes()).containsExactly(new RueckrufZugesagt(NUMMER, "leistung", null, false));
        assertThat(zusage.geschehenes()).isEmpty();
    }

    @Test
    void afterTheLastVainAttemptItIsGivenUp() {
        versuchen(Versuchsausgang.NICHT_ERREICHT, null, "");
        assertThat(zusage.istOffen()).isTrue();
        versuchen(Versuchsausgang.FALSCHE_NUMMER, null, "");

        assertThat(zusage.ansicht().stand()).isEqualTo(Rueckrufstand.NICHT_ERREICHT);
        assertThat(zusage.ansicht().versuche()).extracting(Rueckruf.Versuch::nr).containsExactly(1, 2);
        assertThatThrownBy(() -> versuchen(Versuchsausgang.ERREICHT, null, "Besprochen."))
                .isInstanceOf(Konflikt.class);
    }

    @Test
    void whoAsksForAnotherTimeMovesItAndOnlySoFar() {
        assertThatThrownBy(() -> versuchen(Versuchsausgang.SPAETER, JETZT.plus(Duration.ofDays(15)), ""))
                .isInstanceOf(Eingabefehler.class);
        versuchen(Versuchsausgang.SPAETER, JETZT.plus(Duration.ofDays(3)), "");

        assertThat(zusage.ansicht().faelligAm()).isEqualTo(JETZT.plus(Duration.ofDays(3)));
        assertThat(zusage.istOffen()).isTrue();
    }

    @Test
    void aTalkWithoutANoteIsNone() {
        assertThatThrownBy(() -> versuchen(Versuchsausgang.ERREICHT, null, " ")).isInstanceOf(Eingabefehler.class);
        assertThat(zusage.ansicht().versuche()).isEmpty();
    }

    @Test
    void itIsMissedOnceAndNeverAfterSomebodyCalled() {
        zusage.versaeumen(FAELLIG);
        zusage.versaeumen(FAELLIG.plus(Duration.ofHours(1)));
        assertThat(zusage.ansicht().versaeumtAm()).isEqualTo(FAELLIG);

        versuchen(Versuchsausgang.ERREICHT, null, "Besprochen.");
        zusage.versaeumen(FAELLIG.plus(Duration.ofHours(2)));
        assertThat(zusage.ansicht().stand()).isEqualTo(Rueckrufstand.ERREICHT);
    }

    @Test
    void oneTicketBecomesOneComplaint() {
        zusage.beschweren();
        zusage.beschwerdeWurde(FALL);

        assertThatThrownBy(zusage::beschweren).isInstanceOf(Konflikt.class);
        assertThat(zusage.ansicht().beschwerde()).isEqualTo(FALL);
    }

    private void versuchen(Versuchsausgang ausgang, Instant erneutAm, String notiz) {
        zusage.versuchen(
                new NeuerVersuch(ausgang, JETZT, erneutAm, notiz, false),
                2,
                JETZT.plus(Duration.ofDays(14)),
                "leistung",
                JETZT);
    }

    private static NeuerRueckruf neu() {
        return new NeuerRueckruf(
                null, "DRESDEN", "leistung", new Anrufziel("Mia", "Muster", "0351 123456", "", ""), "", ZUGESAGT);
    }
}
