package de.ombud.vermittlung;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.prozess.Buero;
import de.ombud.vorgang.Aktenzeichen;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Two events at the same moment: one side leaves while the Ombudsperson completes the joint talk. */
@OmbudTest
class GleichzeitigTests {

    private static final String FALL = """
        {"kanal":"TELEFON","adressat":"OMBUDSSTELLE","text":"Wir reden nur noch aneinander vorbei.","antwortweg":"KEINE",
         "kunde":{"vorname":"Mia","nachname":"Muster"},
         "anliegen":[{"art":"BESCHWERDE","thema":"M08","beschreibung":"Der Plan passt nicht."}],
         "wege":[{"art":"VERMITTLUNG"}]}
        """;

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Buero buero;

    @RepeatedTest(8)
    void oneWinsAndTheOtherHearsItInGerman() {
        Aktenzeichen fall = vorDemGespraech();
        String aufgabe = aufgabe(fall);
        CyclicBarrier start = new CyclicBarrier(2);
        CompletableFuture<HttpResponse<String>> widerruf = zugleich(start, () -> widerrufen(fall));
        CompletableFuture<HttpResponse<String>> gespraech = zugleich(start, () -> abschliessen(aufgabe));

        List<Integer> status =
                List.of(widerruf.join().statusCode(), gespraech.join().statusCode());
        if (status.get(1) == 204) {
            assertThat(status.get(0)).as(widerruf.join().body()).isEqualTo(409);
            assertThat(widerruf.join().body()).contains("Die Vermittlung ist inzwischen beendet.");
            assertThat(ergebnis(fall)).isEqualTo("KEINE_EINIGUNG");
            assertThat(widerrufe(fall)).isZero();
        } else {
            assertThat(status.get(0)).as(widerruf.join().body()).isEqualTo(200);
            assertThat(status.get(1)).as(gespraech.join().body()).isIn(403, 404, 409);
            assertThat(gespraech.join().body()).containsAnyOf("beendet", "bearbeitet", "gibt es nicht");
            assertThat(ergebnis(fall)).isEqualTo("ABGEBROCHEN");
            assertThat(gespraeche(fall)).isZero();
        }
        assertThat(wegausgang(fall)).isEqualTo(ergebnis(fall));
        assertThat(buero.wartetAuf(fall, "UserTask_VermittlungsgespraechFuehren"))
                .isFalse();
    }

    @Test
    void whoComesSecondHearsThatItIsOver() {
        Aktenzeichen fall = vorDemGespraech();
        String aufgabe = aufgabe(fall);
        assertThat(widerrufen(fall).statusCode()).isEqualTo(200);
        HttpResponse<String> gespraech = abschliessen(aufgabe);
        assertThat(gespraech.statusCode()).isIn(403, 404, 409);
        assertThat(gespraeche(fall)).isZero();
    }

    private HttpResponse<String> widerrufen(Aktenzeichen fall) {
        return Zugriff.basic(port, "krm")
                .post("/api/kundenreaktionen/" + fall + "/vermittlung/widerruf", "{\"seite\":\"KUNDE\"}");
    }

    private HttpResponse<String> abschliessen(String aufgabe) {
        return Zugriff.basic(port, "ombud")
                .post("/engine-rest/task/" + aufgabe + "/submit-form", """
                    {"variables":{"gespraechAm":{"value":"%s"},"gespraechsausgang":{"value":"KEINE_EINIGUNG"}}}
                    """.formatted(buero.heute()));
    }

    private static <T> CompletableFuture<T> zugleich(CyclicBarrier start, Supplier<T> tut) {
        return CompletableFuture.supplyAsync(() -> {
            try {
                start.await();
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
            return tut.get();
        });
    }

    private Aktenzeichen vorDemGespraech() {
        HttpResponse<String> antwort = Zugriff.basic(port, "krm").post("/api/kundenreaktionen", FALL);
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(201);
        Aktenzeichen fall =
                new Aktenzeichen(Zugriff.json(antwort).path("aktenzeichen").asText());
        schritt(fall, "UserTask_EignungPruefen", Map.of("geeignet", "JA"));
        schritt(fall, "UserTask_BefangenheitPruefen", Map.of("befangenheit", "UNBEFANGEN"));
        schritt(
                fall,
                "UserTask_EinwilligungenEinholen",
                Map.of(
                        "einwilligungKunde", "ERTEILT",
                        "formKunde", "SCHRIFTLICH",
                        "einwilligungJobcenter", "ERTEILT",
                        "formJobcenter", "SCHRIFTLICH"));
        schritt(
                fall,
                "UserTask_EinzelgespraecheFuehren",
                Map.of("gespraechKunde", buero.heute().toString()));
        return fall;
    }

    private void schritt(Aktenzeichen fall, String element, Map<String, Object> formular) {
        buero.jobsLaufen(fall);
        buero.erledigt(fall, element, "ombud", formular);
        buero.jobsLaufen(fall);
    }

    private String aufgabe(Aktenzeichen fall) {
        return buero.offene(fall, "UserTask_VermittlungsgespraechFuehren")
                .get(0)
                .getId();
    }

    private String ergebnis(Aktenzeichen fall) {
        return jdbc.sql("select ergebnis from vermittlung where aktenzeichen = :az")
                .param("az", fall.wert())
                .query(String.class)
                .single();
    }

    private String wegausgang(Aktenzeichen fall) {
        return jdbc.sql("select ausgang from weg where aktenzeichen = :az")
                .param("az", fall.wert())
                .query(String.class)
                .single();
    }

    private long widerrufe(Aktenzeichen fall) {
        return zaehle("vermittlung_einwilligung", "art = 'WIDERRUFEN'", fall);
    }

    private long gespraeche(Aktenzeichen fall) {
        return zaehle("vermittlung_gespraech", "t.art = 'VERMITTLUNGSGESPRAECH'", fall);
    }

    private long zaehle(String tabelle, String bedingung, Aktenzeichen fall) {
        return jdbc.sql("select count(*) from " + tabelle + " t join vermittlung v on v.id = t.vermittlung_id where "
                        + bedingung + " and v.aktenzeichen = :az")
                .param("az", fall.wert())
                .query(Long.class)
                .single();
    }
}
