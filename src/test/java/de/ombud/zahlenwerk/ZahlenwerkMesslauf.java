package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;

import de.ombud.LaufendeAnwendung;
import de.ombud.Testdaten;
import de.ombud.Zugriff;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Run by hand, never with the other tests: {@code mvn verify -DskipITs -Dtest=ZahlenwerkMesslauf}. One application with 512 MB of heap
 * takes in the two years of {@code einfuhr/krm-2021.csv} and {@code krm-2022.csv} once, ten, a hundred and a thousand times; at each size
 * it is asked for the evaluation of a year and for the first page of the dashboard. Beside the evaluation stands a sequential scan of
 * the same rows in the same database. The table that it prints belongs into {@code src/docs/leistung.md}.
 */
class ZahlenwerkMesslauf {

    private static final int WARMLAUFEN = Integer.getInteger("messlauf.warmlaufen", 12);
    private static final int LAEUFE = Integer.getInteger("messlauf.laeufe", 25);
    private static final int HOECHSTENS = Integer.getInteger("messlauf.vielfach", 1_000);
    private static final int MEGABYTES = 512;

    /** @param dauer of taking in what was missing, in seconds */
    private record Stufe(
            int vielfach,
            long reaktionen,
            long anliegen,
            double dauer,
            double abtasten,
            double auswertung,
            double seite) {}

    private final Path verzeichnis = Testdaten.neuesVerzeichnis();
    private LaufendeAnwendung anwendung;
    private JdbcClient jdbc;
    private Zugriff krm;

    @Test
    void theFiguresDoNotGrowWithTheYears() throws IOException {
        try (LaufendeAnwendung laufend = LaufendeAnwendung.starteMitSpeicher(MEGABYTES, verzeichnis.resolve("daten"))) {
            anwendung = laufend;
            PGSimpleDataSource quelle = new PGSimpleDataSource();
            quelle.setUrl(laufend.jdbcUrl());
            quelle.setUser("postgres");
            jdbc = JdbcClient.create(quelle);
            krm = Zugriff.anmelden(laufend.adresse().getPort(), "krm").mitApiToken();
            List<Stufe> stufen = IntStream.iterate(1, n -> n <= HOECHSTENS, n -> n * 10)
                    .mapToObj(n -> stufe(n == 1 ? 1 : n / 10 + 1, n))
                    .toList();
            String tabelle = tabelle(stufen);
            System.out.println(tabelle);
            Files.writeString(Path.of("target", "messlauf.md"), tabelle);
            assertThat(laufend.laeuft()).isTrue();
            assertThat(stufen).allSatisfy(s -> {
                assertThat(s.seite() / stufen.get(0).seite()).isLessThanOrEqualTo(1.5);
                assertThat(s.auswertung() / s.abtasten())
                        .as("%d times", s.vielfach())
                        .satisfiesAnyOf(
                                v -> assertThat(v).isLessThanOrEqualTo(3),
                                v -> assertThat(s.auswertung())
                                        .as("what a request takes anyway")
                                        .isLessThan(60));
            });
        }
    }

    private Stufe stufe(int von, int bis) {
        long anfang = System.nanoTime();
        for (int jahr : List.of(2021, 2022)) {
            uebernimm(datei(jahr, von, bis));
        }
        double dauer = (System.nanoTime() - anfang) / 1e9;
        jdbc.sql("vacuum analyze").update();
        return new Stufe(
                bis,
                zahl("select count(*) from einfuhr_reaktion"),
                zahl("select count(*) from einfuhr_anliegen"),
                dauer,
                median(() -> zahl("""
                    select (select count(dienststelle) from einfuhr_reaktion) + (select count(ergebnis) from einfuhr_anliegen)
                    """)),
                median(() -> lies("/api/auswertung/2022")),
                median(() -> lies("/auswertung")));
    }

    private Path datei(int jahr, int von, int bis) {
        Path datei = verzeichnis.resolve("krm-" + jahr + "-" + bis + ".csv");
        try (BufferedWriter schreiben = Files.newBufferedWriter(datei)) {
            List<String> zeilen = new ClassPathResource("einfuhr/krm-" + jahr + ".csv")
                    .getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .toList();
            schreiben.write(zeilen.get(0).replace("\uFEFF", "") + "\n");
            for (int kopie = von; kopie <= bis; kopie++) {
                for (String zeile : zeilen.subList(1, zeilen.size())) {
                    schreiben.write(kopie + "/" + zeile + "\n");
                }
            }
            return datei;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By the page, as somebody does it who watches how far it is. */
    private void uebernimm(Path datei) {
        try {
            HttpResponse<String> gesandt = krm.sendeDatei("/import", "datei", datei);
            assertThat(gesandt.statusCode()).as(gesandt.body()).isEqualTo(302);
            String stand = gesandt.headers().firstValue("Location").orElseThrow();
            stand = stand.substring(stand.indexOf("/import"));
            String nr = stand.substring(stand.lastIndexOf('/') + 1);
            long gesehen = 0;
            int fortschritte = 0;
            while (krm.get(stand).headers().firstValue("Refresh").isPresent()) {
                assertThat(anwendung.laeuft()).as("with " + MEGABYTES + " MB").isTrue();
                long gelesen = zahl("select gelesen from einfuhr where id = " + nr);
                fortschritte += gelesen > gesehen ? 1 : 0;
                gesehen = gelesen;
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
            }
            assertThat(jdbc.sql("select stand from einfuhr where id = " + nr)
                            .query(String.class)
                            .single())
                    .isEqualTo("FERTIG");
            System.out.printf("%s: %d steps of progress were to be seen%n", datei.getFileName(), fortschritte);
            Files.delete(datei);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lies(String pfad) {
        HttpResponse<String> antwort = krm.get(pfad);
        assertThat(antwort.statusCode()).as(pfad).isEqualTo(200);
    }

    private long zahl(String frage) {
        return jdbc.sql(frage).query(Long.class).single();
    }

    /** In milliseconds. */
    private static double median(Runnable was) {
        double[] zeiten = new double[LAEUFE];
        for (int lauf = -WARMLAUFEN; lauf < LAEUFE; lauf++) {
            long anfang = System.nanoTime();
            was.run();
            if (lauf >= 0) {
                zeiten[lauf] = (System.nanoTime() - anfang) / 1e6;
            }
        }
        Arrays.sort(zeiten);
        return zeiten[LAEUFE / 2];
    }

    private static String tabelle(List<Stufe> stufen) {
        double eine = stufen.get(0).seite();
        return Stream.concat(
                        Stream.of(
                                "",
                                "| Vielfach | Kundenreaktionen | Anliegen | Übernahme | ganz lesen | Auswertung | gegen"
                                        + " Lesen | erste Seite | gegen einfach |",
                                "|---:|---:|---:|---:|---:|---:|---:|---:|---:|"),
                        stufen.stream()
                                .map(s -> String.format(
                                        Locale.GERMANY,
                                        "| %,d | %,d | %,d | %.0f s | %.0f ms | %.0f ms | %.2f | %.0f ms | %.2f |",
                                        s.vielfach(),
                                        s.reaktionen(),
                                        s.anliegen(),
                                        s.dauer(),
                                        s.abtasten(),
                                        s.auswertung(),
                                        s.auswertung() / s.abtasten(),
                                        s.seite(),
                                        s.seite() / eine)))
                .reduce("", (a, b) -> a + "\n" + b);
    }
}
