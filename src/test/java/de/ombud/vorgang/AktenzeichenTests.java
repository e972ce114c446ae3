package de.ombud.vorgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.ombud.system.NichtGefunden;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class AktenzeichenTests {

    @Test
    void itIsMadeOfTheYearAndARunningNumber() {
        assertThat(Aktenzeichen.von(2026, 1)).hasToString("KR-2026-000001");
        assertThat(Aktenzeichen.von(2026, 123456)).hasToString("KR-2026-123456");
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = {"KR-2026-1", "kr-2026-000001", "KR-2026-000001 ", "KR-2026-0000011", "KR-٢٠٢٦-000001", "x"})
    void whatIsNoNumberIsNoCase(String wert) {
        assertThatThrownBy(() -> new Aktenzeichen(wert)).isInstanceOf(NichtGefunden.class);
    }
}
