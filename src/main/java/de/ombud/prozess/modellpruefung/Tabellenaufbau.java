package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** A table is built as the engine reads it: columns with names, rows as long as the head, nothing that waits for itself. */
final class Tabellenaufbau implements Satzpruefung {

    private static final Set<String> JE_WORT = Set.of("uhr", "leiter", "notlageleiter", "weg");

    private static final Set<String> TREFFER = Set.of("", "UNIQUE", "FIRST", "ANY", "COLLECT", "RULE ORDER");
    private static final Set<String> ZUSAMMEN = Set.of("", "SUM", "COUNT", "MIN", "MAX");
    private static final Set<String> ARTEN =
            Set.of("", "string", "boolean", "integer", "long", "double", "number", "date");
    private static final List<String> REIHENFOLGE = List.of("input", "output", "rule");

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        satz.tabellen().forEach((datei, dokument) -> {
            List<Element> entscheidungen = Modellsatz.elemente(dokument.getElementsByTagNameNS("*", "decision"))
                    .toList();
            entscheidungen.forEach(entscheidung -> {
                List<Element> tabellen = kinder(entscheidung, "decisionTable").toList();
                if (tabellen.size() == 1) {
                    tabelle(datei, tabellen.get(0), befunde);
                } else {
                    melde(befunde, datei, entscheidung, "Diese Entscheidung hat keine Tabelle. Bitte eine anlegen.");
                }
            });
            bedarf(datei, entscheidungen, befunde);
        });
        satz.tabellen().entrySet().stream()
                .flatMap(Tabelle::in)
                .filter(tabelle -> JE_WORT.contains(tabelle.id()))
                .forEach(tabelle -> jeWort(tabelle, befunde));
        return befunde;
    }

    /** Minimum and order are looked up by the word. */
    private static void jeWort(Tabelle tabelle, List<Modellbefund> befunde) {
        tabelle.zeilen().stream()
                .flatMap(zeile -> zeile.eingaben().stream())
                .filter(zelle -> zelle.fest().isEmpty())
                .forEach(zelle -> befunde.add(new Modellbefund(
                        tabelle.datei(),
                        zelle.id(),
                        "Hier steht in jeder Zeile genau ein Wort in Anführungszeichen. Bitte je Wort"
                                + " eine Zeile anlegen.")));
    }

    private static void tabelle(String datei, Element tabelle, List<Modellbefund> befunde) {
        if (!TREFFER.contains(tabelle.getAttribute("hitPolicy"))
                || !ZUSAMMEN.contains(tabelle.getAttribute("aggregation"))) {
            melde(
                    befunde,
                    datei,
                    tabelle,
                    "Diese Trefferregel (Hit policy) gibt es nicht. Möglich sind: Unique, First, Any, Collect, Rule"
                            + " order.");
        }
        List<Element> eingaben = kinder(tabelle, "input").toList();
        List<Element> ausgaben = kinder(tabelle, "output").toList();
        eingaben.stream()
                .filter(eingabe -> kinder(eingabe, "inputExpression")
                        .noneMatch(ausdruck -> !ausdruck.getTextContent().isBlank()))
                .forEach(eingabe -> melde(
                        befunde,
                        datei,
                        eingabe,
                        "Diese Spalte sagt nicht, wonach sie fragt (Expression). Bitte es eintragen."));
        Set<String> namen = new HashSet<>();
        ausgaben.stream()
                .filter(ausgabe -> ausgabe.getAttribute("name").isBlank() || !namen.add(ausgabe.getAttribute("name")))
                .forEach(ausgabe -> melde(
                        befunde,
                        datei,
                        ausgabe,
                        "Jede Antwortspalte hat einen eigenen Namen (Output name). Bitte ihn eintragen."));
        Stream.concat(eingaben.stream().flatMap(eingabe -> kinder(eingabe, "inputExpression")), ausgaben.stream())
                .filter(spalte -> !ARTEN.contains(spalte.getAttribute("typeRef")))
                .forEach(spalte -> melde(
                        befunde,
                        datei,
                        spalte,
                        "Die Art „" + spalte.getAttribute("typeRef")
                                + "“ gibt es nicht. Bitte string, boolean, integer,"
                                + " long, double oder date wählen."));
        kinder(tabelle, "rule")
                .filter(zeile -> kinder(zeile, "inputEntry").count() != eingaben.size()
                        || kinder(zeile, "outputEntry").count() != ausgaben.size())
                .forEach(zeile -> melde(
                        befunde,
                        datei,
                        zeile,
                        "Diese Zeile hat nicht so viele Zellen wie die Tabelle Spalten. Bitte sie im Modeler"
                                + " neu anlegen."));
        List<Integer> folge = Modellsatz.kinder(tabelle)
                .map(kind -> REIHENFOLGE.indexOf(kind.getLocalName()))
                .filter(stelle -> stelle >= 0)
                .toList();
        if (ausgaben.isEmpty() || !folge.equals(folge.stream().sorted().toList())) {
            melde(
                    befunde,
                    datei,
                    tabelle,
                    "In der Tabelle stehen erst die Fragen, dann die Antworten, dann die Zeilen. Bitte sie im Modeler"
                            + " öffnen und neu speichern.");
        }
    }

    /** Which tables ask which others; a circle never answers. */
    private static void bedarf(String datei, List<Element> entscheidungen, List<Modellbefund> befunde) {
        Map<String, Set<String>> braucht = new HashMap<>();
        entscheidungen.forEach(entscheidung -> braucht.put(
                entscheidung.getAttribute("id"),
                Modellsatz.elemente(entscheidung.getElementsByTagNameNS("*", "requiredDecision"))
                        .map(andere -> andere.getAttribute("href").replaceFirst("^#", ""))
                        .collect(Collectors.toSet())));
        entscheidungen.forEach(entscheidung -> {
            Set<String> alle = new HashSet<>();
            sammle(entscheidung.getAttribute("id"), braucht, alle);
            if (alle.contains(entscheidung.getAttribute("id"))
                    || !braucht.keySet().containsAll(alle)) {
                melde(
                        befunde,
                        datei,
                        entscheidung,
                        "Diese Tabelle fragt eine, die es in der Datei nicht gibt, oder sich selbst. Bitte die"
                                + " Verbindung entfernen.");
            }
        });
    }

    private static void sammle(String id, Map<String, Set<String>> braucht, Set<String> alle) {
        braucht.getOrDefault(id, Set.of()).stream().filter(alle::add).forEach(andere -> sammle(andere, braucht, alle));
    }

    private static Stream<Element> kinder(Element element, String name) {
        return Modellsatz.kinder(element).filter(kind -> name.equals(kind.getLocalName()));
    }

    private static void melde(List<Modellbefund> befunde, String datei, Element element, String message) {
        befunde.add(new Modellbefund(datei, element.getAttribute("id"), message));
    }
}
