package de.ombud.vorgang.fall;

import static de.ombud.vorgang.fall.KundenreaktionFixtures.SPAETER;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.leistung;
import static de.ombud.vorgang.fall.KundenreaktionFixtures.lob;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.angabe.Bewertung;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FreigabepflichtTests {

    @ParameterizedTest
    @EnumSource(Ergebnis.class)
    void onlyAnAdmittedMistakeNeedsASecondPerson(Ergebnis ergebnis) {
        boolean erwartet = ergebnis == Ergebnis.BEGRUENDET || ergebnis == Ergebnis.TEILWEISE_BEGRUENDET;

        assertThat(Freigabepflicht.besteht(List.of(bewertet(ergebnis)))).isEqualTo(erwartet);
    }

    @Test
    void oneAdmittedMistakeAmongManyAnliegenIsEnough() {
        assertThat(Freigabepflicht.besteht(List.of(bewertet(Ergebnis.UNBEGRUENDET), bewertet(Ergebnis.BEGRUENDET))))
                .isTrue();
    }

    @Test
    void praiseAndEmptyCasesNeedNone() {
        assertThat(Freigabepflicht.besteht(List.of(new Anliegen(1, lob())))).isFalse();
        assertThat(Freigabepflicht.besteht(List.of())).isFalse();
    }

    private static Anliegen bewertet(Ergebnis ergebnis) {
        Anliegen anliegen = new Anliegen(1, leistung());
        anliegen.bewerten(new Bewertung(ergebnis, Abhilfe.KEINE, ""), "leistung", SPAETER);
        return anliegen;
    }
}
