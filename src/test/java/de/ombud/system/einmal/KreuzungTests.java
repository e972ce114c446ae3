package de.ombud.system.einmal;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.system.Konflikt;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** A job takes hold of the same case at the moment at which somebody sends a change. */
@OmbudTest
class KreuzungTests {

    private static final String PFAD = "/api/kreuzung";

    @LocalServerPort
    private int port;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private TransactionTemplate transaktion;

    @Autowired
    private JdbcClient jdbc;

    private Schritt schritt;
    private RequestMappingInfo weg;

    @BeforeEach
    void aStepThatCanBeCrossed() throws NoSuchMethodException {
        schritt = new Schritt(transaktion, jdbc);
        weg = RequestMappingInfo.paths(PFAD)
                .methods(RequestMethod.POST)
                .options(requestMappingHandlerMapping.getBuilderConfiguration())
                .build();
        requestMappingHandlerMapping.registerMapping(weg, schritt, Schritt.class.getDeclaredMethod("tue", Map.class));
    }

    @AfterEach
    void nobodyElseMeetsIt() {
        requestMappingHandlerMapping.unregisterMapping(weg);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoLosesAgainstAJobHearsNothingOfItWithOrWithoutAKey(boolean mitSchluessel) {
        HttpResponse<String> antwort = sende(mitSchluessel, 2, false);
        assertThat(antwort.statusCode()).isEqualTo(200);
        assertThat(antwort.body())
                .as("every attempt reads what was sent")
                .contains("\"gesagt\":\"Wo bleibt mein Geld?\"");
        assertThat(schritt.versuche).hasSize(3).containsOnly("Wo bleibt mein Geld?");
        assertThat(schritt.geblieben()).as("what lost is not kept").isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void whoAlwaysLosesHasToLookAgain(boolean mitSchluessel) {
        HttpResponse<String> antwort = sende(mitSchluessel, 99, false);
        assertThat(antwort.statusCode()).isEqualTo(409);
        assertThat(antwort.body()).contains("inzwischen von jemand anderem geändert");
        assertThat(schritt.versuche).hasSize(5);
        assertThat(schritt.geblieben()).isZero();
    }

    /** Something of it is kept: done again it would be there twice. */
    @Test
    void whatIsKeptInPartIsNotDoneAgain() {
        assertThat(sende(false, 1, true).statusCode()).isEqualTo(409);
        assertThat(schritt.versuche).hasSize(1);
        assertThat(schritt.geblieben()).isEqualTo(1);
    }

    /** With its key all of it is one, and goes again as one. */
    @Test
    void withAKeyThePartsAreOne() {
        assertThat(sende(true, 1, true).statusCode()).isEqualTo(200);
        assertThat(schritt.versuche).hasSize(2);
        assertThat(schritt.geblieben()).isEqualTo(2);
    }

    @Test
    void whatIsRefusedIsRefusedOnce() {
        schritt.abgelehnt = true;
        assertThat(sende(false, 0, false).statusCode()).isEqualTo(409);
        assertThat(schritt.versuche).hasSize(1);
    }

    private HttpResponse<String> sende(boolean mitSchluessel, int verliert, boolean erstEtwasBehalten) {
        schritt.verliert = verliert;
        schritt.erstEtwasBehalten = erstEtwasBehalten;
        Zugriff krm = Zugriff.basic(port, "krm");
        if (mitSchluessel) {
            krm.mit("Idempotency-Key", UUID.randomUUID().toString());
        }
        return krm.post(PFAD, "{\"text\":\"Wo bleibt mein Geld?\"}");
    }

    @RestController
    static class Schritt {

        private final TransactionTemplate transaktion;
        private final JdbcClient jdbc;
        private final List<String> versuche = new ArrayList<>();
        private final String kennung = "kreuzung/" + UUID.randomUUID();
        private int verliert;
        private boolean erstEtwasBehalten;
        private boolean abgelehnt;

        Schritt(TransactionTemplate transaktion, JdbcClient jdbc) {
            this.transaktion = transaktion;
            this.jdbc = jdbc;
        }

        Map<String, String> tue(@RequestBody Map<String, String> eingabe) {
            versuche.add(eingabe.get("text"));
            if (erstEtwasBehalten) {
                transaktion.executeWithoutResult(t -> schreibe());
            }
            transaktion.executeWithoutResult(t -> {
                schreibe();
                if (abgelehnt) {
                    throw new Konflikt("Die Kundenreaktion ist bereits abgeschlossen.");
                }
                if (versuche.size() <= verliert) {
                    throw new OptimisticLockingFailureException("a job was faster");
                }
            });
            return Map.of("gesagt", eingabe.get("text"));
        }

        /** A row of the house mail that nobody ever sends. */
        private void schreibe() {
            jdbc.sql("""
                insert into hauspost (kennung, adresse, zustand, seit, am) values (:k, :a, 'HINFAELLIG', now(), now())
                """)
                    .param("k", kennung)
                    .param("a", UUID.randomUUID() + "@example.org")
                    .update();
        }

        private int geblieben() {
            return jdbc.sql("select count(*) from hauspost where kennung = :k")
                    .param("k", kennung)
                    .query(Integer.class)
                    .single();
        }
    }
}
