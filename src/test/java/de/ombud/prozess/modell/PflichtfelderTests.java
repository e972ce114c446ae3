package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.EingabeFixtures;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import jakarta.validation.Validation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Other systems end tasks without the form. What the form asks for with a star, also where it only appears after another answer, the
 * server asks for too.
 */
class PflichtfelderTests {

    /** What they depend on lies in the case and not in the form; the case itself refuses what does not fit its Anliegen. */
    private static final Set<String> VOM_FALL_VERLANGT =
            Set.of("anliegen-bearbeiten.ergebnis", "anliegen-bearbeiten.abhilfe");

    /** A choice that the office has always been able to leave out, because there is one that counts then; see the step's record. */
    private static final Set<String> MIT_VORGABE = Set.of("anliegen-bearbeiten.zustaendigkeit");

    private static final Pattern ZEIGT = Pattern.compile("(\\w+) != (?:\"(\\w+)\"|(true))");

    private final Eingabeleser leser = leser();

    /** A field of a form that must be filled in, and answers under which it is shown. */
    record Pflichtfeld(String formular, String feld, Class<? extends Eingabe> art, Map<String, String> antworten) {

        @Override
        public String toString() {
            return formular + "." + feld;
        }
    }

    @ParameterizedTest
    @MethodSource("pflichtfelder")
    void aTaskWithoutWhatItsFormRequiresDoesNotEnd(Pflichtfeld pflicht) {
        for (String nichts : new String[] {null, "", "  \n "}) {
            Map<String, String> ohne = new HashMap<>(pflicht.antworten());
            ohne.put(pflicht.feld(), nichts);
            assertThat(fehler(pflicht.art(), ohne))
                    .as(pflicht + " = „" + nichts + "“")
                    .contains(pflicht.feld());
        }
        assertThat(fehler(pflicht.art(), pflicht.antworten())).as("filled in").doesNotContain(pflicht.feld());
    }

    private List<String> fehler(Class<? extends Eingabe> art, Map<String, String> werte) {
        Throwable grund = catchThrowable(() -> leser.lies(art, werte));
        return grund instanceof Eingabefehler eingabe
                ? eingabe.fehler().stream().map(Feldfehler::field).toList()
                : List.of();
    }

    static Stream<Pflichtfeld> pflichtfelder() throws IOException {
        Map<String, Class<? extends Eingabe>> formulare = Modellnamen.formulare();
        List<Pflichtfeld> alle = new ArrayList<>();
        for (UserTask aufgabe : Modelldatei.alle()
                .flatMap(m -> m.alle(UserTask.class).stream())
                .filter(a -> a.getCamundaFormRef() != null)
                .toList()) {
            Class<? extends Eingabe> art = formulare.get(ende(aufgabe));
            if (art != null) {
                alle.addAll(pflichtfelder(aufgabe.getCamundaFormRef(), art));
            }
        }
        assertThat(alle).hasSizeGreaterThan(80);
        return alle.stream();
    }

    private static List<Pflichtfeld> pflichtfelder(String formular, Class<? extends Eingabe> art) throws IOException {
        Map<String, JsonNode> felder = new LinkedHashMap<>();
        sammle(new ObjectMapper().readTree(Path.of("forms", formular + ".form").toFile()), felder);
        Map<String, String> ausgefuellt = new HashMap<>();
        felder.forEach((name, feld) -> ausgefuellt.put(name, wert(feld)));
        List<Pflichtfeld> alle = new ArrayList<>();
        felder.forEach((name, feld) -> {
            String ganz = formular + "." + name;
            if (feld.at("/validate/required").asBoolean()
                    && !VOM_FALL_VERLANGT.contains(ganz)
                    && !MIT_VORGABE.contains(ganz)) {
                alle.addAll(sichtbar(
                        formular,
                        name,
                        art,
                        ausgefuellt,
                        feld.at("/conditional/hide").asText()));
            }
        });
        return alle;
    }

    /** Once for each answer that shows it. */
    private static List<Pflichtfeld> sichtbar(
            String formular, String name, Class<? extends Eingabe> art, Map<String, String> ausgefuellt, String hide) {
        List<Pflichtfeld> alle = new ArrayList<>();
        Matcher zeigt = ZEIGT.matcher(hide);
        while (zeigt.find()) {
            if (!zeigt.group(1).equals("art")) {
                Map<String, String> antworten = new HashMap<>(ausgefuellt);
                antworten.put(zeigt.group(1), zeigt.group(2) == null ? "true" : zeigt.group(2));
                alle.add(new Pflichtfeld(formular, name, art, antworten));
            }
        }
        if (hide.isEmpty()) {
            alle.add(new Pflichtfeld(formular, name, art, ausgefuellt));
        }
        assertThat(alle)
                .as("the test understands when %s is shown: %s", name, hide)
                .isNotEmpty();
        return alle;
    }

    private static void sammle(JsonNode knoten, Map<String, JsonNode> felder) {
        for (JsonNode feld : knoten.path("components")) {
            if (feld.hasNonNull("key")) {
                felder.put(feld.path("key").asText(), feld);
            }
            sammle(feld, felder);
        }
    }

    private static String wert(JsonNode feld) {
        return switch (feld.path("type").asText()) {
            case "radio", "select" -> feld.at("/values/0/value").asText("");
            case "checkbox" -> "true";
            case "number" -> "1";
            case "datetime" ->
                feld.path("subtype").asText().equals("date") ? "2026-11-20" : "2026-11-20T09:30:00+01:00";
            default -> "Ein Wort.";
        };
    }

    private static String ende(UserTask aufgabe) {
        return aufgabe.getExtensionElements()
                .getElementsQuery()
                .filterByType(CamundaTaskListener.class)
                .singleResult()
                .getCamundaDelegateExpression()
                .replaceAll("[${}]", "");
    }

    private static Eingabeleser leser() {
        ResourceBundleMessageSource texte = new ResourceBundleMessageSource();
        texte.setBasename("messages");
        texte.setDefaultEncoding("UTF-8");
        return EingabeFixtures.leser(Validation.buildDefaultValidatorFactory().getValidator(), texte);
    }
}
