package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** schutzregel.dmn: who learns of what is done to protect the staff. */
class SchutzTableTests {

    private final Entscheidungen regel = Entscheidungen.of("schutzregel", "schutzregel");

    @ParameterizedTest
    @CsvSource({
        "HAUSVERBOT_PRUEFEN, recht, false, true",
        "STRAFANZEIGE, recht, false, true",
        "STRAFANZEIGE, leistung, true, false",
        "GESPRAECHE_ZU_ZWEIT, eingangszone, false, true",
        "GESPRAECHE_ZU_ZWEIT, leistung, true, true",
        "GESPRAECHE_ZU_ZWEIT, markt_integration, false, false",
        "GESPRAECHE_ZU_ZWEIT, recht, false, false",
        "BESCHAEFTIGTE_INFORMIEREN, teamleitung, false, true",
        "KEINE_MASSNAHME, krm, true, false"
    })
    void whoCarriesItOutOrMayMeetThePersonLearnsOfIt(
            String massnahme, String gruppe, boolean hatAnliegen, boolean erwartet) {
        assertThat(regel.wert(Map.of("massnahme", massnahme, "gruppe", gruppe, "hatAnliegen", hatAnliegen)))
                .isEqualTo(erwartet);
    }
}
