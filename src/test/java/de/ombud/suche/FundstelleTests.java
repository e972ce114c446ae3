package de.ombud.suche;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.suche.Fundstelle.Teil;
import org.junit.jupiter.api.Test;

class FundstelleTests {

    @Test
    void theWordsAreMarkedAndTheRestIsLeftAlone() {
        assertThat(Fundstelle.teile("Die \u0001Kaution\u0002 <b>fehlt</b> \u0001noch\u0002"))
                .containsExactly(
                        new Teil("Die ", false),
                        new Teil("Kaution", true),
                        new Teil(" <b>fehlt</b> ", false),
                        new Teil("noch", true));
    }

    @Test
    void aTextWithoutMarksIsOnePart() {
        assertThat(Fundstelle.teile("Nichts")).containsExactly(new Teil("Nichts", false));
    }
}
