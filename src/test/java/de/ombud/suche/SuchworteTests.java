package de.ombud.suche;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuchworteTests {

    @ParameterizedTest
    @CsvSource({
        "KR-2026-000017, KR-2026-000017",
        " kr-2026-17, KR-2026-000017",
        "2026/17, KR-2026-000017",
        "KR 2026-000017, KR-2026-000017",
        "KR 2026 17, KR-2026-000017",
        "kr2026/17, KR-2026-000017",
        "(KR-2026-000045), KR-2026-000045"
    })
    void aFileNumberIsUnderstoodAsPeopleSayIt(String eingabe, String aktenzeichen) {
        assertThat(Suchworte.von(eingabe).aktenzeichen()).contains(aktenzeichen);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Muster", "KR-2026-0000171", "2026", "1999-17", "KR-2026-000017 Muster", "2026 17"})
    void everythingElseIsNone(String eingabe) {
        assertThat(Suchworte.von(eingabe).aktenzeichen()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "--", "%", "' & |", "\u0001\u00a0"})
    void withoutALetterOrDigitThereIsNothingToFind(String eingabe) {
        assertThat(Suchworte.von(eingabe).istLeer()).isTrue();
    }

    @Test
    void whatSomebodyTypesIsNoLanguage() {
        Suchworte worte = Suchworte.von("O'Brien\\ a:*|(b");

        assertThat(worte.woertlich())
                .containsExactly("('brien':*A|'obrien':*A)|'mail:o''brien\\\\'|'bg:obrien'", "'mail:a:*|(b'|'bg:ab'");
    }

    @Test
    void aBgNummerMayHaveSpaces() {
        assertThat(Suchworte.von("093 02BG 0012").zusammen()).isEqualTo("'mail:09302bg0012'|'bg:093020012'");
        assertThat(Suchworte.von("Muster 093 02 BG 0012 345").worte()).containsExactly("Muster", "09302BG0012345");
    }

    @Test
    void itIsNotWrittenWhereItMightBeLogged() {
        assertThat(Suchworte.von("Mia Muster")).hasToString("2 Worte");
    }
}
