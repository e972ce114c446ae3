package de.ombud.system.fehler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.EingabeFixtures;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import jakarta.servlet.ServletException;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.MediaType;
import org.springframework.http.converter.StringHttpMessageConverter;
import org.springframework.http.converter.json.MappingJackson2HttpMessageConverter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;

@ExtendWith(OutputCaptureExtension.class)
class ApiFehlerTests {

    private static final String KANARIE = "Kanarienvogel";

    private final MockMvc mvc = mvc();

    @Test
    void everyFaultyFieldIsNamedAtOnce() throws Exception {
        problem(mvc.perform(get("/api/probe/eingabe")), 400)
                .andExpect(jsonPath("$.title").value("Die Eingabe ist fehlerhaft"))
                .andExpect(jsonPath("$.errors", hasSize(2)))
                .andExpect(jsonPath("$.errors[0].field").value("anliegen[0].thema"))
                .andExpect(jsonPath("$.errors[0].message").value("Dieses Thema gibt es nicht."))
                .andExpect(jsonPath("$.errors[1].field").value("text"));
    }

    @ParameterizedTest
    @CsvSource({"konflikt,409,Schon beantwortet.", "erlaubt,403,Nur die Teamleitung.", "gefunden,404,Kein Vorgang."})
    void theRoomsOwnSentenceReachesThePerson(String pfad, int status, String satz) throws Exception {
        problem(mvc.perform(get("/api/probe/" + pfad)), status)
                .andExpect(jsonPath("$.detail").value(satz));
    }

    @Test
    void theSecondOfTwoPeopleAtTheSameCaseIsAskedToReload() throws Exception {
        problem(mvc.perform(get("/api/probe/gleichzeitig")), 409)
                .andExpect(jsonPath("$.detail").value(containsString("neu laden")));
    }

    @Test
    void aMissingParameterIsNamed() throws Exception {
        problem(mvc.perform(get("/api/probe/zahl")), 400)
                .andExpect(jsonPath("$.errors[0].field").value("jahr"))
                .andExpect(jsonPath("$.errors[0].message").value("Diese Angabe fehlt."));
    }

    @Test
    void aParameterOfTheWrongKindIsNamedButNotRepeated(CapturedOutput log) throws Exception {
        problem(mvc.perform(get("/api/probe/zahl").param("jahr", KANARIE)), 400)
                .andExpect(jsonPath("$.errors[0].field").value("jahr"))
                .andExpect(content().string(not(containsString(KANARIE))));
        assertThat(log).doesNotContain(KANARIE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"name\":\"x\",\"art\":\"Kanarienvogel\"} | art | Diesen Wert gibt es nicht. Möglich sind: LOB,"
                        + " KRITIK.",
                "{\"name\":\"x\",\"tag\":\"Kanarienvogel\"} | tag | Bitte ein Datum in der Form JJJJ-MM-TT angeben.",
                "{\"name\":\"x\",\"zeit\":\"2026-11-20\"} | zeit | Bitte Datum und Uhrzeit mit Zeitzone angeben, zum"
                        + " Beispiel 2026-11-20T09:15:00+01:00.",
                "{\"name\":\"x\",\"teile\":[{\"nr\":1},{\"nr\":\"Kanarienvogel\"}]} | teile[1].nr | Bitte eine Zahl"
                        + " angeben.",
                "{\"name\":\"x\",\"teile\":\"Kanarienvogel\"} | teile | Der Wert hat nicht die verlangte Form.",
                "{\"name\":\"x\",\"teile\":[{\"nr\":0}]} | teile[0].nr | Die Nummer beginnt bei 1.",
                "{\"name\":\"  \"} | name | darf nicht leer sein",
                "{\"name\": Kanarienvogel | '' | Der Inhalt ist kein lesbares JSON.",
                "{\"name\":\"x\" | '' | Der Inhalt ist kein lesbares JSON.",
                "[] | '' | Der Wert hat nicht die verlangte Form.",
                "'' | '' | Der Inhalt der Anfrage fehlt oder ist nicht lesbar.",
            })
    void anUnreadableBodySaysWhichFieldIsToBlame(String json, String feld, String satz, CapturedOutput log)
            throws Exception {
        problem(senden(json), 400)
                .andExpect(jsonPath("$.errors", hasSize(1)))
                .andExpect(jsonPath("$.errors[0].field").value(feld))
                .andExpect(jsonPath("$.errors[0].message").value(satz))
                .andExpect(content().string(not(containsString(KANARIE))));
        assertThat(log).doesNotContain(KANARIE);
    }

