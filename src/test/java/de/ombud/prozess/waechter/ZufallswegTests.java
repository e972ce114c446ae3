package de.ombud.prozess.waechter;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/**
 * Cases to which anything happens in any order, some in every build. Many more by hand: {@link ZufallswegLauf}. One of them again:
 * {@code mvn verify -DskipITs -Dtest=ZufallswegTests -Dombud.zufall.saat=4711}; the same seed takes the same steps.
 */
@OmbudTest
class ZufallswegTests {

    private static final int FAELLE = 8;
    private static final int SCHRITTE = 12;

    @LocalServerPort
    private int port;

    @Autowired
    private ApplicationContext anwendung;

    @Test
    void whateverHappensToACaseItIsNeverForgotten() {
        Long einer = Long.getLong("ombud.zufall.saat");
        LongStream saaten = einer == null ? LongStream.rangeClosed(1, FAELLE) : LongStream.of(einer);
        List<String> vergessene = new ArrayList<>();
        try (Testamt amt = new Testamt(anwendung, port)) {
            saaten.forEach(saat -> {
                Zufallsweg weg = new Zufallsweg(amt, saat);
                weg.gehe(SCHRITTE);
                if (!weg.funde().isEmpty()) {
                    vergessene.add(weg.alsText());
                }
            });
        }
        assertThat(vergessene).as(String.join("\n", vergessene)).isEmpty();
    }
}
