package de.ombud.lagebild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnteilsspanneTests {

    /** Newcombe 1998, Statistics in Medicine 17, table I: 81 of 263. */
    @Test
    void theSpanIsThatOfTheTextbook() {
        Anteilsspanne spanne = Anteilsspanne.von(81, 263);
        assertThat(spanne.unten()).isCloseTo(25.53, within(.01));
        assertThat(spanne.oben()).isCloseTo(36.62, within(.01));
    }

    /** The same table: 0 of 20, and 1 of 29. */
    @Test
    void fewCasesHaveAWideSpanAndNoneBelowNought() {
        assertThat(Anteilsspanne.von(0, 20).unten()).isCloseTo(0, within(.001));
        assertThat(Anteilsspanne.von(0, 20).oben()).isCloseTo(16.11, within(.01));
        assertThat(Anteilsspanne.von(1, 29).unten()).isCloseTo(0.61, within(.01));
        assertThat(Anteilsspanne.von(1, 29).oben()).isCloseTo(17.18, within(.01));
        assertThat(Anteilsspanne.von(0, 0).anteil()).isNaN();
    }

    @Test
    void noCellOfAFileIsTakenForAFormula() {
        Tafel tafel = new Tafel(
                "x",
                "",
                "",
                "",
                List.of("Thema", "Anzahl"),
                List.of(
                        new Tafel.Zeile("=1+1", List.of(new Tafel.Zelle(BigDecimal.ONE, false, ""))),
                        new Tafel.Zeile("+49", List.of()),
                        new Tafel.Zeile("-Abzug", List.of()),
                        new Tafel.Zeile("@SUM(A1)", List.of()),
                        new Tafel.Zeile("a;\"b\"", List.of(new Tafel.Zelle(new BigDecimal("2.5"), true, "")))));
        assertThat(Tabellendatei.von(tafel))
                .isEqualTo("\uFEFFThema;Anzahl\r\n'=1+1;1\r\n'+49\r\n'-Abzug\r\n'@SUM(A1)\r\n\"a;\"\"b\"\"\";2,5\r\n");
    }
}
