package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SaetzeTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Das war gut. Danke dafür                  | Das war gut.                 | Danke dafür",
                "als der strom weg war. jetzt wieder       | als der strom weg war.       | jetzt wieder",
                "nicht bezahlt.Ich warte                   | nicht bezahlt.               | Ich warte",
                "Bescheid vom 3.11. Die Miete fehlt        | Bescheid vom 3.11.           | Die Miete fehlt",
                "Einspruch!! ich warte                     | Einspruch!!                  | ich warte",
                "Er sagte: »Nein.« Dann ging er            | Er sagte: »Nein.             | « Dann ging er",
                "Ich warte ... Seit Mai                    | Ich warte ...                | Seit Mai"
            })
    void aSentenceEndsHere(String text, String erster, String zweiter) {
        assertThat(saetze(text)).containsExactly(erster, zweiter);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anruf von Hr. Dörfler wegen der Miete.",
                "gegen den Bescheid vom 14.10. Widerspruch",
                "den bescheid vom 3.11. nehme ich nicht hin",
                "Kosten z. B. für Strom",
                "Das ist falsch (!) und bleibt es",
                "also der bescheid ... den nehme ich nicht hin",
                "812,50 Euro",
                "Siehe jobcenter.digital",
                "Ich will keinen\r\nWiderspruch",
                "...",
                ""
            })
    void aSentenceDoesNotEndHere(String text) {
        assertThat(Saetze.enden(text)).isEmpty();
    }

    @Test
    void anEmptyLineEndsASentenceASingleOneDoesNot() {
        assertThat(saetze("Widerspruch\r\n\r\nSehr geehrte\nDamen"))
                .containsExactly("Widerspruch", "Sehr geehrte\nDamen");
    }

    private static List<String> saetze(String text) {
        List<String> saetze = new ArrayList<>();
        int start = 0;
        for (int ende : Saetze.enden(text)) {
            saetze.add(text.substring(start, ende).strip());
            start = ende;
        }
        saetze.add(text.substring(start).strip());
        return saetze;
    }
}
