package de.ombud.system.lokal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatenverzeichnisTests {

    @TempDir
    private Path daten;

    @Test
    void aSecondOmbudOnTheSameDataIsRefusedUntilTheFirstEnds() throws Exception {
        try (Datenverzeichnis erstes = Datenverzeichnis.belegen(daten)) {
            assertThat(erstes).isNotNull();
            assertThatExceptionOfType(StartVerweigert.class)
                    .isThrownBy(() -> Datenverzeichnis.belegen(daten))
                    .withMessageContaining("schon von einem laufenden Ombud benutzt");
        }
        Datenverzeichnis.belegen(daten).close();
    }

    @Test
    void afterARebootAnotherProcessMayCarryTheOldNumberAndIsLeftAlone() throws Exception {
        ProcessHandle fremder = ProcessHandle.current();
        Instant gestartet = fremder.info().startInstant().orElseThrow();
        Path datei = pidDatei(fremder.pid(), gestartet);

        new VerwaistesPostgres(daten).beenden();

        assertThat(fremder.isAlive()).isTrue();
        assertThat(datei).doesNotExist();
    }

    @Test
    void dataOfAnotherMajorVersionAreNotTouched() throws Exception {
        Path postgres = Files.createDirectory(daten.resolve("postgres"));
        Files.writeString(postgres.resolve("PG_VERSION"), "16\n");

        assertThatExceptionOfType(StartVerweigert.class)
                .isThrownBy(() -> EigenesPostgres.starten(new LokalEigenschaften(daten, 0, 0, null)))
                .withMessageContaining("PostgreSQL 16");

        assertThat(postgres).isDirectoryContaining(datei -> datei.endsWith("PG_VERSION"));
        Datenverzeichnis.belegen(daten).close();
    }

    private Path pidDatei(long pid, Instant gestartet) throws Exception {
        return Files.write(
                daten.resolve("postmaster.pid"),
                List.of(String.valueOf(pid), daten.toString(), String.valueOf(gestartet.getEpochSecond()), "1"));
    }
}
