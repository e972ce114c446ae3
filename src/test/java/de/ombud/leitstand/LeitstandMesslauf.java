package de.ombud.leitstand;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.Faelle;
import de.ombud.Geduld;
import de.ombud.LaufendeAnwendung;
import de.ombud.Testdaten;
import de.ombud.Zugriff;
import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.fall.KundenreaktionProzess;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Run by hand, never with the other tests: {@code mvn verify -DskipITs -Dtest=LeitstandMesslauf}. Two applications of the same
 * version, one with 1,000 cases, the other with 100,000 open and 1,000,000 closed ones, are asked in turn, so that what else the
 * machine does hits both. Measured is the whole answer over HTTP on the same machine; the table that it prints belongs into
 * {@code src/docs/leistung.md}. The rows come from {@code leistung/bestand.sql}; engine instances exist for the one case that is
 * recorded through the interface.
 */
class LeitstandMesslauf {

    private static final int WARMLAUFEN = Integer.getInteger("messlauf.warmlaufen", 80);
    private static final int LAEUFE = Integer.getInteger("messlauf.laeufe", 120);
    private static final int OFFENE = Integer.getInteger("messlauf.offene", 100_000);
    private static final int BEENDETE = Integer.getInteger("messlauf.beendete", 1_000_000);
    /** Of 1,000 cases half are open: a list is full in both, so that not its length is measured. */
    private static final int KLEIN_OFFEN = 500;

    private static final int KLEIN_BEENDET = 500;
    private static final double ERLAUBT = 1.5;

    /** Has of everything: a way, a sign, a connection, an addition, a log of changes. */
    private static final String REICHER_FALL = "KR-1900-000400";

    /** Without a sign of anything that somebody would have to decide about first. */
    private static final Faelle WARTET = new Faelle(
            "EMAIL",
            "Ich warte auf meinen Bescheid und auf den Führerschein.",
            "EMAIL",
            Map.of("vorname", "Mia", "nachname", Faelle.NACHNAME, "email", Faelle.MAIL),
            List.of(
                    Map.of(
                            "art",
                            "BESCHWERDE",
                            "thema",
                            "L04",
                            "beschreibung",
                            "Der Bescheid dauert.",
                            "notlage",
                            false),
                    Map.of(
                            "art",
                            "BESCHWERDE",
                            "thema",
                            "M06",
                            "beschreibung",
                            "Der Führerschein.",
                            "notlage",
                            false)));

    /** @param verlangt whether the ratio is promised, or only measured */
    private record Messung(String name, boolean verlangt, String wer, String pfad, String koerper) {

        static Messung seite(String wer, String pfad) {
            return new Messung("`" + pfad + "`", true, wer, pfad, null);
        }

        Messung alsFall(String was) {
            return new Messung("Akte, " + was, verlangt, wer, pfad, koerper);
        }

        static Messung nebenbei(String name, String wer, String pfad, String koerper) {
            return new Messung(name, false, wer, pfad, koerper);
        }
    }

    @Test
    void theTimeDoesNotGrowWithWhatIsInTheDatabase() throws IOException {
        Path verzeichnis = Testdaten.neuesVerzeichnis();
        try (Bestand klein = new Bestand(verzeichnis.resolve("klein"));
                Bestand gross = new Bestand(verzeichnis.resolve("gross"))) {
            Instant anfang = Instant.now();
            klein.fuelle(1, KLEIN_OFFEN, KLEIN_BEENDET);
            gross.fuelle(1, KLEIN_OFFEN, KLEIN_BEENDET);
            gross.fuelle(KLEIN_OFFEN + KLEIN_BEENDET + 1, OFFENE - KLEIN_OFFEN, BEENDETE - KLEIN_BEENDET);
            Duration gefuellt = Duration.between(anfang, Instant.now());
            List<Messung> messungen = messungen();
            gross.zaehleTabellenzugriffeVonVorn();
            Map<Messung, double[][]> zeiten = abwechselnd(messungen, klein, gross);
            String tabelle = tabelle(messungen, zeiten, gefuellt) + gross.ganzGeleseneTabellen();
            System.out.println(tabelle);
            Files.writeString(Path.of("target", "messlauf.md"), tabelle);
            for (Messung messung : messungen) {
                if (messung.verlangt()) {
                    assertThat(verhaeltnis(zeiten.get(messung)))
                            .as(messung.name())
                            .isLessThanOrEqualTo(ERLAUBT);
                }
            }
        }
    }

