package de.ombud.prozess.handbuch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.core.type.MethodMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** What the handbook tells analysts to do is what the tests do, no step more and none less. */
class HandbuchTests {

    /** „Öffnen Sie“ at the beginning of a sentence. */
    private static final Pattern AUFFORDERUNG =
            Pattern.compile("(?:^|\\n|[.:!?] |[*|] )(?!Sie )\\p{Lu}\\p{L}*n Sie\\b");

    private static final Pattern VERWEIS = Pattern.compile("]\\(([^)]+)\\)");

    @Test
    void eachNumberedInstructionIsCarriedOutByExactlyOneTest() throws IOException {
        assertThat(ausgefuehrt())
                .containsExactlyInAnyOrderElementsOf(Handbuch.anweisungen().keySet());
    }

    @ParameterizedTest
    @ValueSource(strings = {"prozessanalyse.md", "modellbausteine.md"})
    void thePagesOfTheAnalystTellNothingToDoOutsideOfTheirNumberedInstructions(String seite) {
        String uebrig = Handbuch.ohneAnweisungen(seite);
        assertThat(AUFFORDERUNG
                        .matcher(uebrig)
                        .results()
                        .map(treffer -> uebrig.substring(
                                Math.max(0, treffer.start() - 20), Math.min(uebrig.length(), treffer.end() + 40))))
                .isEmpty();
    }

    @Test
    void everyLinkOfTheHandbookLeadsSomewhere() {
        List<String> tote = new ArrayList<>();
        for (Path seite : Handbuch.seiten()) {
            VERWEIS.matcher(Handbuch.lies(seite))
                    .results()
                    .map(treffer -> treffer.group(1))
                    .forEach(ziel -> {
                        if (!ziel.startsWith("http") && !fuehrtWohin(seite, ziel)) {
                            tote.add(seite.getFileName() + ": " + ziel);
                        }
                    });
        }
        assertThat(tote).isEmpty();
    }

    private static boolean fuehrtWohin(Path seite, String ziel) {
        String[] teile = ziel.split("#", 2);
        Path datei = teile[0].isEmpty() ? seite : seite.resolveSibling(teile[0]).normalize();
        return Files.exists(datei) && (teile.length == 1 || anker(datei).contains(teile[1]));
    }

    /** As the pages of a repository show headings. */
    private static List<String> anker(Path seite) {
        return Handbuch.lies(seite)
                .lines()
                .filter(zeile -> zeile.startsWith("#"))
                .map(zeile -> zeile.replaceFirst("^#+ ", "")
                        .toLowerCase()
                        .replaceAll("[^\\p{L}\\p{N} _-]", "")
                        .replace(' ', '-'))
                .toList();
    }

    private static List<String> ausgefuehrt() throws IOException {
        SimpleMetadataReaderFactory leser = new SimpleMetadataReaderFactory();
        List<String> nummern = new ArrayList<>();
        for (Resource klasse : new PathMatchingResourcePatternResolver()
                .getResources("classpath*:de/ombud/prozess/handbuch/*.class")) {
            for (MethodMetadata methode : leser.getMetadataReader(klasse)
                    .getAnnotationMetadata()
                    .getAnnotatedMethods(Schritt.class.getName())) {
                Stream.of((String[]) methode.getAnnotationAttributes(Schritt.class.getName())
                                .get("value"))
                        .forEach(nummern::add);
            }
        }
        return nummern;
    }
}
