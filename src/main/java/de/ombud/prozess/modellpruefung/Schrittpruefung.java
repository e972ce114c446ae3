package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/**
 * A step of the program does what the program expects of it: which bean, table or process, with what handed over, how often, as a job or at
 * once. Who has it, until when, with which form and what stands around it is free.
 */
final class Schrittpruefung implements Satzpruefung {

    /** Without them something stays open, or unknown to the steps behind. */
    private static final Set<String> BLEIBT = Set.of("serviceTask", "businessRuleTask");

    private static final Set<String> SCHRITTE =
            Set.of("userTask", "serviceTask", "businessRuleTask", "callActivity", "receiveTask");

    private static final List<String> ALS_AUFTRAG = List.of("asyncBefore", "asyncAfter");

    private final Map<String, Element> unsere;

    Schrittpruefung(Paket paket) {
        unsere = schritte(paket.satz());
    }

    /** By process and id, because two models may call a step alike. */
    private static Map<String, Element> schritte(Modellsatz satz) {
        Map<String, Element> schritte = new LinkedHashMap<>();
        satz.alle("*")
                .map(Map.Entry::getValue)
                .filter(element -> element.hasAttribute("id"))
                .forEach(element -> schritte.putIfAbsent(kennung(element), element));
        return schritte;
    }

    private static String kennung(Element element) {
        return Modellsatz.prozess(element) + "/" + element.getAttribute("id");
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        Map<String, Element> heutige = schritte(satz);
        Map<String, String> dateien = satz.alle("process")
                .collect(Collectors.toMap(
                        prozess -> prozess.getValue().getAttribute("id"),
                        Map.Entry::getKey,
                        (erste, weitere) -> erste));
        unsere.forEach((kennung, unser) -> {
            String datei = dateien.get(Modellsatz.prozess(unser));
            if (datei != null) {
                saetze(unser, heutige.get(kennung))
                        .map(satzDazu -> new Modellbefund(datei, unser.getAttribute("id"), satzDazu))
                        .forEach(befunde::add);
            }
        });
        return befunde;
    }

    private static Stream<String> saetze(Element unser, Element heutiger) {
        if (heutiger == null) {
            return BLEIBT.contains(unser.getLocalName())
                    ? Stream.of("Dieser Schritt fehlt; was er tut, erwarten die Schritte dahinter. Bitte ihn wieder"
                            + " einsetzen.")
                    : Stream.of();
        }
        if (!unser.getLocalName().equals(heutiger.getLocalName())) {
            return SCHRITTE.contains(unser.getLocalName())
                    ? Stream.of("Dieser Schritt ist von anderer Art als im Programm und täte etwas anderes. Bitte dafür"
                            + " einen eigenen Schritt mit eigener Kennung (Id) einsetzen.")
                    : Stream.of();
        }
        List<String> saetze = new ArrayList<>();
        fehlende(horcher(unser), horcher(heutiger))
                .map(horcher -> unser.getLocalName().equals("userTask")
                        ? "Zu dieser Aufgabe gehört „" + horcher
                                + "“ (Listener); ohne es bewirkt ihr Abschluss nichts. Bitte es wieder eintragen."
                        : "Hierher gehört „" + horcher
                                + "“ (Listener); ohne es bewirkt der Schritt nichts. Bitte es wieder eintragen.")
                .forEach(saetze::add);
        if (SCHRITTE.contains(unser.getLocalName())) {
            tun(unser, heutiger, saetze);
        }
        return saetze.stream();
    }

    private static void tun(Element unser, Element heutiger, List<String> saetze) {
        if (!werk(unser).equals(werk(heutiger))) {
            saetze.add("Was dieser Schritt tut („" + werk(unser)
                    + "…“), legt das Programm fest. Bitte es lassen oder einen eigenen Schritt daneben stellen.");
        }
        fehlende(uebergaben(unser), uebergaben(heutiger))
                .map(uebergabe -> "„" + uebergabe
                        + "“ wird hier übergeben (In/Out mappings); darauf verlässt sich, wer gerufen wird. Bitte es"
                        + " wieder eintragen.")
                .forEach(saetze::add);
        if (!Objects.equals(wiederholung(unser), wiederholung(heutiger))) {
            saetze.add(
                    wiederholung(unser).isEmpty()
                            ? "Dieser Schritt geschieht in einem Fall einmal. Bitte die Wiederholung (Multi instance)"
                                    + " herausnehmen."
                            : "Dieser Schritt geschieht für jedes einmal („" + wiederholung(unser)
                                    + "“). Bitte die Wiederholung (Multi instance) lassen.");
        }
        if (ALS_AUFTRAG.stream().anyMatch(art -> istAuftrag(unser, art) && !istAuftrag(heutiger, art))) {
            saetze.add("Dieser Schritt läuft als Auftrag, damit er bei einem Fehler wiederholt wird. Bitte das Häkchen"
                    + " „Asynchronous before“ oder „after“ wieder setzen.");
        }
    }

    /** With what a bean is called is free, such as the letter that goes out. */
    private static String werk(Element schritt) {
        String ausdruck = Modellsatz.camunda(schritt, "expression") + Modellsatz.camunda(schritt, "delegateExpression");
        int angaben = ausdruck.indexOf('(');
        return Stream.of(
                        angaben < 0 ? ausdruck : ausdruck.substring(0, angaben),
                        Modellsatz.camunda(schritt, "decisionRef"),
                        Modellsatz.camunda(schritt, "resultVariable"),
                        schritt.getAttribute("calledElement"))
                .filter(teil -> !teil.isEmpty())
                .collect(Collectors.joining(" → "));
    }

    private static boolean istAuftrag(Element schritt, String art) {
        return Modellsatz.camunda(schritt, art).equals("true");
    }

    private static String wiederholung(Element schritt) {
        return Modellsatz.kind(schritt, "multiInstanceLoopCharacteristics")
                .map(mal ->
                        Modellsatz.camunda(mal, "elementVariable") + " aus " + Modellsatz.camunda(mal, "collection"))
                .orElse("");
    }

    private static Set<String> horcher(Element schritt) {
        return angehaengte(schritt)
                .filter(kind -> kind.getLocalName().endsWith("Listener"))
                .map(horcher -> horcher.getAttribute("event") + ": " + horcher.getAttribute("delegateExpression")
                        + horcher.getAttribute("expression"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> uebergaben(Element schritt) {
        return angehaengte(schritt)
                .filter(kind -> Set.of("in", "out").contains(kind.getLocalName()))
                .map(kind -> kind.getAttribute("target")
                        + (kind.getAttribute("businessKey").isEmpty() ? "" : "Business key"))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Stream<Element> angehaengte(Element schritt) {
        return Modellsatz.kind(schritt, "extensionElements").stream().flatMap(Modellsatz::kinder);
    }

    private static Stream<String> fehlende(Set<String> unsere, Set<String> heutige) {
        Set<String> fehlende = new TreeSet<>(unsere);
        fehlende.removeAll(heutige);
        return fehlende.stream();
    }
}
