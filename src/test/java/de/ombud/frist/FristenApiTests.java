package de.ombud.frist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import de.ombud.system.fehler.ApiFehlerFixtures;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.http.MediaType;
import org.springframework.http.converter.json.Jackson2ObjectMapperBuilder;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

class FristenApiTests {

    private final MockMvc mvc = mvc(Map.of());

    @Test
    void theDeadlinesOfADayInSaxony() throws Exception {
        mvc.perform(get("/api/fristen?eingang=2026-11-04&land=SN"))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                        {"eingang":"2026-11-04","eingangsbestaetigung":"2026-11-09","antwort":"2026-11-19"}\
                        """, JsonCompareMode.STRICT));
    }

    @Test
    void withoutALandThatOfTheOfficeCounts() throws Exception {
        mvc.perform(get("/api/fristen?eingang=2026-11-04"))
                .andExpect(jsonPath("$.antwort").value("2026-11-19"));
        mvc(Map.of("ombud.frist.land", "BE"))
                .perform(get("/api/fristen?eingang=2026-11-04"))
                .andExpect(jsonPath("$.antwort").value("2026-11-18"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "gestern",
                "04.11.2026",
                "2026-02-30",
                "2027-02-29",
                "2026-11-4",
                "2026-11-04T10:00",
                "2026-11-04+01:00",
                "2026-11-04 ",
                "2026-11-04\u0000",
                "٢٠٢٦-١١-٠٤"
            })
    void aDayThatIsNoneIsAskedForAgain(String eingang) throws Exception {
        fehler(mvc.perform(get("/api/fristen").param("eingang", eingang).param("land", "SN")))
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value("eingang"))
                .andExpect(jsonPath("$.errors[0].message").value("Bitte ein Datum in der Form JJJJ-MM-TT angeben."));
    }

    @Test
    void twoDaysAtOnceAreNone() throws Exception {
        fehler(mvc.perform(get("/api/fristen?eingang=2026-11-04&eingang=2026-11-05")))
                .andExpect(jsonPath("$.errors[0].field").value("eingang"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1999-12-31", "2101-01-01", "0001-01-01", "-2026-11-04", "9999-12-31", "+12026-11-04"})
    void anAbsurdYearIsRefused(String eingang) throws Exception {
        fehler(mvc.perform(get("/api/fristen").param("eingang", eingang)))
                .andExpect(jsonPath("$.errors[0].field").value("eingang"))
                .andExpect(jsonPath("$.errors[0].message").value("Bitte einen Eingangstag von 2000 bis 2100 angeben."));
    }

    @ParameterizedTest
    @CsvSource({"2000-01-01, 2000-01-05", "2100-12-31, 2101-01-05"})
    void theFirstAndTheLastPossibleDayAreTaken(String eingang, String bestaetigung) throws Exception {
        mvc.perform(get("/api/fristen").param("eingang", eingang))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.eingangsbestaetigung").value(bestaetigung));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "XX", "sn", "DE-SN", "Sachsen", "SN,BE"})
    void anUnknownLandIsAnsweredWithThoseThatExist(String land) throws Exception {
        fehler(mvc.perform(get("/api/fristen").param("eingang", "2026-11-04").param("land", land)))
                .andExpect(jsonPath("$.errors[0].field").value("land"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("BB, BE, BW")));
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnceAndNothingIsRepeated() throws Exception {
        fehler(mvc.perform(get("/api/fristen?eingang=Kanarienvogel&land=Kanarienvogel")))
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(content().string(not(containsString("Kanarienvogel"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/fristen", "/api/fristen?eingang=", "/api/fristen?land=SN"})
    void theDayIsNeeded(String adresse) throws Exception {
        fehler(mvc.perform(get(adresse)))
                .andExpect(jsonPath("$.errors[0].field").value("eingang"))
                .andExpect(jsonPath("$.errors[0].message").value("Diese Angabe fehlt."));
    }

    @Test
    void anOfficeSaysInItsConfigurationOnWhichEvesItWorks() {
        FristEinstellungen vorgabe = einstellungen(Map.of());
        assertThat(vorgabe).isEqualTo(new FristEinstellungen(Land.SN, true, true));

        FristEinstellungen eigene = einstellungen(Map.of(
                "ombud.frist.land", "NW",
                "ombud.frist.heiligabend-ist-arbeitstag", "false",
                "ombud.frist.silvester-ist-arbeitstag", "false"));
        assertThat(eigene).isEqualTo(new FristEinstellungen(Land.NW, false, false));
    }

    private static ResultActions fehler(ResultActions antwort) throws Exception {
        return antwort.andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    private static FristEinstellungen einstellungen(Map<String, String> werte) {
        return new Binder(new MapConfigurationPropertySource(werte))
                .bindOrCreate("ombud.frist", FristEinstellungen.class);
    }

    private static MockMvc mvc(Map<String, String> werte) {
        FristenApi api = new FristenApi(
                FristenregelnFixtures.wieVereinbart().rechner(), einstellungen(werte), ApiFehlerFixtures.texte());
        ObjectMapper wieInDerAnwendung = Jackson2ObjectMapperBuilder.json()
                .featuresToDisable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .build();
        return MockMvcBuilders.standaloneSetup(api)
                .setControllerAdvice(ApiFehlerFixtures.advice())
                .setMessageConverters(new MappingJackson2HttpMessageConverter(wieInDerAnwendung))
                .build();
    }
}
