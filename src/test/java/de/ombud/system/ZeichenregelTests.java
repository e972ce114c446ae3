package de.ombud.system;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ZeichenregelTests {

    @Test
    void aNumberCopiedFromAnAddressBookIsThatNumber() {
        assertThat(Zeichenregel.bereinigt("\u202a0351\u200b 123\u00ad456\u202c\ufeff"))
                .isEqualTo("0351 123456");
        assertThat(Zeichenregel.bereinigt("\u202d+49 351 123456\u202c")).isEqualTo("+49 351 123456");
        assertThat(Zeichenregel.bereinigt("\u2068mia@example.org\u2069")).isEqualTo("mia@example.org");
    }

    @Test
    void oldEndsOfLinesAndPagesAreEndsOfLines() {
        assertThat(Zeichenregel.bereinigt("a\u000bb\u000cc\u2028d\u2029e\u0085f"))
                .isEqualTo("a\nb\nc\nd\ne\nf");
    }

    @Test
    void whatBelongsToEmojisAndToPersianStays() {
        String familie = "👩\u200d👧 می\u200cخواهم";
        assertThat(Zeichenregel.bereinigt(familie)).isEqualTo(familie);
        assertThat(Zeichenregel.erlaubt(familie)).isTrue();
    }

    /** The first is younger than any Java 17, the others are not assigned yet. */
    @ParameterizedTest
    @ValueSource(ints = {0x1FAE9, 0x1FADF, 0x1FAFF, 0x1F8FF})
    void anEmojiMayBeYoungerThanOurJava(int zeichen) {
        assertThat(Zeichenregel.erlaubt("So " + Character.toString(zeichen) + "!"))
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "a\u0007b, 2, U+0007",
        "'😀😀\u202e', 3, U+202E",
        "\ufffe, 1, U+FFFE",
        "ab\ud800, 3, U+D800",
        "a\ufdd0, 2, U+FDD0"
    })
    void whatIsRefusedIsNamedWithItsPlace(String text, int nr, String zeichen) {
        assertThat(Zeichenregel.unerlaubt(text)).contains(new Zeichenregel.Stelle(nr, zeichen));
    }
}
