package de.ombud.system.lokal;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;

/**
 * PostgreSQL out of Maven artefacts, a child of this process, its data kept in the data directory. The library is made for tests
 * and switches off what makes data last; here it is switched on again.
 */
class EigenesPostgres implements JdbcConnectionDetails, AutoCloseable {

    /** Major version of the binaries in the POM; a data directory belongs to one major version. */
    static final String HAUPTVERSION = "17";

    private final Datenverzeichnis verzeichnis;
    private final EmbeddedPostgres server;

    private EigenesPostgres(Datenverzeichnis verzeichnis, EmbeddedPostgres server) {
        this.verzeichnis = verzeichnis;
        this.server = server;
    }

    static EigenesPostgres starten(LokalEigenschaften eigenschaften) {
        Datenverzeichnis verzeichnis = Datenverzeichnis.belegen(eigenschaften.daten());
        try {
            pruefeHauptversion(eigenschaften.postgres());
            new VerwaistesPostgres(eigenschaften.postgres()).beenden();
            return new EigenesPostgres(verzeichnis, mitRolle(server(eigenschaften)));
        } catch (IOException | RuntimeException e) {
            try (verzeichnis) {
                throw verweigert(eigenschaften, e);
            } catch (IOException beimFreigeben) {
                e.addSuppressed(beimFreigeben);
                throw verweigert(eigenschaften, e);
            }
        }
    }

    private static EmbeddedPostgres server(LokalEigenschaften eigenschaften) throws IOException {
        Redirect protokoll =
                Redirect.appendTo(eigenschaften.daten().resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(eigenschaften.programme().toFile())
                .setDataDirectory(eigenschaften.postgres())
                .setCleanDataDirectory(false)
                // its hook would race the connection pool; the context closes the server after the pool
                .setRegisterShutdownHook(false)
                .setPort(FreierPort.moeglichst(eigenschaften.postgresPort()))
                .setPGStartupWait(Duration.ofSeconds(60))
                .setLocaleConfig("locale-provider", "icu")
                .setLocaleConfig("icu-locale", "de")
                .setLocaleConfig("locale", "C")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("max_connections", "60")
                // statements and error details may hold what citizens wrote; they do not belong into a log
                .setServerConfig("log_min_messages", "fatal")
                .setServerConfig("log_min_error_statement", "panic")
                .setServerConfig("log_error_verbosity", "terse")
                .setOutputRedirector(protokoll)
                .setErrorRedirector(protokoll)
                .start();
    }

    private static EmbeddedPostgres mitRolle(EmbeddedPostgres server) throws IOException {
        try {
            Anwendungsrolle.richteEin(adresse(server));
            return server;
        } catch (SQLException e) {
            server.close();
            throw new IOException("no role for the application", e);
        }
    }

    private static void pruefeHauptversion(Path postgres) throws IOException {
        Path datei = postgres.resolve("PG_VERSION");
        if (!Files.exists(datei)) {
            return;
        }
        String version = Files.readString(datei).strip();
        if (!version.equals(HAUPTVERSION)) {
            throw new StartVerweigert(
                    "Die Daten in " + postgres + " gehören zu PostgreSQL " + version + ", enthalten ist PostgreSQL "
                            + HAUPTVERSION + ".",
                    "Mit der bisherigen Ombud-Version sichern (pg_dump) und neu einspielen, oder mit ombud.lokal.daten"
                            + " ein anderes Verzeichnis wählen.");
        }
    }

    private static StartVerweigert verweigert(LokalEigenschaften eigenschaften, Exception e) {
        if (e instanceof StartVerweigert schonErklaert) {
            return schonErklaert;
        }
        return new StartVerweigert(
                "Die eigene PostgreSQL-Datenbank in " + eigenschaften.postgres() + " startet nicht.",
                "Näheres steht in " + eigenschaften.daten().resolve("postgres.log") + ".",
                e);
    }

    @Override
    public String getJdbcUrl() {
        return adresse(server);
    }

    private static String adresse(EmbeddedPostgres server) {
        return "jdbc:postgresql://127.0.0.1:" + server.getPort() + "/postgres";
    }

    @Override
    public String getUsername() {
        return Anwendungsrolle.NAME;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void close() throws IOException {
        try (verzeichnis) {
            server.close();
        }
    }
}
