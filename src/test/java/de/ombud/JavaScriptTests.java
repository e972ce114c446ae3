package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;

/** ESLint over the scripts of pages and plugins (eslint.config.mjs). Skipped, with a word, where there is no npm or nothing to install from. */
class JavaScriptTests {

    private static final Path WERKSTATT = Path.of("target", "eslint");
    private static final int NICHT_GEFUNDEN = 127;

    @Test
    void theScriptsKeepTheRules() throws Exception {
        Files.createDirectories(WERKSTATT);
        for (String datei : List.of("package.json", "package-lock.json", "eslint.config.mjs")) {
            Files.copy(Path.of(datei), WERKSTATT.resolve(datei), StandardCopyOption.REPLACE_EXISTING);
        }
        Ausgang einrichtung = fuehreAus(WERKSTATT, "npm", "ci", "--no-audit", "--no-fund");
        assumeThat(einrichtung.code())
                .as("ESLint could not be installed, so nobody looks at the scripts: %s", einrichtung.worte())
                .isZero();

        Ausgang pruefung = fuehreAus(
                Path.of("."),
                WERKSTATT.resolve("node_modules/.bin/eslint").toString(),
                "--config=" + WERKSTATT.resolve("eslint.config.mjs"),
                "--max-warnings=0",
                "src/main/resources");

        assertThat(pruefung.code()).as(pruefung.worte()).isZero();
    }

    private record Ausgang(int code, String worte) {}

    private static Ausgang fuehreAus(Path wo, String... befehl) throws InterruptedException {
        try {
            Process prozess = new ProcessBuilder(befehl)
                    .directory(wo.toFile())
                    .redirectErrorStream(true)
                    .start();
            prozess.getOutputStream().close();
            String worte = new String(prozess.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Ausgang(prozess.waitFor(), worte);
        } catch (IOException e) {
            return new Ausgang(NICHT_GEFUNDEN, e.getMessage());
        }
    }
}
