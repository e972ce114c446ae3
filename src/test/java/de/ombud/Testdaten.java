package de.ombud;

import de.ombud.eingang.Schnittstelle;
import de.ombud.prozess.Buero;
import de.ombud.prozess.Probeaufgabe;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each application of a test run an empty data directory, clears away those of earlier runs, and opens the
 * office, its door for programs and a task to try things on.
 */
public class Testdaten implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final Path WURZEL = Path.of("target", "testdaten");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "testdaten",
                        Map.of("ombud.lokal.daten", neuesVerzeichnis().toString())));
        var anwendung = (GenericApplicationContext) context;
        Stream.of(Buero.class, Schnittstelle.class, Probeaufgabe.class)
                .forEach(art -> anwendung.registerBean(art, bean -> bean.setLazyInit(true)));
    }

    /** An empty directory below target/, named after this JVM. */
    public static Path neuesVerzeichnis() {
        try {
            Files.createDirectories(WURZEL);
            raeumeAuf();
            return Files.createDirectory(WURZEL.resolve(ProcessHandle.current().pid() + "-" + UUID.randomUUID()));
        } catch (IOException e) {
            throw new IllegalStateException("no data directory for the test", e);
        }
    }

    private static void raeumeAuf() throws IOException {
        try (var verzeichnisse = Files.newDirectoryStream(WURZEL)) {
            for (Path verzeichnis : verzeichnisse) {
                String pid = verzeichnis.getFileName().toString().split("-")[0];
                if (ProcessHandle.of(Long.parseLong(pid)).isEmpty()) {
                    // false where the other JVM of these tests is just clearing up the same
                    FileSystemUtils.deleteRecursively(verzeichnis.toFile());
                }
            }
        }
    }
}
