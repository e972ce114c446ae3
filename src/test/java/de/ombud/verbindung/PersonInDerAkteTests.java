package de.ombud.verbindung;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whoever leads a case sees what else this person came with, and nobody else's. */
@OmbudTest
class PersonInDerAkteTests {

    private static final String UEBERSCHRIFT = "Weitere Kundenreaktionen dieser Person";

    @LocalServerPort
    private int port;

    private final String marke =
            String.valueOf(Math.abs(UUID.randomUUID().getMostSignificantBits())).substring(0, 10);
    private final String bg = "03702//" + marke;
    private final String mail = "greta" + marke + "@example.org";
    private final String telefon = "0351 " + marke;

    @Test
    void aSecondComplaintShowsTheFirstWithWhatIsTheSame() {
        String erste = erfasst("Greta", "Großmann", Map.of("bgNummer", bg, "email", mail));
        String zweite = erfasst("Greta", "Grossmann", Map.of("bgNummer", bg.replace("//", " "), "telefon", telefon));
        assertThat(abschnitt("krm", zweite))
                .contains(erste, "gleiche BG-Nummer")
                .doesNotContain("E-Mail-Adresse");
        assertThat(abschnitt("krm", erste)).contains(zweite);
        assertThat(abschnitt("krm", erfasst("Greta", "Großmann", Map.of("email", mail.toUpperCase()))))
                .contains(erste, "gleiche E-Mail-Adresse")
                .doesNotContain(zweite);
    }

    @Test
    void herHusbandHerAdviceCentreAndHerNamesakeAreNotShe() {
        String ihre = erfasst("Greta", "Großmann", Map.of("bgNummer", bg, "telefon", telefon));
        String mann = erfasst("Olaf", "Großmann", Map.of("bgNummer", bg));
        String beratung = erfasst("Wilma", "Zander", Map.of("telefon", telefon));
        String namensvetter = erfasst("Greta", "Großmann", Map.of("email", "andere-" + mail));
        for (String fremde : List.of(mann, beratung, namensvetter)) {
            assertThat(abschnitt("krm", fremde)).doesNotContain(ihre);
        }
        assertThat(abschnitt("krm", ihre)).doesNotContain(mann, beratung, namensvetter);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leistung", "gf", "teamleitung"})
    void whoDoesNotLeadTheCaseIsNotTold(String wer) {
        String erste = erfasst("Greta", "Großmann", Map.of("email", mail));
        String zweite = erfasst("Greta", "Großmann", Map.of("email", mail));
        assertThat(Zugriff.anmelden(port, wer).get("/akte/" + zweite).body()).doesNotContain(UEBERSCHRIFT, erste);
    }

    /** What the Ombudsstelle recorded is hers; what went to KRM is not. */
    @Test
    void theOmbudsstelleIsToldOfItsOwnOnly() {
        String beimKrm = erfasst("Greta", "Großmann", Map.of("email", mail));
        String beiIhr = erfasst("ombud", "Greta", "Großmann", Map.of("email", mail));
        String auchBeiIhr = erfasst("ombud", "Greta", "Großmann", Map.of("email", mail));
        assertThat(abschnitt("ombud", auchBeiIhr)).contains(beiIhr).doesNotContain(beimKrm);
    }

    private String abschnitt(String wer, String az) {
        String seite = Zugriff.anmelden(port, wer).get("/akte/" + az).body();
        int anfang = seite.indexOf("id=\"akte-person\"");
        return anfang < 0 ? "" : seite.substring(anfang, seite.indexOf("</section>", anfang));
    }

    private String erfasst(String vorname, String nachname, Map<String, Object> womit) {
        return erfasst("krm", vorname, nachname, womit);
    }

    private String erfasst(String wer, String vorname, String nachname, Map<String, Object> womit) {
        Map<String, Object> kunde = new LinkedHashMap<>(womit);
        kunde.put("vorname", vorname);
        kunde.put("nachname", nachname);
        Map<String, Object> neu = Map.of(
                "kanal",
                "TELEFON",
                "adressat",
                wer.equals("ombud") ? "OMBUDSSTELLE" : "KRM",
                "text",
                "Etwas ist zu klären.",
                "antwortweg",
                "KEINE",
                "kunde",
                kunde,
                "anliegen",
                List.of(Map.of("art", "BESCHWERDE", "thema", "L04", "beschreibung", "Etwas.")));
        try {
            HttpResponse<String> antwort =
                    Zugriff.basic(port, wer).post("/api/kundenreaktionen", new ObjectMapper().writeValueAsString(neu));
            assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
            return Zugriff.json(antwort).path("aktenzeichen").asText();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
