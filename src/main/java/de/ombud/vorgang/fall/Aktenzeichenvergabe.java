package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Gives every case the next number of the year of recording (Europe/Berlin); without gaps, because the number is given in its transaction. */
@Component
class Aktenzeichenvergabe {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final JdbcClient jdbc;
    private final Clock uhr;

    Aktenzeichenvergabe(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    Aktenzeichen naechstes() {
        int jahr = LocalDate.ofInstant(uhr.instant(), BERLIN).getYear();
        long nummer = jdbc.sql("""
            insert into aktenzeichen_zaehler (jahr, letzte) values (:jahr, 1)
            on conflict (jahr) do update set letzte = aktenzeichen_zaehler.letzte + 1
            returning letzte
            """).param("jahr", jahr).query(Long.class).single();
        return Aktenzeichen.von(jahr, nummer);
    }
}
