package de.ombud.system.lokal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The database server that a killed application left behind in its data directory. To be used only by the holder of the lock on
 * {@link Datenverzeichnis}. A process counts as that server only if its program is called postgres and it was started when the
 * server wrote its {@code postmaster.pid}; after a reboot another process may carry the number.
 */
class VerwaistesPostgres {

    private static final Logger log = LoggerFactory.getLogger(VerwaistesPostgres.class);
    private static final Duration STARTZEIT_TOLERANZ = Duration.ofSeconds(10);
    private static final Duration GEDULD = Duration.ofSeconds(30);

    private final Path pidDatei;

    VerwaistesPostgres(Path datenverzeichnis) {
        this.pidDatei = datenverzeichnis.resolve("postmaster.pid");
    }

    /** Afterwards no server runs in the directory and no {@code postmaster.pid} keeps a new one from starting. */
    void beenden() {
        try {
            if (!Files.exists(pidDatei)) {
                return;
            }
            List<String> zeilen = Files.readAllLines(pidDatei);
            Optional<ProcessHandle> server = server(zeilen);
            if (server.isPresent()) {
                log.info(
                        "Beende den Datenbankserver {}, den ein abgebrochener Lauf hinterließ",
                        server.get().pid());
                trenneVerbindungen(zeilen);
                warteAufEnde(server.get());
            }
            Files.deleteIfExists(pidDatei);
        } catch (IOException e) {
            throw nichtBeendet(e);
        }
    }

    private static Optional<ProcessHandle> server(List<String> zeilen) {
        if (zeilen.size() < 3) {
            return Optional.empty();
        }
        long pid = Long.parseLong(zeilen.get(0).strip());
        Instant gestartet = Instant.ofEpochSecond(Long.parseLong(zeilen.get(2).strip()));
        return ProcessHandle.of(pid).filter(prozess -> istPostgres(prozess) && startetUm(prozess, gestartet));
    }

    private static boolean istPostgres(ProcessHandle prozess) {
        return prozess.info()
                .command()
                .map(Path::of)
                .map(Path::getFileName)
                .map(Path::toString)
                .filter(name -> name.equals("postgres") || name.equals("postgres.exe"))
                .isPresent();
    }

    private static boolean startetUm(ProcessHandle prozess, Instant zeitpunkt) {
        return prozess.info()
                .startInstant()
                .map(start -> Duration.between(start, zeitpunkt).abs())
                .filter(abstand -> abstand.compareTo(STARTZEIT_TOLERANZ) <= 0)
                .isPresent();
    }

    /** The gentle signal waits for open connections, and those of the killed application may linger. */
    private static void trenneVerbindungen(List<String> zeilen) {
        if (zeilen.size() < 4) {
            return;
        }
        String url = "jdbc:postgresql://127.0.0.1:" + zeilen.get(3).strip()
                + "/postgres?connectTimeout=5&socketTimeout=5&loginTimeout=5";
        try (Connection verbindung = DriverManager.getConnection(url, "postgres", "");
                var abfrage = verbindung.createStatement()) {
            abfrage.execute("""
                    SELECT pg_terminate_backend(pid) FROM pg_stat_activity
                    WHERE backend_type = 'client backend' AND pid <> pg_backend_pid()
                    """);
        } catch (SQLException schonBeimHerunterfahren) {
            log.debug("Der hinterlassene Datenbankserver nimmt keine Verbindung an", schonBeimHerunterfahren);
        }
    }

    private static void warteAufEnde(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(GEDULD.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw nichtBeendet(e);
        } catch (ExecutionException | TimeoutException e) {
            throw nichtBeendet(e);
        }
    }

    private static StartVerweigert nichtBeendet(Exception e) {
        return new StartVerweigert(
                "Der Datenbankserver eines abgebrochenen Laufs lässt sich nicht beenden.",
                "Den Prozess \"postgres\" dieses Datenverzeichnisses von Hand beenden und erneut starten.",
                e);
    }
}