    private static List<Messung> messungen() {
        List<Messung> alle = new ArrayList<>();
        for (String fall : List.of(Bestand.ERFASSTER_FALL, REICHER_FALL)) {
            String was = fall.equals(REICHER_FALL) ? "Fall mit allem" : "erfasster Fall mit Vorgängen";
            alle.add(Messung.seite("krm", "/akte/" + fall).alsFall(was + ", ganz"));
            alle.add(Messung.seite("krm", "/akte/" + fall + "/beilage?anliegen=1")
                    .alsFall(was + ", neben der Aufgabe"));
            alle.add(Messung.seite("leistung", "/akte/" + fall + "/beilage?anliegen=1")
                    .alsFall(was + ", neben der Aufgabe, für einen Bereich"));
        }
        Stream.of(
                        "/leitstand",
                        "/leitstand?bereich=EINGANGSZONE",
                        "/leitstand?dienststelle=RECKLINGHAUSEN",
                        "/leitstand?bereich=LEISTUNG&dienststelle=DRESDEN",
                        "/leitstand?schritt=UserTask_AnliegenBearbeiten",
                        "/api/leitstand/kennzahlen")
                .map(pfad -> Messung.seite("gf", pfad))
                .forEach(alle::add);
        alle.add(Messung.nebenbei("Suche, seltenes Wort", "krm", "/api/suche", "{\"suche\":\"begriff19265\"}"));
        alle.add(Messung.nebenbei("Suche, häufiges Wort", "krm", "/api/suche", "{\"suche\":\"Bescheid\"}"));
        alle.add(Messung.nebenbei(
                "Suche, häufiges Wort, für einen Bereich", "leistung", "/api/suche", "{\"suche\":\"Bescheid\"}"));
        alle.add(Messung.nebenbei("Suche, Name", "krm", "/api/suche", "{\"suche\":\"Personcba\"}"));
        alle.add(Messung.nebenbei(
                "Erfassen, ähnliche Fälle",
                "krm",
                "/api/dubletten",
                "{\"kunde\":{\"vorname\":\"Ivan\",\"nachname\":\"Personcba\",\"email\":\"personcba28@example.org\"},\"text\":\"Guten"
                        + " Tag, ich warte seit Wochen auf den Termin.\"}"));
        return alle;
    }

    private static Map<Messung, double[][]> abwechselnd(List<Messung> messungen, Bestand klein, Bestand gross) {
        Map<Messung, double[][]> zeiten = new LinkedHashMap<>();
        messungen.forEach(messung -> zeiten.put(messung, new double[2][LAEUFE]));
        for (int lauf = -WARMLAUFEN; lauf < LAEUFE; lauf++) {
            for (Messung messung : messungen) {
                boolean kleinZuerst = lauf % 2 == 0;
                double erste = (kleinZuerst ? klein : gross).millisekunden(messung);
                double zweite = (kleinZuerst ? gross : klein).millisekunden(messung);
                if (lauf >= 0) {
                    zeiten.get(messung)[0][lauf] = kleinZuerst ? erste : zweite;
                    zeiten.get(messung)[1][lauf] = kleinZuerst ? zweite : erste;
                }
            }
        }
        zeiten.values().stream().flatMap(Arrays::stream).forEach(Arrays::sort);
        return zeiten;
    }

    private static double median(double[] sortiert) {
        return sortiert[sortiert.length / 2];
    }

    private static double verhaeltnis(double[][] zeiten) {
        return median(zeiten[1]) / median(zeiten[0]);
    }

    /** Of the quickest tenth, which nothing else on the machine has disturbed. */
    private static double verhaeltnisInRuhe(double[][] zeiten) {
        return zeiten[1][LAEUFE / 10] / zeiten[0][LAEUFE / 10];
    }

    private static String tabelle(List<Messung> messungen, Map<Messung, double[][]> zeiten, Duration gefuellt) {
        return messungen.stream()
                .map(messung -> {
                    double[][] z = zeiten.get(messung);
                    return String.format(
                            Locale.GERMANY,
                            "| %s | %.1f ms | %.1f ms | %.2f%s | %.2f |",
                            messung.name(),
                            median(z[0]),
                            median(z[1]),
                            verhaeltnis(z),
                            messung.verlangt() ? "" : " (nicht zugesagt)",
                            verhaeltnisInRuhe(z));
                })
                .collect(Collectors.joining(
                        "\n",
                        String.format(
                                Locale.GERMANY,
                                "%nFüllen: %d s. Median von %d nach %d zum Warmlaufen.%n%n| Anfrage | %,d offen, %,d"
                                        + " beendet | %,d offen, %,d beendet | Verhältnis | schnellstes Zehntel"
                                        + " |%n|---|---:|---:|---:|---:|%n",
                                gefuellt.toSeconds(),
                                LAEUFE,
                                WARMLAUFEN,
                                KLEIN_OFFEN,
                                KLEIN_BEENDET,
                                OFFENE,
                                BEENDETE),
                        "\n"));
    }

