package de.ombud.system.grenze;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProxyvertrauenTests {

    @ParameterizedTest
    @CsvSource({
        "127.0.0.0/8, 127.0.0.1, true",
        "127.0.0.0/8, 128.0.0.1, false",
        "127.0.0.0/8, 10.0.0.1, false",
        "::1, 0:0:0:0:0:0:0:1, true",
        "::1, 0:0:0:0:0:0:0:2, false",
        "172.29.7.0/24, 172.29.7.200, true",
        "172.29.7.0/24, 172.29.8.1, false",
        "172.16.0.0/12, 172.31.255.255, true",
        "172.16.0.0/12, 172.32.0.1, false",
        "10.1.2.3, 10.1.2.3, true",
        "10.1.2.3, 10.1.2.30, false",
        "10.1.2.3, 10x1y2z3, false",
        "10.1.2.255/25, 10.1.2.128, true",
        "10.1.2.255/25, 10.1.2.127, false"
    })
    void onlyTheProxyThatTheOperatorNamedIsBelieved(String eingestellt, String adresse, boolean geglaubt) {
        assertThat(adresse.matches(Proxyvertrauen.muster(List.of("192.0.2.1", eingestellt))))
                .isEqualTo(geglaubt);
    }

    @Test
    void withoutAProxyNobodyIsBelieved() {
        assertThat("127.0.0.1".matches(Proxyvertrauen.muster(List.of()))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"proxy", "10.0.0.0/33", "10.0.0.0/x", "fd00::/8", "", "300.1.1.1"})
    void whatIsNoAddressStopsTheStart(String eingestellt) {
        assertThatThrownBy(() -> Proxyvertrauen.muster(List.of(eingestellt)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("ombud.proxy.adressen");
    }
}
