package de.ombud.system.fehler;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Optional;
import java.util.stream.Stream;

/** Why the database said no, where that is no fault of the program; found below whatever wrappings the layers above put around it. */
public enum Datenbankgrund {
    /** not there, or has no connection left */
    AUSFALL(503),
    /** two at once: the other one was faster */
    KONFLIKT(409),
    /** what was sent cannot be stored or compared, as text with the character zero or a name without end */
    UNLESBAR(400);

    private final int status;

    Datenbankgrund(int status) {
        this.status = status;
    }

    /** HTTP status that says it. */
    public int status() {
        return status;
    }

    public static Optional<Datenbankgrund> von(Throwable fehler) {
        return Stream.iterate(fehler, ursache -> ursache != null, Throwable::getCause)
                .limit(30)
                .filter(SQLException.class::isInstance)
                .map(SQLException.class::cast)
                .flatMap(ursache -> von(ursache).stream())
                .findFirst();
    }

    private static Optional<Datenbankgrund> von(SQLException fehler) {
        if (fehler instanceof SQLTransientConnectionException
                || fehler instanceof SQLNonTransientConnectionException
                || fehler instanceof SQLRecoverableException) {
            return Optional.of(AUSFALL);
        }
        String zustand = String.valueOf(fehler.getSQLState());
        return switch (zustand) {
            // the server ends, or begins; and it has no connection to give
            case "57P01", "57P02", "57P03", "53300" -> Optional.of(AUSFALL);
            case "23505", "40001", "40P01", "55P03" -> Optional.of(KONFLIKT);
            case "22001", "22021", "22P05" -> Optional.of(UNLESBAR);
            default -> zustand.startsWith("08") ? Optional.of(AUSFALL) : Optional.empty();
        };
    }
}
