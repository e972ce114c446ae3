package de.ombud;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * One word for one thing, in whatever people read: pages, letters, forms, models. Whoever reads two words looks for two things. The words
 * that are right stand in the glossary.
 */
class BegriffeTests {

    /** What nobody writes, and what is written instead. */
    private static final Map<String, Pattern> STATTDESSEN = Map.of(
            "Kennwort", Pattern.compile("\\b[Pp]assw(ort|örter)"),
            "Vorfall", Pattern.compile("\\bIncident|\\bStörfall"),
            "Ablauf", Pattern.compile("\\bWorkflow"),
            "E-Mail", Pattern.compile("\\bEmail\\b|\\bE-mail\\b|\\bMailadresse"),
            "einer anderen Gruppe geben", Pattern.compile("\\bumgeben\\b|\\b[Uu]mzugeben"),
            "Weg des Eingangs", Pattern.compile("Eingegangen über"),
            "Rückfrage", Pattern.compile("\\bNachfragen? an die Person"),
            "Kundin oder Kunde", Pattern.compile("\\bKlient|\\bBeschwerdeführer"));

    private static final Path HAUPT = Path.of("src", "main", "resources");
    private static final Pattern MARKEN = Pattern.compile("<[^>]*>|#\\{[^}]*}|\\$\\{[^}]*}");
    /** what stands in a form or a model for people; all else are names for machines */
    private static final Pattern GELESEN = Pattern.compile(
            "\"(?:label|text|description)\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"|\\bname=\"([^\"]*)\"|documentation>([^<]*)<");

    @Test
    void pagesAndLettersUseTheWordsOfTheHouse() {
        Properties texte = new Properties();
        try (var leser = Files.newBufferedReader(HAUPT.resolve("messages_de.properties"))) {
            texte.load(leser);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(texte.stringPropertyNames().stream()
                        .flatMap(name -> verstoesse(name, texte.getProperty(name)))
                        .toList())
                .isEmpty();
        assertThat(dateien(HAUPT.resolve("templates"), ".html", ".txt")
                        .flatMap(datei -> verstoesse(
                                datei.toString(), MARKEN.matcher(lies(datei)).replaceAll(" ")))
                        .toList())
                .isEmpty();
    }

    @Test
    void formsAndModelsUseTheWordsOfTheHouse() {
        List<String> falsch = Stream.concat(
                        dateien(Path.of("forms"), ".form"), dateien(Path.of("bpmn"), ".bpmn", ".dmn"))
                .flatMap(datei -> GELESEN.matcher(lies(datei))
                        .results()
                        .flatMap(fund -> Stream.of(1, 2, 3)
                                .map(fund::group)
                                .filter(text -> text != null)
                                .flatMap(text -> verstoesse(datei.toString(), text))))
                .toList();
        assertThat(falsch).isEmpty();
    }

    /** A list of words that finds nothing proves nothing. */
    @Test
    void aWrongWordIsFound() {
        assertThat(verstoesse("Probe", "Bitte das Passwort ändern und die Aufgabe umgeben."))
                .hasSize(2);
    }

    private static Stream<String> verstoesse(String wo, String text) {
        return STATTDESSEN.entrySet().stream()
                .filter(regel -> regel.getValue().matcher(text).find())
                .map(regel -> wo + ": \"" + regel.getKey() + "\" is the word, in: " + text.strip());
    }

    private static Stream<Path> dateien(Path ordner, String... endungen) {
        try (Stream<Path> alle = Files.walk(ordner)) {
            return alle
                    .filter(datei -> Stream.of(endungen).anyMatch(datei.toString()::endsWith))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String lies(Path datei) {
        try {
            return Files.readString(datei, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
