package de.ombud.vorgang;

import static de.ombud.vorgang.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EinsichtnahmeTests {

    private final Akte akte = beschwerde().mit(leistung(), markt()).verteilt().akte();

    @ParameterizedTest
    @ValueSource(strings = {"krm", "teamleitung", "bereichsleitung", "geschaeftsfuehrung"})
    void krmAndLeadershipSeeTheWholeCase(String gruppe) {
        assertThat(einsicht(gruppe, akte)).isEqualTo(Einsichtnahme.VOLL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eingangszone", "selbstaendige", "ombudsstelle", "presse", "camunda-admin", "datenschutz"})
    void whoeverHasNoPartInItDoesNotKnowOfIt(String gruppe) {
        assertThat(einsicht(gruppe, akte)).isEqualTo(Einsichtnahme.KEINE);
    }

    @Test
    void theOmbudspersonSeesWhatIsAddressedToThem() {
        Akte andere = beschwerde().an(Adressat.OMBUDSSTELLE).erfasst().akte();

        assertThat(einsicht("ombudsstelle", andere)).isEqualTo(Einsichtnahme.VOLL);
    }

    @Test
    void whoeverRecordedACallStillSeesIt() {
        assertThat(Einsichtnahme.von(new Betrachter("krm", Set.of("eingangszone")), akte))
                .isEqualTo(Einsichtnahme.VOLL);
    }

    @ParameterizedTest
    @CsvSource({"leistung,1,2", "markt_integration,2,1"})
    void anAreaSeesItsOwnAnliegenInFullAndOfTheOthersOnlyTheState(String gruppe, int eigenes, int fremdes) {
        Betrachter wer = new Betrachter("jemand", Set.of(gruppe));
        Einsichtnahme einsicht = Einsichtnahme.von(wer, akte);
        Akte sicht = einsicht.aufDas(akte, wer);

        assertThat(einsicht).isEqualTo(Einsichtnahme.EIGENE_ANLIEGEN);
        assertThat(sicht.anliegen(eigenes)).isEqualTo(akte.anliegen(eigenes));
        Akte.Anliegen anderes = sicht.anliegen(fremdes).orElseThrow();
        assertThat(anderes)
                .isEqualTo(akte.anliegen(fremdes).orElseThrow().nurStand())
                .extracting(Akte.Anliegen::beschreibung, Akte.Anliegen::thema, Akte.Anliegen::art)
                .containsOnlyNulls();
    }

    @Test
    void anAreaReadsNeitherTheWholeTextNorTheNotesOfOthers() {
        Kundenreaktion fall = beschwerde().mit(leistung(), markt()).verteilt();
        fall.nachtragen("Auch M&I ist gemeint.", "krm", KundenreaktionFixtures.SPAETER);
        Betrachter wer = new Betrachter("leistung", Set.of("leistung"));

        Akte sicht = Einsichtnahme.EIGENE_ANLIEGEN.aufDas(fall.akte(), wer);

        assertThat(sicht.vollstaendig()).isFalse();
        assertThat(sicht.betreff()).isNull();
        assertThat(sicht.text()).isNull();
        assertThat(sicht.erfasserbemerkung()).isNull();
        assertThat(sicht.nachtraege()).isEmpty();
        assertThat(sicht.kunde()).isEqualTo(KundenreaktionFixtures.KUNDE);
    }

    @Test
    void anAreaThatHandedItsAnliegenOnDoesNotSeeTheCaseAnyMore() {
        Kundenreaktion fall = beschwerde().verteilt();
        fall.anliegen(1).vorlegen("eingangszone");

        assertThat(einsicht("leistung", fall.akte())).isEqualTo(Einsichtnahme.KEINE);
        assertThat(einsicht("eingangszone", fall.akte())).isEqualTo(Einsichtnahme.EIGENE_ANLIEGEN);
    }

    private static Einsichtnahme einsicht(String gruppe, Akte akte) {
        return Einsichtnahme.von(new Betrachter("jemand", Set.of(gruppe)), akte);
    }
}
