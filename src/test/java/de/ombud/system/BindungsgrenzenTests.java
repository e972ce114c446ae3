package de.ombud.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import de.ombud.Browser;
import de.ombud.OmbudTest;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.system.fehler.ApiFehlerFixtures;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.stereotype.Controller;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseBody;

/** A few bytes from a stranger do not become billions of objects. */
@OmbudTest
class BindungsgrenzenTests {

    private static final Duration SOFORT = Duration.ofSeconds(10);

    @LocalServerPort
    private int port;

    @Autowired
    private Eingabeleser formulare;

    private final MockMvc probe = MockMvcBuilders.standaloneSetup(new Probe())
            .setControllerAdvice(new Bindungsgrenzen(ApiFehlerFixtures.texte()))
            .build();

    static Stream<String> angriffe() {
        return Stream.of(
                "liste[2000000000]",
                "liste[2147483647]",
                "liste[1000000]",
                "teile[2000000000].name",
                "teile[99999999].teile[99999999].name",
                "karte[x].teile[2000000000].name",
                "feld[2000000000]",
                "teil.teil.teil.teil.teil.name");
    }

    @ParameterizedTest
    @MethodSource("angriffe")
    void aBeanDoesNotGrow(String name) {
        assertThat(geschickt("/bean", name)).isIn("0", "refused");
    }

    @ParameterizedTest
    @MethodSource("angriffe")
    void aRecordDoesNotGrow(String name) {
        assertThat(geschickt("/record", name)).isIn("0", "1", "refused");
    }

    @Test
    void whatOurFormsNeedStillArrives() throws Exception {
        var anfrage = post("/record");
        IntStream.range(0, Bindungsgrenzen.ELEMENTE).forEach(i -> anfrage.param("liste[" + i + "]", "x"));
        assertThat(probe.perform(anfrage).andReturn().getResponse().getContentAsString())
                .isEqualTo("100");
        assertThat(probe.perform(post("/record").param("liste", "a", "b", "c"))
                        .andReturn()
                        .getResponse()
                        .getContentAsString())
                .isEqualTo("3");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aufgabe[2000000000]",
                "aufgabe[2147483647]",
                "aufgabe[0].x[2000000000]",
                "eingabe.aufgabe[2000000000]",
                "anliegen[2000000000].thema",
                "anliegen[999].thema",
                "kunde.anschrift.strasse.a.b.c.d.e.f"
            })
    void theRealPagesAnswerAtOnce(String name) {
        Browser krm = Browser.angemeldet(URI.create("http://localhost:" + port + "/"), "krm");
        for (String ziel : List.of("aufgaben/uebernehmen", "aufgaben/uebergeben", "erfassen", "anruf")) {
            HttpResponse<String> antwort = assertTimeoutPreemptively(
                    SOFORT, () -> krm.sende("erfassen", ziel, Map.of(name, "x", "text", "Angriff")));
            assertThat(antwort.statusCode()).as(ziel).isLessThan(500);
        }
    }

    /** Each part of a path could add a thousand objects, and a form has room for many paths. */
    @Test
    void aFormThatIsReadByPathsDoesNotGrowEither() {
        Map<String, String> felder = new LinkedHashMap<>();
        for (int i = 0; i < 500; i++) {
            felder.put("anliegen[999].a" + "b".repeat(i) + "[999].c[999].d[999]", "x");
        }
        felder.put("a" + "[999].a".repeat(20_000), "x");
        assertTimeoutPreemptively(SOFORT, () -> {
            try {
                formulare.lies(Leer.class, felder);
            } catch (Eingabefehler erwartet) {
                assertThat(erwartet.fehler()).isNotEmpty();
            }
        });
    }

    private String geschickt(String ziel, String name) {
        return assertTimeoutPreemptively(SOFORT, () -> {
            try {
                var antwort =
                        probe.perform(post(ziel).param(name, "x")).andReturn().getResponse();
                return antwort.getStatus() < 400 ? antwort.getContentAsString() : "refused";
            } catch (jakarta.servlet.ServletException e) {
                return "refused";
            }
        });
    }

    record Leer(String text) implements Eingabe {}

    @Controller
    static class Probe {

        @PostMapping("/bean")
        @ResponseBody
        String bean(@ModelAttribute Bohne eingabe) {
            return Integer.toString(
                    eingabe.getListe().size() + eingabe.getTeile().size());
        }

        @PostMapping("/record")
        @ResponseBody
        String satz(@ModelAttribute Satz eingabe) {
            return Integer.toString(
                    (eingabe.liste() == null ? 0 : eingabe.liste().size())
                            + (eingabe.teile() == null ? 0 : eingabe.teile().size())
                            + (eingabe.feld() == null ? 0 : eingabe.feld().length));
        }
    }

    record Satz(List<String> liste, List<Satz> teile, Map<String, Satz> karte, String[] feld, String name) {}

    static class Bohne {

        private final List<String> liste = new ArrayList<>();
        private final List<Bohne> teile = new ArrayList<>();
        private final Map<String, Bohne> karte = new HashMap<>();
        private String[] feld = new String[0];
        private Bohne teil;
        private String name;

        public List<String> getListe() {
            return liste;
        }

        public List<Bohne> getTeile() {
            return teile;
        }

        public Map<String, Bohne> getKarte() {
            return karte;
        }

        public String[] getFeld() {
            return feld;
        }

        public void setFeld(String[] feld) {
            this.feld = feld;
        }

        public Bohne getTeil() {
            return teil;
        }

        public void setTeil(Bohne teil) {
            this.teil = teil;
        }

        public String getName() {
            return name;
        }

        public void setName(String name) {
            this.name = name;
        }
    }
}