    /** One application with its database. */
    private static final class Bestand implements AutoCloseable {

        /** Stands for the number that the recorded case gets in this database. */
        static final String ERFASSTER_FALL = "{erfasst}";

        private final LaufendeAnwendung anwendung;
        private final JdbcClient jdbc;
        private final Map<String, Zugriff> personen = new LinkedHashMap<>();
        private final String erfasst;

        Bestand(Path daten) throws IOException {
            anwendung = LaufendeAnwendung.starteWieImBetrieb(daten);
            PGSimpleDataSource quelle = new PGSimpleDataSource();
            quelle.setUrl(anwendung.jdbcUrl());
            quelle.setUser("postgres");
            jdbc = JdbcClient.create(quelle);
            jdbc.sql(new ClassPathResource("leistung/bestand.sql").getContentAsString(StandardCharsets.UTF_8))
                    .update();
            jdbc.sql("select messlauf_worte()").query().singleRow();
            for (String wer : List.of("krm", "leistung", "gf")) {
                personen.put(
                        wer,
                        Zugriff.anmelden(anwendung.adresse().getPort(), wer).mitApiToken());
            }
            erfasst = erfasse();
        }

        /** With its processes: recorded, checked and handed to the areas. */
        private String erfasse() {
            Zugriff krm = Zugriff.basic(anwendung.adresse().getPort(), "krm");
            String fall = Zugriff.json(krm.post(
                            "/api/kundenreaktionen",
                            new ObjectMapper().valueToTree(WARTET.neu()).toString()))
                    .path("aktenzeichen")
                    .asText();
            String aufgabe = Geduld.bis(
                    "the first task",
                    () -> aufgaben(krm, fall, KundenreaktionProzess.EINGANG_PRUEFEN)
                            .map(a -> a.path("id").asText())
                            .findFirst());
            HttpResponse<String> geprueft =
                    krm.post("/engine-rest/task/" + aufgabe + "/submit-form", "{\"variables\":{}}");
            assertThat(geprueft.statusCode()).as(geprueft.body()).isEqualTo(204);
            Zugriff leistung = Zugriff.basic(anwendung.adresse().getPort(), "leistung");
            Geduld.bis(
                    "the task of the area",
                    () -> aufgaben(leistung, fall, AnliegenProzess.ANLIEGEN_BEARBEITEN)
                            .findFirst());
            return fall;
        }

        private static Stream<JsonNode> aufgaben(Zugriff wer, String fall, String schritt) {
            return StreamSupport.stream(
                    Zugriff.json(wer.get("/engine-rest/task?taskDefinitionKey=" + schritt
                                    + "&processInstanceBusinessKey=" + fall))
                            .spliterator(),
                    false);
        }

        void fuelle(int ab, int offene, int beendete) {
            jdbc.sql("select messlauf_fuelle(:ab, :offene, :beendete, now())")
                    .param("ab", ab)
                    .param("offene", offene)
                    .param("beendete", beendete)
                    .query()
                    .singleRow();
            jdbc.sql("vacuum analyze").update();
        }

        void zaehleTabellenzugriffeVonVorn() {
            jdbc.sql("select pg_stat_reset()").query().singleRow();
        }

        /** Why something is slow, if it is: tables of which much was read without an index. */
        String ganzGeleseneTabellen() {
            return jdbc.sql("""
                select relname || ': ' || seq_scan || ' mal, ' || seq_tup_read / seq_scan || ' Zeilen'
                from pg_stat_user_tables where seq_scan > 0 and seq_tup_read / seq_scan > 10000 order by seq_tup_read desc
                """).query(String.class).list().stream()
                    .collect(Collectors.joining("\n", "\nOhne Index gelesen (große Tabellen):\n", "\n"));
        }

        double millisekunden(Messung messung) {
            Zugriff person = personen.get(messung.wer());
            String pfad = messung.pfad().replace(ERFASSTER_FALL, erfasst);
            long anfang = System.nanoTime();
            HttpResponse<String> antwort =
                    messung.koerper() == null ? person.get(pfad) : person.post(pfad, messung.koerper());
            double dauer = (System.nanoTime() - anfang) / 1e6;
            assertThat(antwort.statusCode()).as(messung.name()).isEqualTo(200);
            return dauer;
        }

        @Override
        public void close() {
            anwendung.close();
        }
    }
}
