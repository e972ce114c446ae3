package de.ombud.eingang.angabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AntwortwegregelTests {

    private static final Kunde NUR_NAME = new Kunde("Mia", "Muster", null, null, null, null);
    private static final Kunde ERREICHBAR =
            new Kunde("Mia", "Muster", "mia@example.org", "0351 1", null, new Anschrift("Weg 1", "01067", "Dresden"));

    @ParameterizedTest
    @EnumSource(Antwortweg.class)
    void whoeverCanBeReachedChoosesFreely(Antwortweg weg) {
        assertThat(felder(weg, ERREICHBAR, null)).isEmpty();
    }

    @Test
    void everyWayNamesWhatItLacks() {
        assertThat(felder(Antwortweg.EMAIL, NUR_NAME, null)).containsExactly("kunde.email");
        assertThat(felder(Antwortweg.TELEFON, NUR_NAME, null)).containsExactly("kunde.telefon");
        assertThat(felder(Antwortweg.BRIEF, NUR_NAME, null))
                .containsExactly("kunde.anschrift.strasse", "kunde.anschrift.plz", "kunde.anschrift.ort");
        assertThat(felder(
                        Antwortweg.BRIEF,
                        new Kunde(null, null, "a@b.de", null, null, new Anschrift("W", "1", null)),
                        null))
                .containsExactly("kunde.nachname", "kunde.anschrift.ort");
        assertThat(felder(Antwortweg.KEINE, null, null)).isEmpty();
    }

    @Test
    void aProxyWithoutVollmachtIsNoWayToThePerson() {
        Einreicher angehoerige = new Einreicher(Einreicherart.ANGEHOERIGE, "A", null, "a@example.org", null, false);

        assertThat(felder(Antwortweg.EMAIL, NUR_NAME, angehoerige)).containsExactly("kunde.email");
        assertThat(felder(Antwortweg.EMAIL, null, angehoerige)).containsExactly("antwortweg");
    }

    @Test
    void withVollmachtTheAnswerGoesToTheProxy() {
        Einreicher mitMail = new Einreicher(Einreicherart.BERATUNGSSTELLE, null, null, "b@example.org", null, true);
        Einreicher nurName = new Einreicher(Einreicherart.BERATUNGSSTELLE, null, "Beratung", null, null, true);
        Einreicher niemand = new Einreicher(Einreicherart.BERATUNGSSTELLE, null, null, null, null, true);

        assertThat(felder(Antwortweg.EMAIL, null, mitMail)).isEmpty();
        assertThat(felder(Antwortweg.BRIEF, NUR_NAME, nurName)).isEmpty();
        assertThat(felder(Antwortweg.EMAIL, NUR_NAME, nurName)).containsExactly("einreicher.email");
        assertThat(felder(Antwortweg.TELEFON, ERREICHBAR, niemand)).containsExactly("einreicher.name");
    }

    @Test
    void anonymousIsUnanswerable() {
        Einreicher anonym = new Einreicher(Einreicherart.ANONYM, null, null, null, null, false);

        assertThat(felder(Antwortweg.EMAIL, ERREICHBAR, anonym)).containsExactly("antwortweg");
        assertThat(felder(Antwortweg.EMAIL, null, null)).containsExactly("antwortweg");
        assertThat(felder(Antwortweg.KEINE, null, anonym)).isEmpty();
    }

    private static List<String> felder(Antwortweg weg, Kunde kunde, Einreicher einreicher) {
        return Antwortwegregel.verstoesse(weg, kunde, einreicher).stream()
                .map(Verstoss::field)
                .toList();
    }
}
