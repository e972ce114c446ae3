package de.ombud.eingang.angabe;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import org.junit.jupiter.api.Test;

class AngabenTests {

    private static final Kunde MIA =
            new Kunde("Mia", "Muster", "mia@example.org", null, null, new Anschrift("Weg 1", "01067", "Dresden"));

    @Test
    void aPersonOfWhomNothingIsSaidIsNobody() {
        assertThat(Angaben.kunde(null, null)).isNull();
        assertThat(Angaben.kunde(
                        null,
                        new KundeEingabe(
                                "", null, " ", "", null, new AnschriftEingabe("", "", null, null, null), null, null)))
                .isNull();
    }

    @Test
    void whatIsNotSentStaysAndWhatIsSentEmptyIsEmptied() {
        KundeEingabe neu = new KundeEingabe(
                null, "Neu", "", null, null, new AnschriftEingabe(null, "01069", null, null, null), null, null);

        assertThat(Angaben.kunde(MIA, neu))
                .isEqualTo(new Kunde("Mia", "Neu", null, null, null, new Anschrift("Weg 1", "01069", "Dresden")));
    }

    @Test
    void anAddressThatIsEmptiedIsNone() {
        KundeEingabe neu = new KundeEingabe(
                null, null, null, null, null, new AnschriftEingabe("", "", "", null, null), null, null);

        assertThat(Angaben.kunde(MIA, neu).anschrift()).isNull();
    }

    @Test
    void aProxyKeepsTheVollmachtThatNobodyTakesBack() {
        Einreicher bisher = new Einreicher(Einreicherart.BEHOERDE, "A", null, null, null, true);

        assertThat(Angaben.einreicher(bisher, new EinreicherEingabe(null, "B", null, null, null, null, null, null)))
                .isEqualTo(new Einreicher(Einreicherart.BEHOERDE, "B", null, null, null, true));
        assertThat(Angaben.einreicher(bisher, null)).isEqualTo(bisher);
    }

    @Test
    void aLineHasNoLineBreaks() {
        assertThat(Angaben.zeile(null, "Weg\r\n1\tb")).isEqualTo("Weg 1 b");
    }
}
