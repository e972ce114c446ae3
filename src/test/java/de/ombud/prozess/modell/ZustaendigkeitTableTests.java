package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** zustaendigkeit.dmn: the area of a matter is the one of the catalogue, and the area's group finds it in its list. */
class ZustaendigkeitTableTests {

    private static final int THEMEN = 59;

    private final Entscheidungen bereich = Entscheidungen.of("zustaendigkeit", "bereich");
    private final Entscheidungen gruppe = Entscheidungen.of("zustaendigkeit", "gruppe");

    @Test
    void aComplaintBelongsToTheAreaThatTheCatalogueNames() throws IOException {
        List<String[]> catalogue = catalogue();

        assertThat(catalogue)
                .hasSize(THEMEN)
                .allSatisfy(line -> assertThat(bereich("BESCHWERDE", line[0], "KRM"))
                        .as(line[0])
                        .isEqualTo(line[1]));
    }

    private List<String[]> catalogue() throws IOException {
        try (InputStream csv = getClass().getResourceAsStream("/data/themenkatalog.csv")) {
            return new String(csv.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(";"))
                    .toList();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"KRM", "OMBUDSSTELLE", "GESCHAEFTSFUEHRUNG", "UEBERGEORDNET"})
    void whomThePersonAddressedDoesNotChangeTheArea(String adressat) {
        assertThat(bereich("BESCHWERDE", "K05", adressat)).isEqualTo("LEISTUNG");
        assertThat(bereich("BESCHWERDE", "M03", adressat)).isEqualTo("MARKT_UND_INTEGRATION");
    }

    @Test
    void praiseWithoutATopicConcernsTheWholeHouse() {
        assertThat(bereich("LOB", null, "KRM")).isEqualTo("UEBERGREIFEND");
        assertThat(gruppe("LOB", null, "UEBERGREIFEND")).isEqualTo("teamleitung");
    }

    @ParameterizedTest
    @CsvSource({
        "LEISTUNG, K05, leistung",
        "MARKT_UND_INTEGRATION, M03, markt_integration",
        "SELBSTAENDIGEN_ZENTRUM, S01, selbstaendige",
        "EINGANGSZONE, E03, eingangszone",
        "UEBERGREIFEND, V01, teamleitung",
        "UEBERGREIFEND, O01, krm",
        "UEBERGREIFEND, P01, krm"
    })
    void aMatterLiesWithTheGroupOfItsArea(String bereich, String thema, String gruppe) {
        assertThat(gruppe("BESCHWERDE", thema, bereich)).isEqualTo(gruppe);
    }

    @Test
    void praiseIsPassedOnByTheTeamleitungWhateverItIsFor() {
        assertThat(gruppe("LOB", "P02", bereich("LOB", "P02", "KRM"))).isEqualTo("teamleitung");
        assertThat(gruppe("LOB", "P03", bereich("LOB", "P03", "KRM"))).isEqualTo("teamleitung");
    }

    @ParameterizedTest
    @ValueSource(strings = {"V01", "V02"})
    void rudenessIsForTheTeamleitungAndNeverForTheTeamItIsAbout(String thema) {
        assertThat(gruppe("BESCHWERDE", thema, "EINGANGSZONE")).isEqualTo("teamleitung");
        assertThat(gruppe("BESCHWERDE", thema, "UEBERGREIFEND")).isEqualTo("teamleitung");
    }

    @Test
    void theAreaThatTheCheckChoseCountsMoreThanTheTopic() {
        assertThat(gruppe("BESCHWERDE", "V04", "EINGANGSZONE")).isEqualTo("eingangszone");
    }

    @ParameterizedTest
    @CsvSource({
        "DIENSTAUFSICHTSBESCHWERDE, geschaeftsfuehrung",
        "FACHAUFSICHTSBESCHWERDE, bereichsleitung",
        "PETITION, leistung",
        "EINGABE, leistung",
        "PRESSEANFRAGE, leistung"
    })
    void aSupervisoryComplaintPassesTheAreaBy(String reaktionsart, String gruppe) {
        Map<String, Object> inputs = inputs("BESCHWERDE", "L03", "KRM");
        inputs.put("bereich", "LEISTUNG");
        inputs.put("reaktionsart", reaktionsart);
        assertThat(this.gruppe.wert(inputs)).isEqualTo(gruppe);
    }

    private String bereich(String art, String thema, String adressat) {
        return (String) bereich.wert(inputs(art, thema, adressat));
    }

    private String gruppe(String art, String thema, String bereich) {
        Map<String, Object> inputs = inputs(art, thema, "KRM");
        inputs.put("bereich", bereich);
        inputs.put("reaktionsart", "KUNDENREAKTION");
        return (String) gruppe.wert(inputs);
    }

    private static Map<String, Object> inputs(String art, String thema, String adressat) {
        Map<String, Object> inputs = new HashMap<>();
        inputs.put("art", art);
        inputs.put("thema", thema);
        inputs.put("adressat", adressat);
        return inputs;
    }
}
