package de.ombud.vorgang.fall;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.beschwerde;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.markt;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Einsichtnahme;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import java.util.List;
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
        fall.schriftwechsel()
                .nachtragen(NeuerNachtrag.jetzt("Auch M&I ist gemeint.", null), "krm", KundenreaktionFixtures.SPAETER);
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

    @Test
    void thePressOfficeReadsTheRequestOfAJournalistAndNothingElse() {
        Kunde journalistin = new Kunde("Jana", "Presse", "jana@zeitung.example", "0351 1", null, null);
        Kundenreaktion fall =
                beschwerde().als(Reaktionsart.PRESSEANFRAGE).von(journalistin).verteilt();
        fall.einsichtGewaehren("pressestelle");
        fall.schriftwechsel()
                .nachtragen(
                        NeuerNachtrag.jetzt("Es geht um Frau Muster.", null), "krm", KundenreaktionFixtures.SPAETER);

        Akte sicht = presse(fall, Einsichtnahme.ANFRAGE);

        assertThat(sicht.text()).isEqualTo(fall.akte().text());
        assertThat(sicht.kunde()).isEqualTo(journalistin);
        assertThat(sicht.nachtraege()).isEmpty();
        assertThat(sicht.anliegen())
                .extracting(Akte.Anliegen::beschreibung, Akte.Anliegen::thema)
                .containsOnly(tuple(null, null));
        assertThat(sicht.vollstaendig()).isFalse();
    }

    @Test
    void whatAJournalistAsksAboutTheWorkOfAnAreaIsNotThatAreasToReadEvenBeforeAnybodyCheckedIt() {
        Akte presse = beschwerde()
                .als(Reaktionsart.PRESSEANFRAGE)
                .mit(leistung(), markt())
                .erfasst()
                .akte();

        assertThat(einsicht("leistung", presse)).isEqualTo(Einsichtnahme.KEINE);
        assertThat(einsicht("markt_integration", presse)).isEqualTo(Einsichtnahme.KEINE);
        assertThat(einsicht("geschaeftsfuehrung", presse)).isEqualTo(Einsichtnahme.VOLL);
        assertThat(Einsichtnahme.siehtAlles("leistung", presse)).isFalse();
    }

    @Test
    void thatWhoAsksIsACustomerAndWhoIsSpokenForIsNotShownToThePressOffice() {
        Kunde kundin = new Kunde("Mia", "Muster", "mia@example.org", null, "07402//0001234", null);
        Kundenreaktion mitNummer =
                beschwerde().als(Reaktionsart.PRESSEANFRAGE).von(kundin).verteilt();
        Kundenreaktion durchZeitung = beschwerde()
                .als(Reaktionsart.PRESSEANFRAGE)
                .durch(new Einreicher(
                        Einreicherart.EHRENAMT, "Jana Presse", "Zeitung", "jana@zeitung.example", null, false))
                .verteilt();
        for (Kundenreaktion fall : List.of(mitNummer, durchZeitung)) {
            fall.einsichtGewaehren("pressestelle");
        }
        assertThat(presse(mitNummer, Einsichtnahme.ANFRAGE).kunde())
                .isEqualTo(new Kunde("Mia", "Muster", "mia@example.org", null, null, null));
        assertThat(presse(durchZeitung, Einsichtnahme.ANFRAGE).kunde()).isNull();
        assertThat(presse(durchZeitung, Einsichtnahme.ANFRAGE).einreicher().name())
                .isEqualTo("Jana Presse");
    }

    @Test
    void whatAJournalistAskedOnThePhoneStandsWithTheMatter() {
        Kundenreaktion fall =
                beschwerde().als(Reaktionsart.PRESSEANFRAGE).schreibt("").verteilt();
        fall.einsichtGewaehren("pressestelle");
        assertThat(presse(fall, Einsichtnahme.ANFRAGE).anliegen())
                .extracting(Akte.Anliegen::beschreibung, Akte.Anliegen::thema)
                .containsOnly(tuple("Worum es bei K05 geht", null));
    }

    @Test
    void ofAComplaintInWhichAPressRequestHidesThePressOfficeKnowsOnlyTheNumber() {
        Kundenreaktion fall = beschwerde().verteilt();
        fall.einsichtGewaehren("pressestelle");

        Akte sicht = presse(fall, Einsichtnahme.NUMMER);

        assertThat(sicht.aktenzeichen()).isEqualTo(fall.aktenzeichen());
        assertThat(sicht.fristen()).isNotNull();
        assertThat(sicht)
                .extracting(Akte::text, Akte::betreff, Akte::kunde, Akte::einreicher)
                .containsOnlyNulls();
        assertThat(sicht.anliegen()).extracting(Akte.Anliegen::beschreibung).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(strings = {"12345//0000678", "12345BG0000678", "12345 BG 0000678", "12345/0000678", "123450000678"})
    void theNumberOfSomebodyThatAJournalistAsksAboutIsNotThePressOfficesToKnow(String bg) {
        Kundenreaktion fall = beschwerde()
                .als(Reaktionsart.PRESSEANFRAGE)
                .schreibt("Stimmt es, dass in BG-Nr. " + bg + " seit 2025 nichts gezahlt wird?")
                .verteilt();
        fall.einsichtGewaehren("pressestelle");

        assertThat(presse(fall, Einsichtnahme.ANFRAGE).text())
                .isEqualTo("Stimmt es, dass in BG-Nr. [vertraulich] seit 2025 nichts gezahlt wird?");
    }

    private static Akte presse(Kundenreaktion fall, Einsichtnahme erwartet) {
        Betrachter presse = new Betrachter("presse", Set.of("pressestelle"));
        assertThat(Einsichtnahme.von(presse, fall.akte())).isEqualTo(erwartet);
        return erwartet.aufDas(fall.akte(), presse);
    }

    private static Einsichtnahme einsicht(String gruppe, Akte akte) {
        return Einsichtnahme.von(new Betrachter("jemand", Set.of(gruppe)), akte);
    }
}
