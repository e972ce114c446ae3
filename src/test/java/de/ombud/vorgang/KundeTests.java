package de.ombud.vorgang;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KundeTests {

    @ParameterizedTest
    @CsvSource({
        "Mia, Muster, Mai, Muster, false",
        "Mia, Muster, Mia, Mustre, false",
        "Mia, Müller, Mia, Mueller, false",
        "Mia, Muster, Muster, Mia, false",
        ", , Mia, Muster, false",
        "Mia, , Mia, Muster, false",
        "Mia, Muster, Max, Muster, false",
        "Mia, Muster, Mia, MUSTER, false",
        "Mia, Muster, Ali, Yılmaz, true",
        "Li, Wu, Li, Ng, true",
        "Mia, Muster, Mia, Muster-Beispiel, true"
    })
    void aSlipOfThePenMakesNobodySomebodyElse(
            String vorname, String nachname, String neuerVorname, String neuerNachname, boolean jemandAnderes) {
        Kunde bisher = new Kunde(vorname, nachname, null, null, null, null);
        Kunde jetzt = new Kunde(neuerVorname, neuerNachname, null, null, null, null);

        assertThat(bisher.istJemandAnderes(jetzt)).isEqualTo(jemandAnderes);
    }
}
