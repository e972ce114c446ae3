package de.ombud.vorgang.fall;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;

@OmbudTest
@Transactional
class AktenzeichenvergabeTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void theNumberBeginsAnewWithEveryYearInBerlin() {
        Aktenzeichenvergabe vorher = um("2091-12-31T22:59:59Z");
        assertThat(vorher.naechstes()).hasToString("KR-2091-000001");
        assertThat(vorher.naechstes()).hasToString("KR-2091-000002");

        assertThat(um("2091-12-31T23:00:00Z").naechstes()).hasToString("KR-2092-000001");
    }

    private Aktenzeichenvergabe um(String zeitpunkt) {
        return new Aktenzeichenvergabe(jdbc, Clock.fixed(Instant.parse(zeitpunkt), ZoneOffset.UTC));
    }
}
