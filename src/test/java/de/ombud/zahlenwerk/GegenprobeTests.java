package de.ombud.zahlenwerk;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ombud.OmbudTest;
import de.ombud.Zugriff;
import de.ombud.einfuhr.Uebernahme;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Random years: each figure is counted a second time, row by row, by somebody who knows nothing of the statement. */
@OmbudTest
class GegenprobeTests {

    private static final int JAHR = 1996;
    private static final List<String> DIENSTSTELLEN = List.of("DRESDEN", "RECKLINGHAUSEN");

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Themenkatalog themen;

    @LocalServerPort
    private int port;

    private record Anliegen(int nr, Anliegenart art, Bereich bereich, String thema, String ergebnis) {}

    private record Reaktion(
            String nummer,
            LocalDate eingang,
            LocalDate abschluss,
            Kanal kanal,
            Set<Kanal> weitere,
            Reaktionsart art,
            Adressat adressat,
            Einreicherart einreicher,
            String dienststelle,
            List<Anliegen> anliegen) {

        long tage() {
            return ChronoUnit.DAYS.between(eingang, abschluss);
        }

        boolean hatBeschwerde() {
            return anliegen.stream().anyMatch(a -> a.art() == Anliegenart.BESCHWERDE);
        }

        List<String> zeilen() {
            String kopf = String.join(
                    ";",
                    nummer,
                    eingang.toString(),
                    abschluss.toString(),
                    kanal.name(),
                    weitere.stream().map(Kanal::name).collect(Collectors.joining(",")),
                    art.name(),
                    adressat.name(),
                    einreicher.name(),
                    dienststelle);
            return anliegen.stream()
                    .map(a -> String.join(
                            ";", kopf, "" + a.nr(), a.art().name(), a.bereich().name(), a.thema(), a.ergebnis()))
                    .toList();
        }
    }

    /** A leap year, so the last day of February is in it, and the days around New Year come often. */
    @ParameterizedTest
    @ValueSource(longs = {1, 7, 42, 1996, 20261130})
    void everyFigureOfARandomYearIsTheSameCountedTwice(long saat) {
        Random zufall = new Random(saat);
        List<Reaktion> alle = new ArrayList<>();
        for (int i = zufall.nextInt(150, 250); i > 0; i--) {
            alle.add(reaktion("Z" + saat + "-" + i, zufall));
        }
        try {
            List<String> zeilen = new ArrayList<>(
                    alle.stream().flatMap(r -> r.zeilen().stream()).toList());
            Collections.shuffle(zeilen, zufall);
            Uebernahme.Antwort antwort = new Uebernahme(port).sende(Uebernahme.datei(zeilen.toArray(String[]::new)));
            assertThat(antwort.status()).as(antwort.inhalt().toString()).isEqualTo(200);
            for (String dienststelle : List.of("", "DRESDEN", "RECKLINGHAUSEN")) {
                List<Reaktion> hier = alle.stream()
                        .filter(r -> dienststelle.isEmpty() || r.dienststelle().equals(dienststelle))
                        .toList();
                JsonNode auswertung = Zugriff.json(
                        Zugriff.basic(port, "krm").get("/api/auswertung/" + JAHR + "?dienststelle=" + dienststelle));
                assertThat(gezaehlt(auswertung, "wert")).isEqualTo(vonHand(hier, JAHR));
                assertThat(gezaehlt(auswertung, "vorjahr")).isEqualTo(vonHand(hier, JAHR - 1));
            }
        } finally {
            jdbc.sql("delete from einfuhr_anliegen where eingang < date '1999-01-01'")
                    .update();
            jdbc.sql("delete from einfuhr_reaktion where eingang < date '1999-01-01'")
                    .update();
        }
    }

    private Reaktion reaktion(String nummer, Random zufall) {
        LocalDate eingang = zufall.nextInt(4) == 0
                ? LocalDate.of(JAHR, 1, 1).plusDays(zufall.nextInt(-16, 3))
                : LocalDate.of(JAHR - 1, 1, 1).plusDays(zufall.nextInt(-20, 780));
        Set<Kanal> weitere = new TreeSet<>();
        Kanal kanal = eines(Kanal.values(), zufall);
        while (zufall.nextInt(3) == 0) {
            weitere.add(eines(Kanal.values(), zufall));
        }
        weitere.remove(kanal);
        List<Thema> katalog = themen.alle();
        List<Anliegen> anliegen = new ArrayList<>();
        for (int nr = 1; nr == 1 || zufall.nextInt(2) == 0; nr++) {
            Anliegenart art = eines(Anliegenart.values(), zufall);
            boolean beschwerde = art == Anliegenart.BESCHWERDE;
            anliegen.add(new Anliegen(
                    nr,
                    art,
                    eines(Bereich.values(), zufall),
                    beschwerde || zufall.nextBoolean()
                            ? katalog.get(zufall.nextInt(katalog.size())).code()
                            : "",
                    beschwerde ? eines(Ergebnis.values(), zufall).name() : ""));
        }
        return new Reaktion(
                nummer,
                eingang,
                eingang.plusDays(zufall.nextInt(30)),
                kanal,
                weitere,
                eines(Reaktionsart.values(), zufall),
                eines(Adressat.values(), zufall),
                eines(Einreicherart.values(), zufall),
                DIENSTSTELLEN.get(zufall.nextInt(2)),
                anliegen);
    }

