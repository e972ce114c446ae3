package de.ombud.prozess.modell;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.textbaustein.Verwendung;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tasklist embeds form-js 1.8.7; what newer form editors offer beyond it breaks there without a word. */
class FormTests {

    /** The types that work in Tasklist 7.24; {@code filepicker} kills a form and {@code dynamiclist} loses rows. */
    private static final Set<String> ALLOWED = Set.of(
            "button",
            "checkbox",
            "checklist",
            "datetime",
            "expression",
            "group",
            "html",
            "iframe",
            "image",
            "number",
            "radio",
            "select",
            "separator",
            "spacer",
            "table",
            "taglist",
            "text",
            "textarea",
            "textfield");

    /** The schema of form-js 1.8. */
    private static final int SCHEMA_VERSION = 16;

    static Stream<String> prozesse() {
        return Modelldateien.prozesse().stream();
    }

    static Stream<String> forms() {
        return Modelldateien.camundaForms().stream();
    }

    @ParameterizedTest
    @MethodSource("prozesse")
    void everyTaskHasAFormAndAGroup(String prozess) {
        assertThat(Zeichnung.of(prozess).all(UserTask.class)).allSatisfy(task -> {
            assertThat(task.getCamundaCandidateGroups()).as(task.getId()).isNotBlank();
            assertThat(file(task)).as(task.getId()).isRegularFile();
        });
    }

    /** A page of HTML would carry script. */
    private static Path file(UserTask task) {
        assertThat(task.getCamundaFormKey()).as(task.getId()).isNull();
        assertThat(task.getCamundaFormRefBinding()).as(task.getId()).isEqualTo("deployment");
        return Modelldateien.camundaForm(task.getCamundaFormRef());
    }

    @Test
    void everyFormBelongsToATask() {
        List<String> used = prozesse()
                .flatMap(prozess -> Zeichnung.of(prozess).all(UserTask.class).stream())
                .map(UserTask::getCamundaFormRef)
                .toList();

        assertThat(used).containsAll(Modelldateien.camundaForms());
    }

    @ParameterizedTest
    @MethodSource("forms")
    void theFormIsWrittenForThisTasklist(String name) throws IOException {
        JsonNode form = read(name);

        assertThat(form.path("id").asText()).isEqualTo(name);
        assertThat(form.path("schemaVersion").asInt()).isEqualTo(SCHEMA_VERSION);
        assertThat(form.path("executionPlatform").asText()).isEqualTo("Camunda Platform");
        assertThat(form.path("executionPlatformVersion").asText()).isEqualTo("7.24.0");
        assertThat(components(form)).extracting(FormTests::type).isSubsetOf(ALLOWED);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void fieldsAreToldApartAndExplained(String name) throws IOException {
        List<JsonNode> fields = components(read(name)).stream()
                .filter(component -> !type(component).equals("text"))
                .toList();

        assertThat(fields).extracting(field -> field.path("key").asText()).doesNotHaveDuplicates();
        assertThat(fields).allSatisfy(field -> {
            assertThat(field.path("key").asText()).matches("[a-z][A-Za-z]+");
            assertThat(field.path("label").asText() + field.path("dateLabel").asText())
                    .isNotBlank();
        });
        assertThat(fields)
                .filteredOn(field -> type(field).startsWith("text"))
                .allSatisfy(field -> assertThat(
                                field.path("validate").path("maxLength").asInt())
                        .as("length of %s is bounded", field.path("key").asText())
                        .isPositive());
    }

    /** The way to the help with writing; a slip of the pen would switch it off without a word. */
    @ParameterizedTest
    @MethodSource("forms")
    void whatAFieldSaysAboutLettersAndTextBlocksIsUnderstood(String name) throws IOException {
        assertThat(components(read(name)))
                .filteredOn(component -> component.has("properties"))
                .allSatisfy(component -> component
                        .path("properties")
                        .properties()
                        .forEach(property -> {
                            assertThat(property.getKey()).isIn("textbausteine", "vorschau");
                            List<String> values = property.getKey().equals("vorschau")
                                    ? List.of("ANTWORT", "ZWISCHENNACHRICHT", "RUECKFRAGE")
                                    : Stream.of(Verwendung.values())
                                            .map(Enum::name)
                                            .toList();
                            assertThat(property.getValue().asText()).isIn(values);
                            assertThat(type(component))
                                    .isIn(
                                            property.getKey().equals("vorschau")
                                                    ? List.of("textarea", "datetime", "radio")
                                                    : List.of("textarea"));
                        }));
    }

    private static String type(JsonNode component) {
        return component.path("type").asText();
    }

    private static JsonNode read(String name) throws IOException {
        return new ObjectMapper().readTree(Files.readString(Modelldateien.camundaForm(name)));
    }

    /** @return all components, those inside groups too */
    private static List<JsonNode> components(JsonNode parent) {
        return StreamSupport.stream(parent.path("components").spliterator(), false)
                .flatMap(component -> Stream.concat(Stream.of(component), components(component).stream()))
                .toList();
    }
}