    @Test
    void aDatabaseErrorShowsANumberAndHidesTheValuesItQuotes(CapturedOutput log) throws Exception {
        problem(mvc.perform(get("/api/probe/datenbank")), 500)
                .andExpect(jsonPath("$.detail").value(containsString("Kennung")))
                .andExpect(content().string(not(containsString(KANARIE))));
        assertThat(log).contains("DataIntegrityViolationException").doesNotContain(KANARIE);
    }

    @Test
    void anUnknownAddressAMethodAndAFormatAreAnsweredInGerman() throws Exception {
        problem(mvc.perform(get("/api/gibt-es-nicht")), 404)
                .andExpect(jsonPath("$.title").value("Nicht gefunden"));
        problem(mvc.perform(delete("/api/probe/eingabe")), 405)
                .andExpect(header().string("Allow", "GET"))
                .andExpect(jsonPath("$.title").value("Methode nicht erlaubt"));
        problem(mvc.perform(post("/api/probe").contentType(MediaType.TEXT_PLAIN).content("x")), 415);
    }

    @Test
    void aPageOutsideTheInterfaceKeepsItsOwnErrorPage() throws Exception {
        mvc.perform(get("/seite-ohne-api"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
    }

    @Test
    void whoMayEnterIsLeftToSpringSecurity() {
        assertThatThrownBy(() -> mvc.perform(get("/api/probe/zugang")))
                .isInstanceOf(ServletException.class)
                .hasCauseInstanceOf(AccessDeniedException.class);
    }

    private ResultActions senden(String json) throws Exception {
        return mvc.perform(post("/api/probe")
                .contentType(MediaType.APPLICATION_JSON)
                .header("Accept-Language", "en")
                .content(json));
    }

    private static ResultActions problem(ResultActions antwort, int status) throws Exception {
        return antwort.andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.status").value(status));
    }

    private static MockMvc mvc() {
        LocalValidatorFactoryBean pruefung = new LocalValidatorFactoryBean();
        pruefung.afterPropertiesSet();
        return MockMvcBuilders.standaloneSetup(new Probe())
                .setControllerAdvice(ApiFehlerFixtures.advice())
                .setLocaleResolver(new FixedLocaleResolver(Locale.GERMANY))
                .setMessageConverters(
                        EingabeFixtures.koerper(pruefung, ApiFehlerFixtures.texte()),
                        new MappingJackson2HttpMessageConverter(),
                        new StringHttpMessageConverter())
                .setValidator(pruefung)
                .build();
    }

    enum Art {
        LOB,
        KRITIK
    }

    record Teil(int nr) {
        Teil {
            if (nr < 1) {
                throw new Eingabefehler("nr", "Die Nummer beginnt bei 1.");
            }
        }
    }

    record Inhalt(@NotBlank String name, Art art, LocalDate tag, OffsetDateTime zeit, List<Teil> teile)
            implements Eingabe {}

    @RestController
    static class Probe {

        @GetMapping("/api/probe/eingabe")
        String eingabe() {
            throw new Eingabefehler(List.of(
                    new Feldfehler("anliegen[0].thema", "Dieses Thema gibt es nicht."),
                    new Feldfehler("text", "Der Text ist zu lang.")));
        }

        @GetMapping("/api/probe/konflikt")
        String konflikt() {
            throw new Konflikt("Schon beantwortet.");
        }

        @GetMapping("/api/probe/erlaubt")
        String erlaubt() {
            throw new NichtErlaubt("Nur die Teamleitung.");
        }

        @GetMapping("/api/probe/gefunden")
        String gefunden() {
            throw new NichtGefunden("Kein Vorgang.");
        }

        @GetMapping("/api/probe/gleichzeitig")
        String gleichzeitig() {
            throw new OptimisticLockingFailureException("row was updated");
        }

        @GetMapping("/api/probe/datenbank")
        String datenbank() {
            throw new DataIntegrityViolationException(
                    "insert failed", new IllegalStateException("Key (name)=(" + KANARIE + ") already exists"));
        }

        @GetMapping("/api/probe/zugang")
        String zugang() {
            throw new AccessDeniedException("no");
        }

        @GetMapping("/api/probe/zahl")
        String zahl(@RequestParam int jahr) {
            return "Jahr " + jahr;
        }

        @PostMapping("/api/probe")
        String anlegen(@RequestBody Inhalt inhalt) {
            return inhalt.name().toUpperCase(Locale.GERMAN);
        }
    }
}
