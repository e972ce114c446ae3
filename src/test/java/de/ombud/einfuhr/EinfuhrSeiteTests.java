package de.ombud.einfuhr;

import static de.ombud.einfuhr.Uebernahme.datei;
import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.Geduld;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A file sent on the page is taken in while one looks on, and what is wrong with it stands in a table. */
@OmbudTest
class EinfuhrSeiteTests {

    private static final Pattern MERKMAL = Pattern.compile("name=\"(_csrf|_schluessel)\" value=\"([^\"]+)\"");
    private static final String GUT =
            "1998-S1;1998-03-01;1998-03-10;EMAIL;;KUNDENREAKTION;KRM;SELBST;DRESDEN;1;BESCHWERDE;LEISTUNG;K05;BEGRUENDET";

    @LocalServerPort
    private int port;

    @Autowired
    private JdbcClient jdbc;

    @AfterEach
    void nothingStays() {
        jdbc.sql("delete from einfuhr_anliegen where reaktion = '1998-S1'").update();
        jdbc.sql("delete from einfuhr_reaktion where reaktion = '1998-S1'").update();
    }

    @Test
    void whoSendsAFileReadsWhatBecameOfIt() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String ziel = sende(krm, datei(GUT));
        String ende = wennFertig(krm, ziel);
        assertThat(ende).contains("Übernommen", "1 Kundenreaktionen mit 1 Anliegen", "Neu waren 1");
        assertThat(krm.get("/import").body()).contains(ziel);
        assertThat(wennFertig(krm, sende(krm, datei(GUT)))).contains("Neu waren 0");
    }

    @Test
    void whatIsWrongStandsInATableAndNothingOfWhatWasSent() {
        Zugriff krm = Zugriff.anmelden(port, "krm");
        String ende = wennFertig(krm, sende(krm, datei(GUT.replace("DRESDEN", "ATLANTIS"), GUT.replace("K05", "K99"))));
        assertThat(ende)
                .contains(
                        "Nichts übernommen: 2 Fehler",
                        "<code>dienststelle</code>",
                        "<code>thema</code>",
                        "Themenkatalog")
                .doesNotContain("ATLANTIS", "K99");
        assertThat(jdbc.sql("select count(*) from einfuhr_reaktion where reaktion = '1998-S1'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void oneThatEndedWithItsNodeSaysSo() {
        long nr = jdbc.sql("""
            insert into einfuhr (wer, stand, begonnen_am, zuletzt_am)
            values ('krm', 'LAEUFT', now() - interval '1 hour', now() - interval '1 hour') returning id
            """).query(Long.class).single();
        try {
            assertThat(Zugriff.anmelden(port, "krm").get("/import/" + nr).body())
                    .contains("wurde unterbrochen");
        } finally {
            jdbc.sql("delete from einfuhr where id = :nr").param("nr", nr).update();
        }
    }

    private static String sende(Zugriff krm, String datei) {
        String seite = krm.get("/import").body();
        StringBuilder koerper = new StringBuilder();
        Matcher merkmal = MERKMAL.matcher(seite.substring(seite.indexOf("multipart/form-data")));
        while (merkmal.find()) {
            koerper.append("--grenze\r\nContent-Disposition: form-data; name=\"")
                    .append(merkmal.group(1))
                    .append("\"\r\n\r\n")
                    .append(merkmal.group(2))
                    .append("\r\n");
        }
        koerper.append("--grenze\r\nContent-Disposition: form-data; name=\"datei\"; filename=\"krm.csv\"\r\n")
                .append("Content-Type: text/csv\r\n\r\n")
                .append(datei)
                .append("\r\n--grenze--\r\n");
        HttpResponse<String> antwort =
                krm.sende("POST", "/import", koerper.toString(), "multipart/form-data; boundary=grenze");
        assertThat(antwort.statusCode()).as(antwort.body()).isEqualTo(302);
        String ziel = antwort.headers().firstValue("Location").orElseThrow();
        return ziel.substring(ziel.indexOf("/import"));
    }

    private static String wennFertig(Zugriff krm, String ziel) {
        return Geduld.bis(
                "the end of " + ziel,
                () -> Optional.of(krm.get(ziel))
                        .filter(antwort ->
                                antwort.headers().firstValue("Refresh").isEmpty())
                        .map(HttpResponse::body));
    }
}
