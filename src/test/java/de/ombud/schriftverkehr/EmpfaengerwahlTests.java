package de.ombud.schriftverkehr;

import static de.ombud.schriftverkehr.Testfall.ANSCHRIFT;
import static de.ombud.schriftverkehr.Testfall.beratung;
import static de.ombud.schriftverkehr.Testfall.gueltig;
import static de.ombud.schriftverkehr.Testfall.kunde;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class EmpfaengerwahlTests {

    private static Empfaenger wahl(Schreiben schreiben, Testfall fall) {
        Akte akte = fall.akte();
        return Empfaengerwahl.treffen(schreiben, akte, akte.vertretung(LocalDate.of(2026, 11, 5)));
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL,   ANTWORT,              EMAIL,   WUNSCH",
        "EMAIL,   EINGANGSBESTAETIGUNG, EMAIL,   WUNSCH",
        "BRIEF,   ANTWORT,              BRIEF,   WUNSCH",
        "BRIEF,   ZWISCHENNACHRICHT,    BRIEF,   WUNSCH",
        "TELEFON, ANTWORT,              TELEFON, WUNSCH",
        "TELEFON, RUECKFRAGE,           TELEFON, WUNSCH",
        "TELEFON, EINGANGSBESTAETIGUNG, EMAIL,   MITTEILUNG_STATT_ANRUF",
        "TELEFON, ZWISCHENNACHRICHT,    EMAIL,   MITTEILUNG_STATT_ANRUF",
    })
    void somebodyWhoCanBeReachedEveryWayGetsWhatTheyAskedFor(
            Antwortweg wunsch, Schreiben schreiben, Versandweg weg, Wahlgrund grund) {
        Empfaenger empfaenger = wahl(schreiben, gueltig().wuenscht(wunsch));

        assertThat(empfaenger.weg()).isEqualTo(weg);
        assertThat(empfaenger.grund()).isEqualTo(grund);
        assertThat(empfaenger.name()).isEqualTo("Mia Müßtermann");
    }

    @ParameterizedTest
    @EnumSource(value = Schreiben.class, mode = EnumSource.Mode.EXCLUDE, names = "FORMHINWEIS")
    void whoWantsNoAnswerGetsNothing(Schreiben schreiben) {
        Testfall fall = gueltig().wuenscht(Antwortweg.KEINE).durch(beratung("rat@beratung.example", true));

        assertThat(wahl(schreiben, fall)).isEqualTo(Empfaenger.keiner(Wahlgrund.NICHT_GEWUENSCHT));
    }

    /** Silence would cost them the remedy (§§ 14, 15 SGB I). */
    @Test
    void whoWantsNoAnswerIsStillWarnedThatARemedyLacksItsForm() {
        Empfaenger empfaenger = wahl(Schreiben.FORMHINWEIS, gueltig().wuenscht(Antwortweg.KEINE));

        assertThat(empfaenger.weg()).isEqualTo(Versandweg.EMAIL);
        assertThat(empfaenger.grund()).isEqualTo(Wahlgrund.ERSATZ);
        assertThat(wahl(
                        Schreiben.FORMHINWEIS,
                        gueltig().wuenscht(Antwortweg.KEINE).mit(null)))
                .isEqualTo(Empfaenger.keiner(Wahlgrund.NICHT_ERREICHBAR));
    }

    @Test
    void aMailWithoutAnAddressBecomesALetter() {
        Empfaenger empfaenger = wahl(Schreiben.ANTWORT, gueltig().mit(kunde(null, ANSCHRIFT)));

        assertThat(empfaenger.weg()).isEqualTo(Versandweg.BRIEF);
        assertThat(empfaenger.ziel()).containsExactly("Mia Müßtermann", "Weg 1", "01067 Dresden");
        assertThat(empfaenger.grund()).isEqualTo(Wahlgrund.ERSATZ);
    }

    @Test
    void withNeitherMailNorLetterSomebodyCalls() {
        Empfaenger empfaenger = wahl(Schreiben.ANTWORT, gueltig().mit(kunde("keine adresse", null)));

        assertThat(empfaenger.weg()).isEqualTo(Versandweg.TELEFON);
        assertThat(empfaenger.ziel()).containsExactly("Mia Müßtermann", "0351 123");
    }

    @Test
    void anAnonymousPersonCannotBeReached() {
        assertThat(wahl(Schreiben.ANTWORT, gueltig().mit((Kunde) null)))
                .isEqualTo(Empfaenger.keiner(Wahlgrund.NICHT_ERREICHBAR));
    }

    @Test
    void aLetterNeedsASurname() {
        Kunde ohneNachname = new Kunde("Mia", " ", null, null, null, ANSCHRIFT);

        assertThat(wahl(Schreiben.ANTWORT, gueltig().mit(ohneNachname)).weg()).isEqualTo(Versandweg.KEINER);
    }

    @Test
    void whoHasASingleNameIsSpokenToDecently() {
        Kunde einName = new Kunde("-", "Suharto", null, null, null, ANSCHRIFT);

        Empfaenger empfaenger = wahl(Schreiben.ANTWORT, gueltig().mit(einName));

        assertThat(empfaenger.name()).isEqualTo("Frau oder Herr Suharto");
        assertThat(empfaenger.ziel()).containsExactly("Suharto", "Weg 1", "01067 Dresden");
        assertThat(wahl(Schreiben.ANTWORT, gueltig().mit(new Kunde("Mia", "", "mia@example.org", null, null, null)))
                        .name())
                .as("the office is on first-name terms with nobody")
                .isEmpty();
    }

    @Test
    void anAddressAbroadHasItsLineAboveTheStreetAndItsCountryInCapitals() {
        Anschrift wien = new Anschrift("Ring 2/7", "1010", "Wien", "c/o Huber", "Österreich");
        Kunde dort = new Kunde("Mia", "Muster", null, null, null, wien);
        Kunde hier = new Kunde("Mia", "Muster", null, null, null, new Anschrift("Weg 1", "01067", "Dresden", "", "DE"));

        assertThat(wahl(Schreiben.ANTWORT, gueltig().mit(dort)).ziel())
                .containsExactly("Mia Muster", "c/o Huber", "Ring 2/7", "1010 Wien", "ÖSTERREICH");
        assertThat(wahl(Schreiben.ANTWORT, gueltig().mit(hier)).ziel())
                .containsExactly("Mia Muster", "Weg 1", "01067 Dresden");
    }

    @Test
    void aPastedLineBreakAddsNoLineToTheAddress() {
        Kunde mehrzeilig = new Kunde("Mia\r\nBcc: x", "Muster", null, null, null, ANSCHRIFT);

        assertThat(wahl(Schreiben.ANTWORT, gueltig().mit(mehrzeilig)).ziel())
                .containsExactly("Mia Bcc: x Muster", "Weg 1", "01067 Dresden");
    }

    @ParameterizedTest
    @EnumSource(Schreiben.class)
    void withAVollmachtEverythingGoesToTheProxy(Schreiben schreiben) {
        Empfaenger empfaenger = wahl(schreiben, gueltig().durch(beratung("rat@beratung.example", true)));

        assertThat(empfaenger.weg()).isEqualTo(Versandweg.EMAIL);
        assertThat(empfaenger.ziel()).containsExactly("rat@beratung.example");
        assertThat(empfaenger.name()).isEqualTo("Petra Rat");
        assertThat(empfaenger.vertritt()).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = Antwortweg.class,
            names = {"EMAIL", "BRIEF"})
    void aProxyWithoutMailGetsALetterWhoseAddressAColleagueCompletes(Antwortweg wunsch) {
        Empfaenger empfaenger =
                wahl(Schreiben.ANTWORT, gueltig().wuenscht(wunsch).durch(beratung(null, true)));

        assertThat(empfaenger.weg()).isEqualTo(Versandweg.BRIEF);
        assertThat(empfaenger.grund()).isEqualTo(Wahlgrund.BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT);
        assertThat(empfaenger.ziel()).containsExactly("Beratung e. V.", "Petra Rat");
    }

    @Test
    void aProxyIsCalledWhereTheAnswerIsWantedByPhone() {
        Empfaenger empfaenger = wahl(
                Schreiben.ANTWORT,
                gueltig().wuenscht(Antwortweg.TELEFON).durch(beratung("rat@beratung.example", true)));

        assertThat(empfaenger.weg()).isEqualTo(Versandweg.TELEFON);
        assertThat(empfaenger.ziel()).containsExactly("Beratung e. V.", "Petra Rat");
    }

    @Test
    void withoutAVollmachtTheSubmitterLearnsNothing() {
        Empfaenger empfaenger = wahl(Schreiben.ANTWORT, gueltig().durch(beratung("rat@beratung.example", false)));

        assertThat(empfaenger.ziel()).containsExactly("mia@example.org");
        assertThat(empfaenger.vertritt()).isFalse();
    }

    @Test
    void withoutAVollmachtTheSubmittersMailboxIsNotThePersonsEither() {
        Testfall fall =
                gueltig().mit(kunde("Rat@Beratung.example", null, null)).durch(beratung("rat@beratung.example", false));

        assertThat(wahl(Schreiben.ANTWORT, fall)).isEqualTo(Empfaenger.keiner(Wahlgrund.NICHT_ERREICHBAR));
    }

    @Test
    void thePersonsOwnMailboxStaysTheirsWhenTheySpeakForThemselves() {
        Einreicher selbst = new Einreicher(Einreicherart.SELBST, null, null, "mia@example.org", null, true);

        assertThat(wahl(Schreiben.ANTWORT, gueltig().durch(selbst)).ziel()).containsExactly("mia@example.org");
    }
}
