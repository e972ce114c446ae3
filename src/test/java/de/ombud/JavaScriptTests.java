package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ESLint over the scripts of pages and plugins (eslint.config.mjs). Skipped, with a word, where there is no npm or nothing to install from. */
class JavaScriptTests {

    @Test
    void theScriptsKeepTheRules() throws Exception {
        NpmWerkstatt werkstatt = NpmWerkstatt.mit(
                        "eslint", Path.of("."), List.of("package.json", "package-lock.json", "eslint.config.mjs"))
                .eingerichtet();

        NpmWerkstatt.Ausgang pruefung = werkstatt.fuehreImProjektAus(
                "eslint",
                "--config=" + werkstatt.ordner().resolve("eslint.config.mjs"),
                "--max-warnings=0",
                "src/main/resources");

        assertThat(pruefung.code()).as(pruefung.worte()).isZero();
    }
}
