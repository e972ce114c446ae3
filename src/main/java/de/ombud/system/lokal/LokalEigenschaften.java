package de.ombud.system.lokal;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where local operation keeps its data and on which ports it listens (always on loopback only).
 *
 * @param daten directory of everything that must survive a restart; relative paths count from the working directory
 * @param postgresPort wished port of the own PostgreSQL; 0, or a port that is taken, means any free one
 * @param smtpPort wished port of the own mail server; 0, or a port that is taken, means any free one
 * @param programme where the PostgreSQL programs are unpacked to, once; several data directories may share it
 */
@ConfigurationProperties("ombud.lokal")
record LokalEigenschaften(
        @DefaultValue("./data") Path daten,
        @DefaultValue("15432") int postgresPort,
        @DefaultValue("2525") int smtpPort,
        Path programme) {

    LokalEigenschaften {
        daten = daten.toAbsolutePath().normalize();
        programme = programme == null
                ? daten.resolve("programme")
                : programme.toAbsolutePath().normalize();
    }

    Path postgres() {
        return daten.resolve("postgres");
    }

    /** Mails to the office itself, until they are taken. */
    Path posteingang() {
        return daten.resolve("posteingang");
    }

    Path post() {
        return daten.resolve("post");
    }
}
