package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.ombud.system.Eingabefehler;
import de.ombud.system.UhrGestellt;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoUhrTests {

    private static final Instant JETZT = Instant.parse("2026-11-20T08:15:00Z");

    @TempDir
    private Path daten;

    private final List<Object> ereignisse = new ArrayList<>();

    @Test
    void showsTheRealTimeUntilItIsSet() {
        assertThat(uhr(JETZT).instant()).isEqualTo(JETZT);
    }

    @Test
    void theTrainerJumpsToTheDayAfterTheLimit() {
        DemoUhr uhr = uhr(JETZT);
        Clock inBerlin = uhr.withZone(Uhrzeit.ORTSZEIT);

        uhr.stelleVor(Uhrzeit.lesen("2026-12-05T00:01"));

        Instant ziel = Instant.parse("2026-12-04T23:01:00Z");
        assertThat(uhr.instant()).isEqualTo(ziel);
        assertThat(inBerlin.instant()).isEqualTo(ziel);
        assertThat(ereignisse).containsExactly(new UhrGestellt(ziel, Duration.between(JETZT, ziel)));
    }

    @Test
    void goesOnWhereItStoodAfterARestart() {
        uhr(JETZT).stelleVor(JETZT.plus(Duration.ofDays(14)));

        DemoUhr nachNeustart = uhr(JETZT.plusSeconds(60));

        assertThat(nachNeustart.instant())
                .isEqualTo(JETZT.plus(Duration.ofDays(14)).plusSeconds(60));
        assertThat(nachNeustart.aktuell()).isEqualTo(Duration.ofDays(14));
    }

    @Test
    void cannotBeSetBack() {
        DemoUhr uhr = uhr(JETZT);
        uhr.stelleVor(JETZT.plusSeconds(3600));

        verweigert(uhr, "2026-11-20T09:00:00+01:00", "Die Uhr lässt sich nur vorstellen, nicht zurück.");
        assertThat(uhr.aktuell()).isEqualTo(Duration.ofHours(1));
    }

    @Test
    void cannotBeSetToAnAbsurdYear() {
        verweigert(uhr(JETZT), "+999999999-12-31T00:00:00Z", "höchstens zwei Jahre");
        verweigert(uhr(JETZT), "morgen", "Bitte Datum und Uhrzeit angeben");
        verweigert(uhr(JETZT), null, "Bitte Datum und Uhrzeit angeben");
        assertThat(daten).isEmptyDirectory();
    }

    @Test
    void aBrokenFileIsNamedInsteadOfSilentlyJumpingBack() throws Exception {
        Files.writeString(daten.resolve("uhr"), "gestern");

        assertThatExceptionOfType(StartVerweigert.class)
                .isThrownBy(() -> uhr(JETZT))
                .withMessageContaining("Demo-Uhr");
    }

    private void verweigert(DemoUhr uhr, String eingabe, String satz) {
        assertThatExceptionOfType(Eingabefehler.class)
                .isThrownBy(() -> uhr.stelleVor(Uhrzeit.lesen(eingabe)))
                .withMessageContaining(satz)
                .satisfies(e -> assertThat(e.fehler().get(0).field()).isEqualTo("jetzt"));
    }

    private DemoUhr uhr(Instant echteZeit) {
        return new DemoUhr(
                Clock.fixed(echteZeit, ZoneOffset.UTC), new UhrenDatei(daten.resolve("uhr")), ereignisse::add);
    }
}
