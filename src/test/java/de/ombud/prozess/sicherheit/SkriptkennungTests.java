package de.ombud.prozess.sicherheit;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A page of Camunda whose scripts its own header forbids stays blank. */
@OmbudTest
class SkriptkennungTests {

    private static final Pattern IM_KOPF = Pattern.compile("'nonce-([^']+)'");
    private static final Pattern IN_DER_SEITE = Pattern.compile("nonce=\"([^\"]+)\"");

    @LocalServerPort
    private int port;

    @Test
    void whoeverOpensTasklistWhileOthersDoGetsAPageThatRuns() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        ExecutorService viele = Executors.newFixedThreadPool(8);
        try {
            List<CompletableFuture<HttpResponse<String>>> seiten = Stream.generate(
                            () -> CompletableFuture.supplyAsync(() -> krm.get("/camunda/app/tasklist/default/"), viele))
                    .limit(120)
                    .toList();
            assertThat(seiten).extracting(CompletableFuture::join).allSatisfy(seite -> {
                Matcher kopf = IM_KOPF.matcher(
                        seite.headers().firstValue("Content-Security-Policy").orElseThrow());
                assertThat(kopf.find()).isTrue();
                assertThat(IN_DER_SEITE.matcher(seite.body()).results().map(t -> t.group(1)))
                        .isNotEmpty()
                        .containsOnly(kopf.group(1));
            });
        } finally {
            viele.shutdownNow();
        }
    }
}
