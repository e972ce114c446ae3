package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * What an analyst has beside Modeler: the lint rules over {@code bpmn/} (.bpmnlintrc, {@code npm run pruefen}), the rules themselves over
 * models that break them, and the element templates against Camunda's schema. Skipped as {@link JavaScriptTests} is.
 */
class ModelLintTests {

    @Test
    void theModelsKeepTheRulesAndModelerTakesTheTemplates() throws Exception {
        NpmWerkstatt werkstatt = NpmWerkstatt.mit(
                        "modelle",
                        Path.of("src", "docs", "modelle"),
                        List.of(
                                "package.json",
                                "package-lock.json",
                                "vorlagen.mjs",
                                "regeln.test.mjs",
                                "bpmnlint-plugin-ombud"))
                .eingerichtet("--omit=dev");

        NpmWerkstatt.Ausgang pruefung = werkstatt.fuehreAus("npm", "run", "pruefen");

        assertThat(pruefung.code()).as(pruefung.worte()).isZero();
    }
}
