package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * One decision table of a file.
 *
 * @param eingaben names of the variables that are asked
 * @param ausgaben names of the columns that answer
 */
record Tabelle(
        String datei, String id, String trifft, List<String> eingaben, List<String> ausgaben, List<Zeile> zeilen) {

    /** A cell, with its text; "" and "-" let everything pass. */
    record Zelle(String id, String text) {

        boolean istOffen() {
            return text.isEmpty() || text.equals("-");
        }

        /** What is written out; empty where it has to be worked out. */
        Optional<Object> fest() {
            if (text.matches("\"[^\"\\\\]*\"")) {
                return Optional.of(text.substring(1, text.length() - 1));
            }
            if (text.matches("-?\\d{1,9}")) {
                return Optional.of(Integer.valueOf(text));
            }
            return text.equals("true") || text.equals("false") ? Optional.of(Boolean.valueOf(text)) : Optional.empty();
        }

        /** Texts that are written out, one or several. */
        boolean istAufzaehlung() {
            return text.matches("\"[^\"\\\\]*\"(\\s*,\\s*\"[^\"\\\\]*\")*");
        }

        /** Of a list its texts. */
        List<String> aufgezaehlte() {
            return Pattern.compile("\"([^\"]*)\"")
                    .matcher(text)
                    .results()
                    .map(treffer -> treffer.group(1))
                    .toList();
        }

        boolean istNichts() {
            return text.isEmpty() || text.equals("null");
        }
    }

    record Zeile(String id, List<Zelle> eingaben, List<Zelle> ausgaben) {}

    static Stream<Tabelle> in(Map.Entry<String, Document> datei) {
        return Modellsatz.elemente(datei.getValue().getElementsByTagNameNS("*", "decision"))
                .flatMap(entscheidung -> Modellsatz.kind(entscheidung, "decisionTable").stream()
                        .map(tabelle -> von(datei.getKey(), entscheidung.getAttribute("id"), tabelle)));
    }

    private static Tabelle von(String datei, String id, Element tabelle) {
        String trifft = tabelle.getAttribute("hitPolicy");
        return new Tabelle(
                datei,
                id,
                trifft.isEmpty() ? "UNIQUE" : trifft,
                kinder(tabelle, "input")
                        .map(eingabe -> Modellsatz.kind(eingabe, "inputExpression")
                                .map(Tabelle::text)
                                .orElse(""))
                        .toList(),
                kinder(tabelle, "output")
                        .map(ausgabe -> ausgabe.getAttribute("name"))
                        .toList(),
                kinder(tabelle, "rule")
                        .map(zeile -> new Zeile(
                                zeile.getAttribute("id"), zellen(zeile, "inputEntry"), zellen(zeile, "outputEntry")))
                        .toList());
    }

    private static List<Zelle> zellen(Element zeile, String art) {
        return kinder(zeile, art)
                .map(zelle -> new Zelle(zelle.getAttribute("id"), text(zelle)))
                .toList();
    }

    private static Stream<Element> kinder(Element element, String name) {
        return Modellsatz.kinder(element).filter(kind -> name.equals(kind.getLocalName()));
    }

    private static String text(Element element) {
        return Modellsatz.kind(element, "text")
                .map(Element::getTextContent)
                .orElse("")
                .strip();
    }

    /** Cells of the column that answers under this name; empty where there is none. */
    Stream<Zelle> ausgabe(String name) {
        int spalte = ausgaben.indexOf(name);
        return spalte < 0
                ? Stream.empty()
                : zeilen.stream()
                        .filter(zeile -> zeile.ausgaben().size() > spalte)
                        .map(zeile -> zeile.ausgaben().get(spalte));
    }

    /** What stands in this column in the one row that asks for nothing but this value. */
    Optional<Zelle> zelle(String wert, String spalte) {
        int nr = ausgaben.indexOf(spalte);
        return zeilen.stream()
                .filter(zeile ->
                        zeile.eingaben().size() == 1 && zeile.ausgaben().size() > nr && nr >= 0)
                .filter(zeile ->
                        zeile.eingaben().get(0).fest().filter(wert::equals).isPresent())
                .map(zeile -> zeile.ausgaben().get(nr))
                .findFirst();
    }
}
