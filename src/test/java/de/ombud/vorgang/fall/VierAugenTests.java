package de.ombud.vorgang.fall;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.SPAETER;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VierAugenTests {

    private final List<Antwortfassung> fassungen =
            List.of(new Antwortfassung(1, "erste", "krm", SPAETER), new Antwortfassung(2, "zweite", "krm2", SPAETER));

    @Test
    void anAuthorOfAnyVersionIsRefusedWithAReason() {
        assertThat(VierAugen.pruefen(fassungen, "krm"))
                .hasValueSatisfying(g -> assertThat(g).contains("Vier-Augen"));
        assertThat(VierAugen.pruefen(fassungen, "krm2")).isPresent();
    }

    @Test
    void somebodyElseMayRelease() {
        assertThat(VierAugen.pruefen(fassungen, "teamleitung")).isEmpty();
    }
}
