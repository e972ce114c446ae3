package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** dringlichkeit.dmn: the order of a task list. */
class DringlichkeitTableTests {

    private final Entscheidungen dringlichkeit = Entscheidungen.of("dringlichkeit", "dringlichkeit");

    @ParameterizedTest
    @CsvSource({
        "true, L02, BESCHWERDE, 90",
        "true, K13, BESCHWERDE, 90",
        "true, P01, LOB, 90",
        "false, K13, BESCHWERDE, 70",
        "false, L02, BESCHWERDE, 50",
        "false, O05, KRITIK, 50",
        "false, E01, ANFRAGE, 50",
        "false, , LOB, 30",
        "false, E04, ANREGUNG, 30"
    })
    void whoIsInNeedComesFirst(boolean notlage, String thema, String art, int prioritaet) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("notlage", notlage);
        inputs.put("thema", thema);
        inputs.put("art", art);

        assertThat(dringlichkeit.wert(inputs)).isEqualTo(prioritaet);
    }
}