    private static <T> T eines(T[] werte, Random zufall) {
        return werte[zufall.nextInt(werte.length)];
    }

    /** Those that occur; the others must be nought or unknown. */
    private static Map<String, Long> gezaehlt(JsonNode auswertung, String feld) {
        return StreamSupport.stream(auswertung.path("kennzahlen").spliterator(), false)
                .filter(zeile -> zeile.path(feld).asLong() != 0)
                .collect(Collectors.toMap(
                        zeile -> zeile.path("schluessel").asText(),
                        zeile -> zeile.path(feld).asLong(),
                        (a, b) -> {
                            throw new AssertionError("a key twice");
                        },
                        TreeMap::new));
    }

    private Map<String, Long> vonHand(Collection<Reaktion> alle, int jahr) {
        Map<String, Long> zahlen = new TreeMap<>();
        List<Long> dauern = new ArrayList<>();
        for (Reaktion r : alle) {
            if (r.eingang().plusDays(14).getYear() == jahr) {
                plus(zahlen, "faellig");
                if (r.tage() <= 14) {
                    plus(zahlen, "faellig.beantwortet");
                }
            }
            if (r.eingang().getYear() != jahr) {
                continue;
            }
            plus(zahlen, "kundenreaktionen");
            plus(zahlen, "kanal." + r.kanal());
            Set<Kanal> genannte = new TreeSet<>(r.weitere());
            genannte.add(r.kanal());
            genannte.forEach(kanal -> {
                plus(zahlen, "kanalnennungen");
                plus(zahlen, "kanalnennung." + kanal);
            });
            if (r.adressat() == Adressat.OMBUDSSTELLE) {
                plus(zahlen, "ombudsstelle");
                if (r.hatBeschwerde()) {
                    plus(zahlen, "ombudsstelle.beschwerden");
                }
            }
            if (r.art() == Reaktionsart.PETITION) {
                plus(zahlen, "petitionen");
            }
            if (r.art() == Reaktionsart.EINGABE) {
                plus(zahlen, "eingaben");
            }
            if (r.einreicher() != Einreicherart.SELBST && r.einreicher() != Einreicherart.ANONYM) {
                plus(zahlen, "vertreten");
            }
            if (r.tage() <= 14) {
                plus(zahlen, "frist14");
            }
            dauern.add(r.tage());
            r.anliegen().forEach(a -> zaehle(a, zahlen));
        }
        Collections.sort(dauern);
        if (!dauern.isEmpty()) {
            stelle(zahlen, "tage.median", dauern, 0.5);
            stelle(zahlen, "tage.p90", dauern, 0.9);
        }
        return zahlen;
    }

    private void zaehle(Anliegen a, Map<String, Long> zahlen) {
        plus(zahlen, "anliegen");
        if (a.art() == Anliegenart.LOB) {
            plus(zahlen, "lob");
            plus(zahlen, "lob.thema." + (a.thema().isEmpty() ? "OHNE" : a.thema()));
        }
        if (a.art() == Anliegenart.BESCHWERDE) {
            plus(zahlen, "beschwerden");
            plus(zahlen, "beschwerden.bereich." + a.bereich());
            plus(zahlen, "beschwerden.thema." + a.thema());
            themen.finde(a.thema())
                    .orElseThrow()
                    .gruppen()
                    .forEach(gruppe -> plus(zahlen, "beschwerden.gruppe." + gruppe));
            if (a.ergebnis().equals("BEGRUENDET")) {
                plus(zahlen, "beschwerden.begruendet");
            }
            if (a.ergebnis().equals("TEILWEISE_BEGRUENDET")) {
                plus(zahlen, "beschwerden.teilweise_begruendet");
            }
        }
    }

    private static void plus(Map<String, Long> zahlen, String schluessel) {
        zahlen.merge(schluessel, 1L, Long::sum);
    }

    private static void stelle(Map<String, Long> zahlen, String schluessel, List<Long> sortiert, double anteil) {
        long tage = sortiert.get((int) Math.ceil(anteil * sortiert.size()) - 1);
        if (tage != 0) {
            zahlen.put(schluessel, tage);
        }
    }
}
