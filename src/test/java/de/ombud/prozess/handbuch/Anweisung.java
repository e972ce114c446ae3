package de.ombud.prozess.handbuch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One numbered instruction: <b>bold</b> is what a page of the application calls it, <i>italic</i> what Modeler calls it, {@code code} what
 * is opened or typed in, „in quotes“ what it is called in the drawing. Remembers what of this was asked for.
 */
final class Anweisung {

    private static final Pattern BLOCK = Pattern.compile("(?s)```\n(.*?)\n```");
    private static final Pattern FETT = Pattern.compile("\\*\\*([^*]+)\\*\\*");
    private static final Pattern CODE = Pattern.compile("`([^`]+)`");
    private static final Pattern ZITAT = Pattern.compile("(?s)„([^“]+)“");
    private static final Pattern DATEI = Pattern.compile("`([^` ]+\\.(?:bpmn|dmn|form))`");

    private final String nummer;
    /** Without tables and blocks. */
    private final String satz;

    private final List<String> zeilen;
    private final List<String> bloecke;
    private final Set<String> offen = new LinkedHashSet<>();

    Anweisung(String nummer, String text) {
        this.nummer = nummer;
        this.bloecke = gefunden(BLOCK, text);
        String ohneBlock = BLOCK.matcher(text).replaceAll("");
        this.zeilen = ohneBlock.lines().filter(zeile -> zeile.startsWith("|")).toList();
        this.satz = ohneBlock
                .lines()
                .filter(zeile -> !zeile.startsWith("|"))
                .collect(Collectors.joining(" "))
                .replaceAll("\\s+", " ");
        offen.addAll(gefunden(FETT, satz));
        offen.addAll(gefunden(CODE, satz));
        offen.addAll(bloecke);
        offen.addAll(zeilen.stream().skip(2).toList());
    }

    /** The only thing to press or to fill in, as the page calls it. */
    String knopf() {
        List<String> alle = knoepfe();
        if (alle.size() != 1) {
            throw new AssertionError(nummer + " names " + alle);
        }
        return alle.get(0);
    }

    /** All of them in their order. */
    List<String> knoepfe() {
        List<String> alle = gefunden(FETT, satz);
        offen.removeAll(alle);
        return alle;
    }

    /** The file to open. */
    String datei() {
        List<String> dateien = gefunden(DATEI, satz);
        if (dateien.size() != 1) {
            throw new AssertionError(nummer + " names " + dateien);
        }
        offen.removeAll(dateien);
        return dateien.get(0);
    }

    /** What is typed into the field of this name: {@code *Name* `Beschwerde bearbeiten`} */
    String eintrag(String feld) {
        List<String> eintraege =
                gefunden(Pattern.compile("\\*" + Pattern.quote(feld) + "\\*(?: [^`*]*)? `([^`]+)`"), satz);
        if (eintraege.size() != 1) {
            throw new AssertionError(nummer + " types into " + feld + ": " + eintraege);
        }
        offen.removeAll(eintraege);
        return eintraege.get(0);
    }

    /** What is in code and neither a file nor typed in, for example the name of a row. */
    String wort(int stelle) {
        String wort = gefunden(CODE, satz).get(stelle);
        offen.remove(wort);
        return wort;
    }

    /** What is „in quotes“, in its order. */
    String zitat(int stelle) {
        return gefunden(ZITAT, satz).get(stelle);
    }

    /** What Modeler calls something. */
    String kursiv(int stelle) {
        return gefunden(Pattern.compile("(?<!\\*)\\*([^*]+)\\*(?!\\*)"), satz).get(stelle);
    }

    /** The command to type. */
    String befehl() {
        if (bloecke.size() != 1) {
            throw new AssertionError(nummer + " has " + bloecke);
        }
        offen.removeAll(bloecke);
        return bloecke.get(0);
    }

    /** Row by row, by the heads of the columns; without the marks of Markdown. */
    List<Map<String, String>> tabelle() {
        List<String> kopf = zellen(zeilen.get(0));
        List<Map<String, String>> tabelle = new ArrayList<>();
        for (String zeile : zeilen.subList(2, zeilen.size())) {
            offen.remove(zeile);
            List<String> zellen = zellen(zeile);
            Map<String, String> werte = new LinkedHashMap<>();
            for (int i = 0; i < kopf.size(); i++) {
                werte.put(kopf.get(i), zellen.get(i));
            }
            tabelle.add(werte);
        }
        return tabelle;
    }

    /** A table with two columns, field and entry; an entry in code counts without what is said about it. */
    Map<String, String> eintraege() {
        Map<String, String> eintraege = new LinkedHashMap<>();
        for (String zeile : zeilen.subList(2, zeilen.size())) {
            offen.remove(zeile);
            String[] zellen = zeile.split("\\|");
            List<String> code = gefunden(CODE, zellen[2]);
            eintraege.put(ohneMarken(zellen[1]), code.isEmpty() ? ohneMarken(zellen[2]) : code.get(0));
        }
        return eintraege;
    }

    /** What was not asked for. */
    List<String> ungenutzt() {
        return offen.stream().map(was -> nummer + ": " + was).toList();
    }

    private static List<String> zellen(String zeile) {
        return Stream.of(zeile.substring(1, zeile.lastIndexOf('|')).split("\\|"))
                .map(Anweisung::ohneMarken)
                .toList();
    }

    private static String ohneMarken(String zelle) {
        return zelle.replaceAll("[*`]", "").strip();
    }

    private static List<String> gefunden(Pattern muster, String text) {
        return muster.matcher(text)
                .results()
                .map((MatchResult treffer) -> treffer.group(1).replaceAll(" +", " "))
                .toList();
    }
}
