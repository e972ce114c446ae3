package de.ombud.erkennung;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.FileSystemResource;

/** An analyst edits the list; a slip is named with its line before the application starts. */
class RegelwerkTests {

    private static final ApplicationContextRunner ANWENDUNG =
            new ApplicationContextRunner().withUserConfiguration(Regelwerk.Einrichtung.class, Zeichenerkennung.class);

    private static final String UMSTAND = """
        umstaende:
          - name: verneint
            phrasen: [kein*]
            davor: 2
            notiz: Verneinung
        """;

    /** Put before the others it moves them by four lines. */
    private static final String GRUPPE = """
        wortgruppen:
          - name: nicht
            worte: [nicht, ned]
            notiz: Mundart
        """;

    /** Its block begins in line 7. {@link #REST} is there because each sign needs a rule. */
    private static final String REGEL = """
        regeln:
          - zeichen: WIDERSPRUCH
            phrasen: [einspruch]
            abstand: 2
            reihenfolge: FREI
            ausser: [verneint]
            notiz: Probe
        """;

    private static final String REST = Arrays.stream(Zeichen.values())
            .map(z -> "  - {zeichen: " + z + ", phrasen: ["
                    + z.name().toLowerCase().replace("_", "") + "], notiz: Probe}\n")
            .collect(Collectors.joining());

