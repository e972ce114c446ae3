package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every sentence that a page or a letter wants to say has been written: otherwise people would read its key between question marks. */
class SeitentexteTests {

    private static final Path VORLAGEN = Path.of("src", "main", "resources", "templates");
    private static final Path TEXTE = Path.of("src", "main", "resources", "messages_de.properties");

    /** {@code #{modelle.titel}}, {@code #{modelle.stand(7)}} and {@code #messages.msg('modelle.stand', 7)} */
    private static final Pattern GENANNT =
            Pattern.compile("#\\{([\\p{L}\\p{N}_.-]+)[}(]|#messages\\.msg\\('([^']+)'\\s*[,)]");

    /** {@code #{|modelle.befund.${b.art}|}}: at least one sentence has to be of this kind. */
    private static final Pattern GEBILDET = Pattern.compile("#\\{\\|([^|]*)\\|");

    private static final Pattern ZAEHLT = Pattern.compile("\\{\\d");

    @Test
    void everySentenceOfATemplateIsWritten() throws IOException {
        Set<String> geschrieben = texte();
        List<String> fehlende = new ArrayList<>();
        vorlagen().forEach(vorlage -> {
            String inhalt = lies(vorlage);
            GENANNT.matcher(inhalt)
                    .results()
                    .map(text -> text.group(1) == null ? text.group(2) : text.group(1))
                    .filter(text -> !geschrieben.contains(text))
                    .forEach(text -> fehlende.add(vorlage.getFileName() + ": " + text));
            GEBILDET.matcher(inhalt)
                    .results()
                    .map(text -> text.group(1))
                    .filter(text -> geschrieben.stream().noneMatch(muster(text).asMatchPredicate()))
                    .forEach(text -> fehlende.add(vorlage.getFileName() + ": " + text));
        });
        assertThat(fehlende).isEmpty();
    }

    /** The later one would win silently, and the page of the other would say something that is not so. */
    @Test
    void everySentenceIsWrittenOnce() throws IOException {
        Set<String> gesehen = new HashSet<>();
        assertThat(Files.readAllLines(TEXTE, StandardCharsets.UTF_8).stream()
                        .filter(zeile -> zeile.matches("[\\p{L}\\p{N}_.-]+=.*"))
                        .map(zeile -> zeile.substring(0, zeile.indexOf('=')))
                        .filter(schluessel -> !gesehen.add(schluessel)))
                .isEmpty();
        assertThat(gesehen).hasSizeGreaterThan(1000);
    }

    /** One that cannot be read takes its page away as soon as there is something to count. */
    @Test
    void everySentenceWithGapsCanBeFilledIn() throws IOException {
        Properties texte = properties();
        assertThat(texte.stringPropertyNames().stream()
                        .filter(text -> ZAEHLT.matcher(texte.getProperty(text)).find()))
                .allSatisfy(text -> {
                    for (long anzahl : new long[] {0, 1, 2, 1_000}) {
                        assertThat(new MessageFormat(texte.getProperty(text), Locale.GERMANY)
                                        .format(new Object[] {anzahl, anzahl, anzahl, anzahl, anzahl, anzahl}))
                                .as(text)
                                .isNotBlank();
                    }
                });
    }

    /** SpEL takes a bare word between the brackets of a map for the key itself, whatever variable is called so: the cell stays empty. */
    @Test
    void noMapOfATemplateIsAskedForTheNameOfAVariable() throws IOException {
        Pattern nackt = Pattern.compile("\\$\\{[^}\"]*\\p{L}\\[\\p{L}+]");
        assertThat("${namen[k]}").containsPattern(nackt);
        assertThat(vorlagen()).allSatisfy(vorlage -> assertThat(lies(vorlage)).doesNotContainPattern(nackt));
    }

    private static Pattern muster(String gebildet) {
        return Pattern.compile(Stream.of(gebildet.split("\\$\\{[^}]*}", -1))
                .map(Pattern::quote)
                .reduce((a, b) -> a + ".+" + b)
                .orElseThrow());
    }

    private static Set<String> texte() throws IOException {
        return properties().stringPropertyNames();
    }

    private static Properties properties() throws IOException {
        Properties texte = new Properties();
        try (var quelle = Files.newBufferedReader(TEXTE, StandardCharsets.UTF_8)) {
            texte.load(quelle);
        }
        return texte;
    }

    private static List<Path> vorlagen() throws IOException {
        try (Stream<Path> alle = Files.walk(VORLAGEN)) {
            return alle.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
