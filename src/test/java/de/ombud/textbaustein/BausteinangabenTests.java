package de.ombud.textbaustein;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.eingabe.Luecke;
import de.ombud.system.Eingabefehler;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is refused before it can end up in a letter. */
class BausteinangabenTests {

    private static Bausteinangaben mitText(String text) {
        return new Bausteinangaben("Titel", Verwendung.ANTWORT, null, "", text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Guten Tag {Vorname}", "{}", "Ende {Name", "Name}", "{{Name}}", "{name}"})
    void aPlaceholderThatNobodyFillsIsRefused(String text) {
        assertThatThrownBy(() -> mitText(text))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler()).singleElement().satisfies(f -> {
                            assertThat(f.field()).isEqualTo("text");
                            assertThat(f.message()).contains("{Aktenzeichen}").doesNotContain("Vorname");
                        }));
    }

    @Test
    void knownPlaceholdersAndGapsAreFine() {
        assertThatCode(() -> mitText("Zu {Aktenzeichen}, {Thema}: [… Betrag] Euro."))
                .doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        assertThatThrownBy(() -> new Bausteinangaben(" ", null, null, "", "{x}"))
                .isInstanceOfSatisfying(
                        Eingabefehler.class,
                        e -> assertThat(e.fehler())
                                .extracting(f -> f.field())
                                .containsExactly("titel", "verwendung", "text"));
    }

    @Test
    void whatTheCaseDoesNotSayStaysAGap() {
        String text = Platzhalter.ersetzt(
                "{Name}, zu {Aktenzeichen}", p -> p == Platzhalter.AKTENZEICHEN ? "KR-2026-000001" : "");

        assertThat(text).isEqualTo("[… Name], zu KR-2026-000001");
        assertThat(Luecke.in(text)).as("no letter takes it").isTrue();
    }

    /** What somebody is called must not act as a placeholder or a pattern. */
    @Test
    void whatIsFilledInIsNotReadAgain() {
        assertThat(Platzhalter.ersetzt("{Name}", p -> "$1 \\ {Thema}")).isEqualTo("$1 \\ {Thema}");
    }
}
