package de.ombud.bildschirm;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of the machine, started with the first test that asks and ended with the last. None is ever downloaded. */
final class Chromium {

    /** As long as the patience with the application behind it; nothing depends on how long something took. */
    static final int HOECHSTENS_MILLISEKUNDEN = 90_000;

    private static final String OHNE = "No Chromium on this machine: the tests of the screens are skipped.";
    private static final List<String> NAMEN =
            List.of("chromium", "chromium-browser", "google-chrome-stable", "google-chrome");

    private Chromium() {}

    /** Skips the test where the machine has no Chromium. */
    static void setzeVoraus() {
        if (programm().isEmpty()) {
            // the report of the build counts what is skipped and does not say why
            System.err.println(OHNE);
        }
        assumeTrue(programm().isPresent(), OHNE);
    }

    static Browser laufend() {
        return Halter.BROWSER;
    }

    private static Optional<Path> programm() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
                .flatMap(ordner -> NAMEN.stream().map(name -> Path.of(ordner, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static final class Halter {

        private static final Browser BROWSER = starte();

        private static Browser starte() {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Map<String, String> umgebung = new HashMap<>(System.getenv());
            // the language of what Chromium itself writes, such as the parts of a date field
            umgebung.put("LANGUAGE", "de");
            Browser browser = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(programm().orElseThrow())
                            .setEnv(umgebung)
                            .setChromiumSandbox(false)
                            .setArgs(List.of("--lang=de", "--font-render-hinting=none", "--disable-dev-shm-usage")));
            PlaywrightAssertions.setDefaultAssertionTimeout(HOECHSTENS_MILLISEKUNDEN);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "ende-des-chromium"));
            return browser;
        }
    }
}
