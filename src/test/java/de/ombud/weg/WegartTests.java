package de.ombud.weg;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.erkennung.Zeichen;
import de.ombud.vorgang.Reaktionsart;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WegartTests {

    @ParameterizedTest
    @ValueSource(strings = {"krm", "leistung", "ombudsstelle", "datenschutz", "pressestelle", "recht"})
    void aThreatIsNobodysBusinessButThatOfThoseWhoLead(String gruppe) {
        assertThat(Wegart.DROHUNG.gehtAn(Set.of(gruppe))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"teamleitung", "bereichsleitung", "geschaeftsfuehrung"})
    void whoLeadsProtectsTheStaff(String gruppe) {
        assertThat(Wegart.DROHUNG.gehtAn(Set.of("leistung", gruppe))).isTrue();
        assertThat(Wegart.DATENPANNE.gehtAn(Set.of(gruppe))).isTrue();
    }

    @Test
    void aBreachTellsOfTheDataOfOthers() {
        assertThat(Wegart.DATENPANNE.gehtAn(Set.of("datenschutz"))).isTrue();
        assertThat(Wegart.DATENPANNE.gehtAn(Set.of("krm", "leistung"))).isFalse();
    }

    @Test
    void theOtherWaysFollowTheCase() {
        assertThat(Arrays.stream(Wegart.values()).filter(art -> !art.gehtAn(Set.of("krm"))))
                .containsExactly(Wegart.DATENPANNE, Wegart.DROHUNG);
    }

    @ParameterizedTest
    @EnumSource
    void everySignSuggestsExactlyOneWay(Zeichen zeichen) {
        assertThat(Arrays.stream(Wegart.values()).filter(art -> art.zeichen().equals(Optional.of(zeichen))))
                .containsExactly(Wegart.zu(zeichen));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "KUNDENREAKTION")
    void everythingThatIsNoPlainKundenreaktionTakesItsWay(Reaktionsart reaktionsart) {
        assertThat(Arrays.stream(Wegart.values())
                        .filter(art -> art.reaktionsart().equals(Optional.of(reaktionsart))))
                .containsExactly(Wegart.zu(reaktionsart).orElseThrow());
    }

    @Test
    void aPlainKundenreaktionTakesNoSpecialWay() {
        assertThat(Wegart.zu(Reaktionsart.KUNDENREAKTION)).isEmpty();
    }
}
