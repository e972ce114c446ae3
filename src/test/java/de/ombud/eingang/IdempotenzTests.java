package de.ombud.eingang;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.eingang.Schnittstelle.Antwort;
import de.ombud.system.einmal.Idempotenzschluessel;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Sending again records nothing again. */
@OmbudTest
class IdempotenzTests {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Schnittstelle api;

    private final String schluessel = UUID.randomUUID().toString();

    @Test
    void theSameKeyAndBodyFindTheSameCase() {
        Antwort erste = sende("krm", Anfrage.gueltig().json());
        Antwort zweite = sende("krm", Anfrage.gueltig().json());

        assertThat(erste.status()).isEqualTo(201);
        assertThat(zweite.status()).isEqualTo(200);
        assertThat(zweite.inhalt()).isEqualTo(erste.inhalt());
    }

    @Test
    void orderAndSpacesOfTheBodyDoNotMatter() {
        Antwort erste = sende("krm", Anfrage.gueltig().json());
        Antwort zweite = sende(
                "krm",
                Anfrage.gueltig()
                        .ohne("kanal")
                        .mit("kanal", "'EMAIL'")
                        .ohne("einreicher")
                        .json()
                        .replace(",", " ,\n"));

        assertThat(zweite.status()).isEqualTo(200);
        assertThat(zweite.<String>wert("$.aktenzeichen")).isEqualTo(erste.wert("$.aktenzeichen"));
    }

    @Test
    void aUsedKeyWithAnotherBodyIsRefused() {
        sende("krm", Anfrage.gueltig().json());
        int vorher = faelle();

        Antwort andere =
                sende("krm", Anfrage.gueltig().mitText("text", "etwas anderes").json());

        andere.nenntNur(422, "Idempotency-Key");
        assertThat(faelle()).isEqualTo(vorher);
    }

    @Test
    void twoCallersHaveTheirOwnKeys() {
        assertThat(sende("krm", Anfrage.gueltig().json()).status()).isEqualTo(201);
        assertThat(sende("krm2", Anfrage.gueltig().mitText("text", "anders").json())
                        .status())
                .isEqualTo(201);
    }

    @Test
    void aRefusedBodyDoesNotUseTheKeyUp() {
        assertThat(sende("krm", Anfrage.gueltig().ohne("kanal").json()).status())
                .isEqualTo(400);
        assertThat(sende("leistung", Anfrage.gueltig().json()).status()).isEqualTo(403);
        assertThat(sende("krm", Anfrage.gueltig().json()).status()).isEqualTo(201);
    }

    @Test
    void withoutAKeyTheSameIsRecordedAgain() {
        String erste = api.neuerFall(Anfrage.gueltig());

        assertThat(api.neuerFall(Anfrage.gueltig())).isNotEqualTo(erste);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "mit Leerzeichen"})
    void aKeyIsVisibleAscii(String unmoeglich) {
        api.erfasseMitSchluessel("krm", Anfrage.gueltig().json(), unmoeglich).nenntNur(400, "Idempotency-Key");
    }

    @Test
    void aKeyHasNoUmlauts() {
        assertThat(Idempotenzschluessel.istMoeglich("ümlaut")).isFalse();
    }

    @Test
    void aKeyHasAtMostTwoHundredCharacters() {
        String rand = schluessel + "x".repeat(200 - schluessel.length());

        assertThat(api.erfasseMitSchluessel("krm", Anfrage.gueltig().json(), rand)
                        .status())
                .isEqualTo(201);
        api.erfasseMitSchluessel("krm", Anfrage.gueltig().json(), rand + "x").nenntNur(400, "Idempotency-Key");
    }

    @Test
    void twoAtTheSameMomentMakeOneCase() throws Exception {
        int vorher = faelle();
        int wieViele = 4;
        CyclicBarrier startlinie = new CyclicBarrier(wieViele);
        ExecutorService leitungen = Executors.newFixedThreadPool(wieViele);
        try {
            Callable<Antwort> senden = () -> {
                startlinie.await();
                return sende("krm", Anfrage.gueltig().json());
            };
            var antworten = leitungen
                    .invokeAll(
                            IntStream.range(0, wieViele).mapToObj(i -> senden).toList())
                    .stream()
                    .map(IdempotenzTests::ergebnis)
                    .toList();

            assertThat(antworten).extracting(Antwort::status).containsExactlyInAnyOrder(201, 200, 200, 200);
            assertThat(antworten)
                    .extracting(a -> a.<String>wert("$.aktenzeichen"))
                    .containsOnly(antworten.get(0).<String>wert("$.aktenzeichen"));
            assertThat(faelle()).isEqualTo(vorher + 1);
        } finally {
            leitungen.shutdownNow();
        }
    }

    private static Antwort ergebnis(Future<Antwort> antwort) {
        try {
            return antwort.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private Antwort sende(String wer, String json) {
        return api.erfasseMitSchluessel(wer, json, schluessel);
    }

    private int faelle() {
        return jdbc.sql("select count(*) from kundenreaktion")
                .query(Integer.class)
                .single();
    }
}