    @Test
    void aRuleOfTheAnalystIsUsed() {
        Zeichenerkennung erkennung = new Zeichenerkennung(Regelwerk.aus(datei(UMSTAND + REGEL + REST)));

        assertThat(erkennung.suche("Mein Einspruch!"))
                .extracting(Hinweis::zeichen)
                .containsExactly(Zeichen.WIDERSPRUCH);
        assertThat(erkennung.suche("Das ist kein Einspruch.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "zeichen: WIDERSPRUCH | zeichen: WIDERSPRUHC | Zeile 7: | bei „zeichen“ gibt es „WIDERSPRUHC“ nicht",
                "phrasen: [einspruch] | phrasen: [] | Zeile 7: | „phrasen“ fehlt oder ist leer",
                "phrasen: [einspruch] | phrasen: einspruch | Zeile 8: | „phrasen“ muss eine Liste sein",
                "phrasen: [einspruch] | phrasen: [einspruch, einspruch] | Zeile 7: | steht doppelt da",
                "phrasen: [einspruch] | phrasen: ['ein*spruch'] | Zeile 7: | ist „ein*spruch“ kein Wort",
                "phrasen: [einspruch] | phrasen: ['ei*'] | Zeile 7: | ist „ei*“ zu kurz",
                "phrasen: [einspruch] | phrasen: ['*spruch~'] | Zeile 7: | hat „*spruch~“ * und ~",
                "phrasen: [einspruch] | phrasen: [' '] | Zeile 7: | eine Phrase ist leer",
                "abstand: 2 | abstand: weit | Zeile 7: | „abstand“ muss eine ganze Zahl von 0 bis 60 sein",
                "abstand: 2 | abstand: 61 | Zeile 7: | „abstand“ muss eine ganze Zahl von 0 bis 60 sein",
                "abstand: 2 | abstant: 2 | Zeile 9: | das Feld „abstant“ gibt es nicht",
                "reihenfolge: FREI | reihenfolge: EGAL | Zeile 7: | möglich sind: FEST, FREI",
                "ausser: [verneint] | ausser: [verneind] | Zeile 7: | den Umstand „verneind“ gibt es nicht",
                "notiz: Probe | notiz: | Zeile 7: | „notiz“ fehlt"
            })
    void aSlipIsNamedWithItsLine(String richtig, String falsch, String zeile, String satz) {
        assertThat(fehler(UMSTAND + REGEL.replace(richtig, falsch) + REST))
                .anySatisfy(f -> assertThat(f).startsWith(zeile).contains(satz));
    }

    @Test
    void aGroupOfWordsIsWrittenOnceAndMeantInEachPhrase() {
        String regel = REGEL.replace("[einspruch]", "[<nicht>|nie einverstanden]");

        Zeichenerkennung erkennung = new Zeichenerkennung(Regelwerk.aus(datei(GRUPPE + UMSTAND + regel + REST)));

        for (String text : List.of("Bin nicht einverstanden", "bin ned einverstanden", "Nie einverstanden!")) {
            assertThat(erkennung.suche(text)).as(text).hasSize(1);
        }
        assertThat(erkennung.suche("Bin einverstanden")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<nicht> einverstanden | <nich> einverstanden | Zeile 11: | diese Wortgruppe gibt es nicht, möglich"
                        + " sind: nicht",
                "<nicht> einverstanden | <nicht einverstanden  | Zeile 11: | ist „<nicht“ kein Wort",
                "[nicht, ned]          | [nicht, nicht]        | Zeile 2:  | das Wort „nicht“ steht doppelt da",
                "[nicht, ned]          | [nicht gut]           | Zeile 2:  | ist „nicht gut“ kein Wort",
                "[nicht, ned]          | []                    | Zeile 2:  | „worte“ fehlt oder ist leer",
                "notiz: Mundart        | notiz:                | Zeile 2:  | „notiz“ fehlt"
            })
    void aSlipInAGroupOfWordsIsNamedWithItsLine(String richtig, String falsch, String zeile, String satz) {
        String liste = GRUPPE + UMSTAND + REGEL.replace("einspruch", "<nicht> einverstanden") + REST;

        assertThat(fehler(liste.replace(richtig, falsch)))
                .anySatisfy(f -> assertThat(f).startsWith(zeile).contains(satz));
    }

    @Test
    void aSlipInTheDialectOrInTheNextSentenceIsNamedToo() {
        assertThat(fehler("mundart:\n  - {von: '(', nach: x, notiz: Probe}\n" + UMSTAND + REGEL + REST))
                .containsExactly("Zeile 2: „von“ ist kein gültiger regulärer Ausdruck.");
        assertThat(fehler(UMSTAND.replace("davor: 2", "naechster_satz: immer") + REGEL + REST))
                .containsExactly("Zeile 2: „naechster_satz“ muss ja oder nein sein.");
    }

    @Test
    void aSignMayCountOnlyBesideAnotherWordUpToTwoSentencesBefore() {
        String neben = """
            umstaende:
              - {name: entschieden, phrasen: [gestrichen], davor: 20, saetze_davor: 2, notiz: Probe}
              - {name: gespielt, phrasen: [theater], ganzer_text: ja, notiz: Probe}
            regeln:
              - {zeichen: WIDERSPRUCH, phrasen: [protest], nur_mit: [entschieden], ausser: [gespielt], notiz: Probe}
            """;
        Zeichenerkennung erkennung = new Zeichenerkennung(Regelwerk.aus(datei(neben + REST)));

        assertThat(erkennung.suche("Ihr habt gestrichen. Ich war krank. Protest!"))
                .hasSize(1);
        assertThat(erkennung.suche("Gestrichen, Protest!")).hasSize(1);
        assertThat(erkennung.suche("Protest!")).isEmpty();
        assertThat(erkennung.suche("Ihr habt gestrichen. Ich war krank. Das wisst ihr. Protest!"))
                .isEmpty();
        assertThat(erkennung.suche("Gestrichen. Protest! So beginnt das Stück. Wir proben im Theater."))
                .isEmpty();
    }

    @Test
    void aCircumstanceThatIsAskedForMustExistToo() {
        assertThat(fehler(UMSTAND
                        + REGEL.replace("ausser: [verneint]", "ausser: [verneint]\n    nur_mit: [neben]")
                        + REST))
                .singleElement()
                .asString()
                .startsWith("Zeile 7: den Umstand „neben“ gibt es nicht");
        assertThat(fehler(UMSTAND.replace("davor: 2", "saetze_davor: 4") + REGEL + REST))
                .containsExactly("Zeile 2: „saetze_davor“ muss eine ganze Zahl von 0 bis 3 sein.");
    }

    @Test
    void aGroupThatNoPhraseNamesIsProbablyMisspelt() {
        assertThat(fehler(GRUPPE + UMSTAND + REGEL + REST))
                .containsExactly("Die Wortgruppe „nicht“ wird in keiner Phrase benutzt.");
    }

    @Test
    void allSlipsAreNamedAtOnce() {
        String beide = REGEL.replace("abstand: 2", "abstand: x").replace("FREI", "IRGENDWIE");

        assertThat(fehler(UMSTAND + beide + REST)).hasSize(2);
    }

    @Test
    void aSignWithoutAnyRuleWouldNeverBeFound() {
        assertThat(fehler(UMSTAND + REGEL)).singleElement().asString().contains("NOTLAGE", "ANDERES_JOBCENTER");
    }

    @Test
    void aCircumstanceThatNoRuleNamesIsProbablyMisspelt() {
        assertThat(fehler(UMSTAND + REGEL.replace("    ausser: [verneint]\n", "") + REST))
                .containsExactly("Der Umstand „verneint“ wird von keiner Regel benutzt.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "regeln: [", "nur ein Satz", "- a\n- b", "regeln:\n\t- x", "? [a]\n: b"})
    void whatIsNoListOfRulesIsRefused(String inhalt) {
        assertThat(fehler(inhalt)).isNotEmpty();
    }

    @Test
    void aMissingFileIsNamed() {
        var fehler = catchThrowableOfType(
                RegelwerkFehlerhaft.class, () -> Regelwerk.aus(new FileSystemResource("/gibt/es/nicht.yaml")));

        assertThat(fehler).hasMessageContaining("/gibt/es/nicht.yaml").hasMessageContaining("nicht lesbar");
    }

    @Test
    void anOfficeWithAListOfItsOwnStartsWithThat(@TempDir Path ordner) throws Exception {
        Path liste = Files.writeString(ordner.resolve("regeln.yaml"), UMSTAND + REGEL + REST);

        ANWENDUNG
                .withPropertyValues("ombud.erkennung.regeln=" + liste.toUri())
                .run(gestartet -> assertThat(
                                gestartet.getBean(Zeichenerkennung.class).suche("Presse!"))
                        .extracting(Hinweis::zeichen)
                        .containsExactly(Zeichen.PRESSE));
    }

    @Test
    void withAFaultyListItDoesNotStartAndSaysWhatToMend(@TempDir Path ordner) throws Exception {
        Path liste = Files.writeString(
                ordner.resolve("regeln.yaml"), UMSTAND + REGEL.replace("abstand: 2", "abstand: x") + REST);

        ANWENDUNG.withPropertyValues("ombud.erkennung.regeln=" + liste.toUri()).run(gescheitert -> {
            var aushang = new RegelwerkFehlerhaftAnalyse().analyze(gescheitert.getStartupFailure());
            assertThat(aushang.getDescription()).contains(liste.toString(), "Zeile 7: „abstand“");
            assertThat(aushang.getAction()).contains("berichtigen");
        });
    }

    private static List<String> fehler(String inhalt) {
        return catchThrowableOfType(RegelwerkFehlerhaft.class, () -> Regelwerk.aus(datei(inhalt)))
                .fehler();
    }

    private static ByteArrayResource datei(String inhalt) {
        return new ByteArrayResource(inhalt.getBytes(StandardCharsets.UTF_8), "regeln.yaml");
    }
}
