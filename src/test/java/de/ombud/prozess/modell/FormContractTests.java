package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.eingabe.Bauplan;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngineFactory;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.camunda.CamundaTaskListener;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A form and the step behind it say the same about every field: whatever one of them is given, the other gets too or this fails. */
class FormContractTests {

    /** Whether they are needed is known to the case alone: it depends on the kind of the Anliegen. */
    private static final Set<String> ERST_DER_FALL_WEISS_ES =
            Set.of("anliegen-bearbeiten.ergebnis", "anliegen-bearbeiten.abhilfe");

    private static final FeelEngine FEEL = new ScalaFeelEngineFactory().createInstance();

    /** @param plan what the step says */
    record Vertrag(String formular, Bauplan plan, Map<String, JsonNode> fragen) {

        @Override
        public String toString() {
            return formular;
        }

        Feld feld(String name) {
            return komponente(name).getAnnotation(Feld.class);
        }

        RecordComponent komponente(String name) {
            return plan.felder().stream()
                    .filter(feld -> feld.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }

    static Stream<Vertrag> vertraege() {
        return Modelldateien.prozesse().stream()
                .flatMap(prozess -> Zeichnung.of(prozess).all(UserTask.class).stream())
                .filter(aufgabe -> aufgabe.getCamundaFormRef() != null)
                .flatMap(aufgabe -> formulare(aufgabe)
                        .map(formular -> new Vertrag(
                                aufgabe.getCamundaFormRef(),
                                Bauplan.von(formular),
                                fragen(aufgabe.getCamundaFormRef()))));
    }

    private static Stream<Class<? extends Eingabe>> formulare(UserTask aufgabe) {
        return aufgabe.getExtensionElements().getElementsQuery().filterByType(CamundaTaskListener.class).list().stream()
                .map(horcher -> horcher.getCamundaDelegateExpression().replaceAll("[${}]", ""))
                .<Class<? extends Eingabe>>map(Modellnamen.formulare()::get)
                .filter(Objects::nonNull);
    }

    private static Map<String, JsonNode> fragen(String formular) {
        try {
            Map<String, JsonNode> fragen = new LinkedHashMap<>();
            sammle(
                    new ObjectMapper()
                            .readTree(Modelldateien.camundaForm(formular).toFile()),
                    fragen);
            return fragen;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void sammle(JsonNode teil, Map<String, JsonNode> fragen) {
        if (teil.has("key")) {
            fragen.put(teil.path("key").asText(), teil);
        }
        teil.path("components").forEach(kind -> sammle(kind, fragen));
    }

    @ParameterizedTest
    @MethodSource("vertraege")
    void fieldsHaveTheSameNamesKindsChoicesAndLengths(Vertrag vertrag) {
        assertThat(vertrag.fragen().keySet())
                .containsExactlyInAnyOrderElementsOf(vertrag.plan().felder().stream()
                        .map(RecordComponent::getName)
                        .toList());
        vertrag.fragen().forEach((name, frage) -> {
            Class<?> typ = vertrag.komponente(name).getType();
            Feld feld = vertrag.feld(name);
            switch (frage.path("type").asText()) {
                case "textfield", "textarea" -> {
                    assertThat(typ).as(name).isEqualTo(String.class);
                    assertThat(feld.mehrzeilig())
                            .as(name)
                            .isEqualTo(frage.path("type").asText().equals("textarea"));
                    assertThat(feld.laenge())
                            .as(name)
                            .isEqualTo(frage.path("validate").path("maxLength").asInt());
                }
                case "checkbox" -> assertThat(typ).as(name).isEqualTo(boolean.class);
                case "datetime" ->
                    assertThat(typ)
                            .as(name)
                            .isEqualTo(
                                    frage.path("subtype").asText().equals("datetime")
                                            ? Instant.class
                                            : LocalDate.class);
                case "radio", "select" -> {
                    // groups are no choice of a step: whatever the analyst offers is one of the engine's
                    if (typ != String.class) {
                        assertThat(frage.path("values").findValuesAsText("value"))
                                .as(name)
                                .containsExactlyInAnyOrderElementsOf(werte(typ));
                    }
                }
                default -> throw new AssertionError("a kind that no step reads: " + frage);
            }
        });
    }

    private static List<String> werte(Class<?> auswahl) {
        return Arrays.stream(auswahl.getEnumConstants())
                .map(wert -> ((Enum<?>) wert).name())
                .toList();
    }

    /** Asked for every combination of what can be chosen, because a condition can be written in many ways. */
    @ParameterizedTest
    @MethodSource("vertraege")
    void aFieldIsRequiredWhereTheStepNeedsIt(Vertrag vertrag) {
        List<String> bedingende = vertrag.fragen().keySet().stream()
                .filter(name -> haengtDavonAb(vertrag, name))
                .toList();
        for (Map<String, Object> wahl : kombinationen(vertrag, bedingende)) {
            Object[] werte = vertrag.plan().felder().stream()
                    .map(feld -> wahl.get(feld.getName()))
                    .toArray();
            vertrag.fragen().forEach((name, frage) -> {
                Feld feld = vertrag.feld(name);
                boolean ausgenommen = ERST_DER_FALL_WEISS_ES.contains(vertrag.formular() + "." + name)
                        || !feld.sonst().isEmpty();
                if (!ausgenommen) {
                    assertThat(feld.pflicht() && vertrag.plan().bedingungGilt(feld, werte))
                            .as("%s is needed by the step, with %s", name, wahl)
                            .isEqualTo(frage.path("validate").path("required").asBoolean() && istZuSehen(frage, wahl));
                }
            });
        }
    }

    private static boolean haengtDavonAb(Vertrag vertrag, String name) {
        return vertrag.fragen().keySet().stream()
                .anyMatch(andere -> vertrag.feld(andere).wenn().startsWith(name + "=")
                        || vertrag.fragen()
                                .get(andere)
                                .path("conditional")
                                .path("hide")
                                .asText()
                                .matches(".*\\b" + name + "\\b.*"));
    }

    private static List<Map<String, Object>> kombinationen(Vertrag vertrag, List<String> namen) {
        List<Map<String, Object>> alle = List.of(new HashMap<>());
        for (String name : namen) {
            Class<?> typ = vertrag.komponente(name).getType();
            List<Object> werte = new ArrayList<>();
            werte.add(typ == boolean.class ? Boolean.FALSE : null);
            werte.addAll(
                    typ.isEnum() ? werte(typ) : typ == boolean.class ? List.of(Boolean.TRUE) : List.of("2026-11-20"));
            alle = alle.stream()
                    .flatMap(bisher -> werte.stream().map(wert -> {
                        Map<String, Object> mehr = new HashMap<>(bisher);
                        mehr.put(name, wert);
                        return mehr;
                    }))
                    .collect(Collectors.toList());
        }
        return alle;
    }

    private static boolean istZuSehen(JsonNode frage, Map<String, Object> wahl) {
        String verborgen = frage.path("conditional").path("hide").asText().replaceFirst("^=", "");
        return verborgen.isEmpty()
                || !Boolean.TRUE.equals(FEEL.evaluateSimpleExpression(
                        verborgen, Variables.fromMap(wahl).asVariableContext()));
    }
}
