package de.ombud.einfuhr;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Probleme;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.springframework.stereotype.Component;

/** Reads the file row by row and hands on what is sound, so that a large one needs no more memory than a small one. */
@Component
class Einlesung {

    private static final CSVFormat FORMAT = CSVFormat.DEFAULT
            .builder()
            .setDelimiter(';')
            .setIgnoreEmptyLines(false)
            .setIgnoreSurroundingSpaces(true)
            .get();

    private static final int SCHRITT = 5_000;
    private static final byte[] BOM = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Probleme saetze;
    private final Clock uhr;

    Einlesung(Themenkatalog themen, Dienststellen dienststellen, Probleme saetze, Clock uhr) {
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    /** What rows are held against, asked before a table is open for them. */
    Zeilenregel regel() {
        return new Zeilenregel(
                themen.alle().stream().map(Thema::code).collect(Collectors.toUnmodifiableSet()),
                dienststellen.alle().stream().map(Dienststelle::schluessel).collect(Collectors.toUnmodifiableSet()),
                Ortszeit.tag(uhr.instant()),
                saetze);
    }

    /**
     * @param tabelle gets the sound rows as PostgreSQL's COPY wants them: number of the line, then the columns
     * @param fehler gets the others
     * @param fortschritt is told now and then how many rows were read
     * @return rows read
     */
    long lies(InputStream datei, Zeilenregel regel, OutputStream tabelle, Fehlerliste fehler, LongConsumer fortschritt)
            throws IOException {
        Satzgrenze text = new Satzgrenze(new InputStreamReader(
                ohneBom(datei),
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
        long beginn = 1;
        long gelesen = 0;
        try (CSVParser saetzeDerDatei =
                CSVParser.builder().setReader(text).setFormat(FORMAT).get()) {
            Iterator<CSVRecord> naechster = saetzeDerDatei.iterator();
            Map<Spalte, Integer> stellen = kopf(naechster, fehler);
            while (!stellen.isEmpty()) {
                beginn = saetzeDerDatei.getCurrentLineNumber() + 1;
                text.neuerSatz();
                if (!naechster.hasNext()) {
                    break;
                }
                CSVRecord satz = naechster.next();
                if (satz.size() > 1 || !satz.get(0).isEmpty()) {
                    schreibe(beginn, satz, stellen, regel, tabelle, fehler);
                    gelesen++;
                    if (gelesen % SCHRITT == 0) {
                        fortschritt.accept(gelesen);
                    }
                }
            }
            if (gelesen == 0 && fehler.leer()) {
                fehler.nimm(1, "", saetze.text("einfuhr.nur-kopf"));
            }
        } catch (UncheckedIOException e) {
            unlesbar(beginn, e.getCause(), fehler);
        } catch (CharacterCodingException e) {
            unlesbar(beginn, e, fehler);
        }
        return gelesen;
    }

    private static InputStream ohneBom(InputStream datei) throws IOException {
        BufferedInputStream anfang = new BufferedInputStream(datei, 1 << 16);
        anfang.mark(BOM.length);
        if (!Arrays.equals(anfang.readNBytes(BOM.length), BOM)) {
            anfang.reset();
        }
        return anfang;
    }

    private void unlesbar(long zeile, IOException grund, Fehlerliste fehler) {
        fehler.nimm(
                zeile,
                "",
                saetze.text(grund instanceof CharacterCodingException ? "einfuhr.kodierung" : "einfuhr.anfuehrung"));
    }

    /** Where each column stands; empty where the header is not one, which the list then says. */
    private Map<Spalte, Integer> kopf(Iterator<CSVRecord> saetzeDerDatei, Fehlerliste fehler) {
        if (!saetzeDerDatei.hasNext()) {
            fehler.nimm(1, "", saetze.text("einfuhr.leer"));
            return Map.of();
        }
        List<String> titel = saetzeDerDatei.next().stream().map(String::strip).toList();
        List<String> fehlende = Spalte.titelAller().stream()
                .filter(name -> !titel.contains(name))
                .toList();
        if (fehlende.size() == Spalte.values().length) {
            fehler.nimm(1, "", saetze.text("einfuhr.kopf", String.join(";", Spalte.titelAller())));
            return Map.of();
        }
        fehlende.forEach(name -> fehler.nimm(1, name, saetze.text("einfuhr.spalte.fehlt")));
        HashSet<String> gesehen = new HashSet<>();
        for (String name : titel) {
            if (!Spalte.titelAller().contains(name)) {
                fehler.nimm(1, "", saetze.text("einfuhr.spalte.unbekannt", titel.indexOf(name) + 1));
            } else if (!gesehen.add(name)) {
                fehler.nimm(1, name, saetze.text("einfuhr.spalte.doppelt"));
            }
        }
        if (!fehler.leer()) {
            return Map.of();
        }
        Map<Spalte, Integer> stellen = new EnumMap<>(Spalte.class);
        for (Spalte spalte : Spalte.values()) {
            stellen.put(spalte, titel.indexOf(spalte.titel()));
        }
        return stellen;
    }

    private void schreibe(
            long zeile,
            CSVRecord satz,
            Map<Spalte, Integer> stellen,
            Zeilenregel regel,
            OutputStream tabelle,
            Fehlerliste fehler)
            throws IOException {
        if (satz.size() != stellen.size()) {
            fehler.nimm(zeile, "", saetze.text("einfuhr.spaltenzahl", satz.size(), stellen.size()));
            return;
        }
        Map<Spalte, String> werte = new EnumMap<>(Spalte.class);
        stellen.forEach((spalte, stelle) -> werte.put(spalte, satz.get(stelle).strip()));
        if (werte.entrySet().stream()
                .allMatch(e -> e.getValue().equals(e.getKey().titel()))) {
            fehler.nimm(zeile, "", saetze.text("einfuhr.zweiter-kopf"));
            return;
        }
        long bisher = fehler.anzahl();
        Map<Spalte, String> sauber = regel.geprueft(zeile, werte, fehler);
        if (fehler.anzahl() == bisher) {
            StringBuilder spalten = new StringBuilder(160).append(zeile);
            sauber.values().forEach(wert -> spalten.append('\t').append(wert));
            tabelle.write(spalten.append('\n').toString().getBytes(StandardCharsets.UTF_8));
        }
    }
}
