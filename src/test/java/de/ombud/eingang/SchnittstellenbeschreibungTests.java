package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle.Antwort;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The OpenAPI document that other systems are built from. */
@OmbudTest
class SchnittstellenbeschreibungTests {

    @Autowired
    private Schnittstelle api;

    @Test
    void whoeverIsLoggedInReadsWhatTheInterfaceOffers() {
        Antwort dokument = api.gib("analyse", "/v3/api-docs");

        assertThat(dokument.status()).isEqualTo(200);
        assertThat(dokument.<String>wert("$.openapi")).startsWith("3.");
        assertThat(dokument.<Map<String, Object>>wert("$.components.securitySchemes.basic"))
                .containsEntry("type", "http")
                .containsEntry("scheme", "basic");
        assertThat(dokument.<Map<String, Object>>wert("$.paths"))
                .containsKeys(
                        "/api/kundenreaktionen",
                        "/api/kundenreaktionen/{aktenzeichen}",
                        "/api/kundenreaktionen/{aktenzeichen}/anliegen",
                        "/api/kundenreaktionen/{aktenzeichen}/anliegen/{nr}/bereich",
                        "/api/kundenreaktionen/{aktenzeichen}/korrektur",
                        "/api/kundenreaktionen/{aktenzeichen}/nachtrag",
                        "/api/kundenreaktionen/{aktenzeichen}/protokoll",
                        "/api/kundenreaktionen/{aktenzeichen}/rueckfrage",
                        "/api/kundenreaktionen/{aktenzeichen}/rueckzug",
                        "/api/themen",
                        "/api/dienststellen",
                        "/api/fristen");
        assertThat(dokument.<Map<String, Object>>wert("$.paths['/api/kundenreaktionen'].post.responses"))
                .containsKeys("200", "201", "400", "403", "422");
        assertThat(dokument.<Integer>wert("$.components.schemas.NeueKundenreaktion.properties.betreff.maxLength"))
                .isEqualTo(200);
        assertThat(dokument.<Integer>wert("$.components.schemas.NeueKundenreaktion.properties.anliegen.maxItems"))
                .isEqualTo(100);
        assertThat(dokument.<List<String>>wert("$.components.schemas.NeueKundenreaktion.required"))
                .containsExactlyInAnyOrder("kanal", "antwortweg");
    }

    @Test
    void everyReferenceLeadsSomewhereAndTheLoggedInPersonIsNoParameter() {
        Antwort dokument = api.gib("analyse", "/v3/api-docs");
        Set<String> verwiesen = Pattern.compile("#/components/schemas/([^\"]+)")
                .matcher(dokument.inhalt())
                .results()
                .map((MatchResult treffer) -> treffer.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(dokument.<Map<String, Object>>wert("$.components.schemas").keySet())
                .containsAll(verwiesen);
        assertThat(verwiesen).doesNotContain("Angemeldet");
    }
}
