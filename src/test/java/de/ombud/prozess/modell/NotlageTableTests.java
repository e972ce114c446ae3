package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** notlagearten.dmn: what is missing, and who has the task before them. */
class NotlageTableTests {

    private final Entscheidungen art = Entscheidungen.of("notlagearten", "artDerNotlage");
    private final Entscheidungen gruppe = Entscheidungen.of("notlagearten", "gruppenInNotlage");

    @ParameterizedTest
    @CsvSource({
        "nichts zu essen, L04, NAHRUNG",
        "strom gesperrt, K11, STROM",
        "räumungsklage, K11, WOHNUNG",
        "strom gesperrt räumungsklage, K11, WOHNUNG",
        "heizung kaputt, L01, HEIZUNG",
        "kündigung der wohnung, K02, WOHNUNG",
        "'', K02, WOHNUNG",
        "'', K11, STROM",
        "'', K09, HEIZUNG",
        "mittellos, L04, SONSTIGE",
        "'', '', SONSTIGE"
    })
    void theWordsSayWhatIsMissingAndOtherwiseTheTopic(String worte, String thema, String erwartet) {
        assertThat(art.wert(Map.of("worte", worte, "thema", thema))).isEqualTo(erwartet);
    }

    @ParameterizedTest
    @CsvSource({
        "NAHRUNG, KRM, teamleitung",
        "STROM, OMBUDSSTELLE, teamleitung ombudsstelle",
        "WOHNUNG, KRM, teamleitung bereichsleitung",
        "WOHNUNG, OMBUDSSTELLE, teamleitung bereichsleitung ombudsstelle"
    })
    void theTeamleitungAlwaysAndOthersWithIt(String notlageart, String adressat, String erwartet) {
        List<Object> gruppen = gruppe.spalte(Map.of("notlageart", notlageart, "adressat", adressat));
        assertThat(gruppen).containsExactlyInAnyOrderElementsOf(Arrays.asList((Object[]) erwartet.split(" ")));
    }
}
