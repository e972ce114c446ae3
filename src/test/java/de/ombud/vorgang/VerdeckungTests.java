package de.ombud.vorgang;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VerdeckungTests {

    private static final Beteiligte VERTRAUT = new Beteiligte(
            new Kunde(
                    "Jonas",
                    "Neuberg",
                    "jonas@example.org",
                    "+49521123456",
                    "12345//0000678",
                    new Anschrift("Am Lindenweg 17", "33602", "Bielefeld")),
            new Einreicher(Einreicherart.RECHTSBEISTAND, "Karl Kunz", "Kanzlei Kunz", null, null, true),
            null);

    /** Married, moved and with a new number since it was written. */
    private static final Sichtkreis.Frueheres FRUEHER = new Sichtkreis.Frueheres(
            List.of("Altmann"), List.of("0341 998877"), List.of("Ulmenallee 3"), List.of("04109"));

    private final Verdeckung verdeckung = Verdeckung.derNamen(VERTRAUT, FRUEHER);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neuberg",
                "NEUBERG",
                "Neubergs",
                "Neuberg’s",
                "Neubergsche",
                "Neuberg'schen",
                "Jonas'",
                "Kunz’",
                "Kunzsche",
                "jonas@example.org",
                "0521 123456",
                "0521/12 34-56",
                "(0521) 123456",
                "+49 521 123456",
                "+49 (0)521 123456",
                "0049521123456",
                "12345//0000678",
                "12345 0000678",
                "Am Lindenweg 17",
                "am Linden-Weg",
                "AM LINDENWEG17",
                "33602 Bielefeld",
                "Altmanns",
                "0341/99 88 77",
                "Ulmen-Allee",
                "04109",
                "D-33602"
            })
    void whoeverConfidedInUsIsNotKnownByHowPeopleWriteTheirNameOrNumber(String wort) {
        assertThat(verdeckung.apply("Frau Amt sprach von " + wort + ", danach nichts."))
                .startsWith("Frau Amt sprach von [vertraulich]")
                .endsWith(", danach nichts.")
                .doesNotContain(wort);
    }

    @ParameterizedTest
    @CsvSource({
        "+49 (0)521 123456, 0521 123456",
        "+49 (0)521 123456, +49 521 12 34 56",
        "+49 0521 123456, 0521/123456",
        "0521 123456 / 0171 5555555, 0521123456",
        "+380 44 123 45 67, 00380441234567",
        "+380 44 123 45 67, +380 (44) 123-45-67"
    })
    void aNumberIsCoveredHoweverItWasRecordedAndHoweverItIsWritten(String erfasst, String geschrieben) {
        Beteiligte wer = new Beteiligte(new Kunde("Jonas", "Neuberg", null, erfasst, null, null), null, null);
        assertThat(Verdeckung.derNamen(wer, Sichtkreis.Frueheres.KEINES)
                        .apply("Bitte unter " + geschrieben + " anrufen."))
                .isEqualTo("Bitte unter [vertraulich] anrufen.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Neubergen liegt bei Emden",
                "Die Kunst des Antrags",
                "Bielefeld hat sieben Dienststellen",
                "Es fehlen 123456,78 Euro nicht, aber 521 Tage",
                "Der Lindenwegweiser"
            })
    void otherWordsStay(String satz) {
        assertThat(verdeckung.apply(satz).replace("123456", "")).isEqualTo(satz.replace("123456", ""));
    }

    @Test
    void whoIsKnownByNothingHasNothingCovered() {
        assertThat(Verdeckung.derNamen(Beteiligte.NIEMAND, Sichtkreis.Frueheres.KEINES)
                        .apply("Frau Muster, Lindenweg 17"))
                .isEqualTo("Frau Muster, Lindenweg 17");
    }

    @ParameterizedTest
    @CsvSource({
        "Geheimweg 17, geheim-weg 17",
        "Geheimweg 17, GEHEIMWEG17",
        "Geheim-Weg 17, Geheimweg",
        "Lindenstr. 5, Linden-Straße 5",
        "Lindenstraße 5, LINDENSTRASSE 5 a"
    })
    void aProtectedStreetIsCoveredHoweverItIsWritten(String strasse, String geschrieben) {
        assertThat(Verdeckung.derStrassen(Stream.of(strasse)).apply("Ich wohne im " + geschrieben + " seit Mai."))
                .isEqualTo("Ich wohne im [geschützte Anschrift] seit Mai.");
    }
}
