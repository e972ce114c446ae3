package de.ombud.prozess.modellpruefung;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an analyst may put into a form: fields of her own, words, and what she may take away from ours. */
class EigenfelderTests {

    private static final String FORMULAR = "forms/lob-weitergeben.form";

    private static List<Modellbefund> mit(String komponenten) {
        String inhalt = Modellprobe.lies(FORMULAR);
        int ab = inhalt.indexOf("\"components\": [") + 15;
        return new Modellprobe()
                .mit(FORMULAR, inhalt.substring(0, ab) + komponenten + "," + inhalt.substring(ab))
                .alleFehler();
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"type\":\"textfield\",\"key\":\"notiz\",\"label\":\"Notiz\"}|",
                "{\"type\":\"textfield\",\"key\":\"notiz\",\"label\":\" \"}|Bezeichnung (Label)",
                "{\"type\":\"textfield\",\"key\":\"notiz\"}|Bezeichnung (Label)",
                "{\"type\":\"textfield\",\"key\":\"constructor\",\"label\":\"C\"}|schon etwas anderes",
                "{\"type\":\"textfield\",\"key\":\"__proto__\",\"label\":\"C\"}|Buchstaben ohne Umlaute",
                "{\"type\":\"textfield\",\"key\":\"a\",\"label\":\"A\"},{\"type\":\"number\",\"key\":\"a\",\"label\":\"A\"}|denselben"
                        + " Schlüssel",
                "{\"type\":\"select\",\"key\":\"w\",\"label\":\"W\",\"values\":[{\"value\":\"\",\"label\":\"x\"}]}|steht"
                        + " einmal da",
                "{\"type\":\"select\",\"key\":\"w\",\"label\":\"W\",\"values\":[{\"value\":\"A\"},{\"value\":\"A\"}]}|steht"
                        + " einmal da",
                "{\"type\":\"checklist\",\"key\":\"w\",\"label\":\"W\",\"values\":[{\"value\":\"A\\n"
                        + "B\"}]}|steht einmal da",
                "{\"type\":\"select\",\"key\":\"w\",\"label\":\"W\",\"valuesExpression\":\"=x\"}|keine festen Werte",
                "{\"type\":\"textfield\",\"key\":\"n\",\"label\":\"N\",\"disabled\":true,\"validate\":{\"required\":true}}|niemand"
                        + " ausfüllen",
                "{\"type\":\"number\",\"key\":\"n\",\"label\":\"N\",\"validate\":{\"required\":true,\"min\":5,\"max\":1}}|niemand"
                        + " ausfüllen",
                "{\"type\":\"text\",\"text\":\"<img src=x onerror=alert(1)>\"}|kein HTML",
                "{\"type\":\"text\",\"text\":\"![x](https://fremd.example/x.png)\"}|kein HTML",
                "{\"type\":\"text\",\"text\":\"[Hier](javascript:alert(1))\"}|kein HTML",
                "{\"type\":\"text\",\"text\":\"[Hier](//fremd.example)\"}|kein HTML",
                "{\"type\":\"text\",\"text\":\"=\\\"<script>\\\"\"}|kein HTML",
                "{\"type\":\"text\",\"text\":\"=if a < b then \\\"klein\\\" else \\\"groß\\\"\"}|",
                "{\"type\":\"text\",\"text\":\"Mehr unter [Akte](/akte/{{aktenzeichen}}).\"}|",
                "{\"type\":\"text\",\"text\":\"{{for i in 1..100000000 return i}}\"}|keine Schleifen",
                "{\"type\":\"text\",\"text\":\"{{#loop liste}}x{{/loop}}\"}|keine Schleifen",
                "{\"type\":\"select\",\"key\":\"w\",\"label\":\"W\",\"values\":[{\"value\":\"A\",\"label\":\"<b>A</b>\"}]}|kein"
                        + " HTML",
                "{\"type\":\"html\",\"content\":\"<p>x</p>\"}|zeigt Tasklist nicht",
                "{\"type\":\"iframe\",\"url\":\"https://fremd.example\"}|zeigt Tasklist nicht"
            })
    void whatAnAnalystPutsIntoAForm(String komponenten, String einwand) {
        if (einwand == null) {
            assertThat(mit(komponenten)).isEmpty();
        } else {
            assertThat(mit(komponenten)).anySatisfy(befund -> {
                assertThat(befund.datei()).isEqualTo(FORMULAR);
                assertThat(befund.message()).contains(einwand).endsWith(".");
            });
        }
    }

    /** The answer becomes no variable, so nothing happens; but who reads the form may take one for the other. */
    @Test
    void aWordOfTheProgramAsKeyIsPointedOut() {
        for (String wort : List.of("aktenzeichen", "prioritaet", "gruppe")) {
            String inhalt = Modellprobe.lies(FORMULAR);
            int ab = inhalt.indexOf("\"components\": [") + 15;
            assertThat(new Modellprobe()
                            .mit(
                                    FORMULAR,
                                    inhalt.substring(0, ab) + "{\"type\":\"textfield\",\"key\":\"" + wort
                                            + "\",\"label\":\"X\"}," + inhalt.substring(ab))
                            .befunde())
                    .singleElement()
                    .satisfies(befund -> {
                        assertThat(befund.art()).isEqualTo(Modellbefund.Art.WARNUNG);
                        assertThat(befund.message()).contains("schon etwas anderes");
                    });
        }
    }

    @Test
    void aLabelThatNobodyCanReadIsRefused() {
        assertThat(mit("{\"type\":\"textfield\",\"key\":\"n\",\"label\":\"" + "N".repeat(201) + "\"}"))
                .extracting(Modellbefund::message)
                .anyMatch(message -> message.contains("Bezeichnung (Label)"));
    }

    @Test
    void aThousandFieldsAreRefused() {
        assertThat(mit(String.join(",", java.util.Collections.nCopies(1000, "{\"type\":\"text\",\"text\":\"x\"}"))))
                .extracting(Modellbefund::message)
                .anyMatch(message -> message.contains("mehr als 200"));
    }

    /** A condition would not know which of the two is meant. */
    @Test
    void oneKeyIsOneKindOfField() {
        String inhalt = Modellprobe.lies("forms/anliegen-bearbeiten.form");
        int ab = inhalt.indexOf("\"components\": [") + 15;
        assertThat(new Modellprobe()
                        .mit(
                                FORMULAR,
                                Modellprobe.lies(FORMULAR)
                                        .replace(
                                                "\"components\": [",
                                                "\"components\":"
                                                        + " [{\"type\":\"number\",\"key\":\"menge\",\"label\":\"Menge\"},"))
                        .mit(
                                "forms/anliegen-bearbeiten.form",
                                inhalt.substring(0, ab)
                                        + "{\"type\":\"textfield\",\"key\":\"menge\",\"label\":\"Menge\"},"
                                        + inhalt.substring(ab))
                        .alleFehler())
                .extracting(Modellbefund::message)
                .anyMatch(message -> message.contains("von anderer Art"));
    }

    /** A release that can only be given is none. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"key\": \"freigabe\",|\"key\": \"freigabe\", \"disabled\": true,|kann es niemand",
                "\"key\": \"freigabe\",|\"key\": \"freigabe\", \"readonly\": true,|kann es niemand",
                "\"value\": \"ZURUECKGEBEN\"|\"value\": \"FREIGEBEN\"|keine Wahl"
            })
    void whatTheStepNeedsCanBeAnswered(String vorher, String nachher, String einwand) {
        assertThat(new Modellprobe()
                        .ersetze("forms/antwort-freigeben.form", vorher, nachher)
                        .alleFehler())
                .anySatisfy(befund -> {
                    assertThat(befund.element()).isEqualTo("freigabe");
                    assertThat(befund.message()).contains(einwand);
                });
    }
}
