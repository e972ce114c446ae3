package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who checks out on Windows or macOS gets every file: no two names are one there, and every name is possible there. */
class DateinamenTests {

    /** What no checkout brings. */
    private static final Set<String> NICHT_VON_UNS =
            Set.of(".git", "target", "data", "node_modules", ".idea", ".vscode");

    private static final Pattern UNMOEGLICH = Pattern.compile(
            ".*[<>:\"|?*\\\\\\x00-\\x1f].*|.*[. ]|(con|prn|aux|nul|com\\d|lpt\\d)(\\..*)?", Pattern.CASE_INSENSITIVE);

    @Test
    void noTwoFilesDifferOnlyInCase() {
        assertThat(gleiche(namen(Path.of(""), NICHT_VON_UNS))).isEmpty();
    }

    /** Nested classes are files too, once they are compiled. */
    @Test
    void noTwoClassesDifferOnlyInCase() throws URISyntaxException {
        for (Class<?> eine : List.of(OmbudAnwendung.class, DateinamenTests.class)) {
            Path ordner = Path.of(
                    eine.getProtectionDomain().getCodeSource().getLocation().toURI());
            List<String> klassen = namen(ordner, Set.of());
            assertThat(klassen).hasSizeGreaterThan(100);
            assertThat(gleiche(klassen)).isEmpty();
        }
    }

    @Test
    void everyNameIsPossibleOnWindowsToo() {
        assertThat(namen(Path.of(""), NICHT_VON_UNS))
                .hasSizeGreaterThan(500)
                .noneMatch(pfad -> UNMOEGLICH
                        .matcher(Path.of(pfad).getFileName().toString())
                        .matches());
    }

    @Test
    void theFilesThatOnceOverwroteEachOtherAreFound() {
        assertThat(gleiche(List.of("system/FehlerAntworten.java", "system/Fehlerantworten.java", "system/Text.java")))
                .containsExactly(List.of("system/FehlerAntworten.java", "system/Fehlerantworten.java"));
        assertThat(gleiche(List.of("b\u00fcro.md", "bu\u0308ro.md"))).hasSize(1);
    }

    private static Collection<List<String>> gleiche(List<String> pfade) {
        return pfade.stream()
                .collect(Collectors.groupingBy(
                        pfad -> Normalizer.normalize(pfad, Normalizer.Form.NFC).toLowerCase(Locale.ROOT)))
                .values()
                .stream()
                .filter(gruppe -> gruppe.size() > 1)
                .toList();
    }

    /** Folders and files; walked, because an exported tree has no list of them. */
    private static List<String> namen(Path wurzel, Set<String> ohne) {
        List<String> pfade = new ArrayList<>();
        try {
            Files.walkFileTree(wurzel.toAbsolutePath(), new SimpleFileVisitor<>() {

                @Override
                public FileVisitResult preVisitDirectory(Path ordner, BasicFileAttributes was) {
                    if (ohne.contains(ordner.getFileName().toString())) {
                        return FileVisitResult.SKIP_SUBTREE;
                    }
                    return nimm(ordner);
                }

                @Override
                public FileVisitResult visitFile(Path datei, BasicFileAttributes was) {
                    return nimm(datei);
                }

                private FileVisitResult nimm(Path pfad) {
                    pfade.add(wurzel.toAbsolutePath().relativize(pfad).toString());
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pfade.stream().filter(pfad -> !pfad.isEmpty()).toList();
    }
}
