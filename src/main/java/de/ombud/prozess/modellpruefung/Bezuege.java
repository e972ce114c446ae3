package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruckssprache;
import de.ombud.prozess.modellsprache.Modellsatz;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.system.Gruppe;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What a model names has to exist: groups, forms, messages, letters, clocks, tables and the processes that it calls. */
final class Bezuege implements Satzpruefung {

    private static final Set<String> GRUPPEN = Gruppe.ids(Arrays.asList(Gruppe.values()));
    private static final Set<String> SCHREIBEN =
            Stream.of(Schreiben.values()).map(Schreiben::name).collect(Collectors.toSet());
    private static final String LISTE = " Alle Namen stehen im Handbuch unter „Bausteine der Modelle“.";

    /** Where something can go on at the edge. */
    private static final Set<String> SCHRITTE = Set.of(
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess");

    private final Set<String> nachrichten;
    private final Set<String> fehler;

    Bezuege(Paket paket) {
        this.nachrichten = paket.nachrichten();
        this.fehler = paket.satz()
                .alle("error")
                .map(fehler -> fehler.getValue().getAttribute("errorCode"))
                .collect(Collectors.toSet());
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        satz.alle("userTask").forEach(aufgabe -> aufgabe(aufgabe.getKey(), aufgabe.getValue(), satz, befunde));
        satz.alle("callActivity").forEach(aufruf -> aufruf(aufruf.getKey(), aufruf.getValue(), satz, befunde));
        satz.alle("businessRuleTask").forEach(regel -> {
            String tabelle = Modellsatz.camunda(regel.getValue(), "decisionRef");
            if (!hat(satz.tabellen().values(), "decision", tabelle)) {
                befunde.add(befund(
                        regel,
                        "Die Entscheidungstabelle „" + tabelle + "“ gibt es nicht."
                                + " Bitte den Namen (Decision ref) prüfen."));
            }
        });
        nachrichten(satz, befunde);
        satz.alle("errorEventDefinition")
                .forEach(ereignis -> fehler(ereignis.getKey(), ereignis.getValue(), satz, befunde));
        satz.alle("boundaryEvent")
                .filter(rand -> Modellsatz.kinder((Element) rand.getValue().getParentNode())
                        .filter(schritt -> schritt.getAttribute("id")
                                .equals(rand.getValue().getAttribute("attachedToRef")))
                        .noneMatch(schritt -> SCHRITTE.contains(schritt.getLocalName())))
                .forEach(rand -> befunde.add(befund(
                        rand,
                        "Dieses Ereignis hängt an keinem Schritt. Bitte es an den Rand eines Schrittes setzen.")));
        Stream.of("callActivity", "businessRuleTask")
                .flatMap(satz::alle)
                .filter(aufruf -> Stream.of("calledElementBinding", "decisionRefBinding")
                        .map(binding -> Modellsatz.camunda(aufruf.getValue(), binding))
                        .anyMatch(binding -> !Set.of("", "deployment", "latest").contains(binding)))
                .forEach(aufruf -> befunde.add(befund(
                        aufruf,
                        "Gerufen wird immer aus dem Stand, in dem der Fall begann. Bitte bei Binding"
                                + " „deployment“ wählen.")));
        kreise(satz, befunde);
        Set<String> ablaeufe = new HashSet<>();
        satz.alle("process")
                .filter(prozess -> !ablaeufe.add(prozess.getValue().getAttribute("id")))
                .forEach(prozess -> befunde.add(befund(
                        prozess,
                        "Diesen Ablauf gibt es in einer anderen Datei schon. Bitte seine Kennung (Id) ändern.")));
        Set<String> formulare = new HashSet<>();
        satz.formulare().forEach((datei, formular) -> {
            String id = formular.path("id").asText();
            if (id.isBlank() || !formulare.add(id)) {
                befunde.add(new Modellbefund(
                        datei,
                        "",
                        "Ein Formular hat eine eigene Kennung (Id), unter der Aufgaben es finden; „" + id
                                + "“ fehlt oder gehört schon einem anderen. Bitte sie ändern."));
            }
        });
        return befunde;
    }

    private void aufgabe(String datei, Element aufgabe, Modellsatz satz, List<Modellbefund> befunde) {
        String id = aufgabe.getAttribute("id");
        String gruppen = Modellsatz.camunda(aufgabe, "candidateGroups");
        if (gruppen.isBlank() && Modellsatz.camunda(aufgabe, "assignee").isBlank()) {
            befunde.add(new Modellbefund(
                    datei,
                    id,
                    "Die Aufgabe hat keine Gruppe, also sähe sie niemand. Bitte eine Gruppe (Candidate groups)"
                            + " eintragen."));
        }
        Modellsatz.gruppen(aufgabe).stream()
                .filter(gruppe -> !GRUPPEN.contains(gruppe))
                .forEach(gruppe -> befunde.add(new Modellbefund(
                        datei,
                        id,
                        "Die Gruppe „" + gruppe + "“ gibt es nicht, also sähe niemand die Aufgabe." + LISTE)));
        String formular = Modellsatz.camunda(aufgabe, "formRef");
        if (formular.isBlank()) {
            befunde.add(new Modellbefund(
                    datei,
                    id,
                    "Die Aufgabe hat kein Formular, also könnte sie niemand abschließen. Bitte ein Formular"
                            + " (Form reference) eintragen."));
        } else if (satz.formular(formular).isEmpty()) {
            befunde.add(new Modellbefund(
                    datei,
                    id,
                    "Das Formular „" + formular
                            + "“ kommt nicht mit. Bitte es zusammen mit dem Modell ausrollen oder den"
                            + " Namen (Form reference) prüfen."));
        }
        if (!formular.isBlank()
                && !Modellsatz.camunda(aufgabe, "formRefBinding").equals("deployment")) {
            befunde.add(new Modellbefund(
                    datei,
                    id,
                    "Das Formular ist nicht an die Bereitstellung gebunden; eine spätere Änderung träfe offene"
                            + " Aufgaben. Bitte bei Binding „deployment“ wählen."));
        }
        String frist = Modellsatz.camunda(aufgabe, "dueDate");
        if (frist.isBlank()) {
            befunde.add(new Modellbefund(
                    datei,
                    id,
                    Modellbefund.Art.WARNUNG,
                    "Die Aufgabe hat keine Frist (Due date), also wird sie nie überfällig."));
        }
    }

    private void aufruf(String datei, Element aufruf, Modellsatz satz, List<Modellbefund> befunde) {
        String id = aufruf.getAttribute("id");
        String gerufen = aufruf.getAttribute("calledElement");
        if (gerufen.isBlank()) {
            befunde.add(new Modellbefund(
                    datei, id, "Der Aufruf nennt keinen Ablauf. Bitte einen Ablauf (Called element) eintragen."));
        } else if (!Ausdruckssprache.enthaeltAusdruck(gerufen)
                && !hat(satz.ablaeufe().values(), "process", gerufen)) {
            befunde.add(new Modellbefund(
                    datei, id, "Den Ablauf „" + gerufen + "“ gibt es nicht. Bitte den Namen (Called element) prüfen."));
        }
        Modellsatz.elemente(aufruf.getElementsByTagNameNS(Modellsatz.CAMUNDA, "in"))
                .filter(in -> in.getAttribute("target").equals("schreiben"))
                .map(in -> in.getAttribute("sourceExpression"))
                .filter(name ->
                        !name.isEmpty() && !Ausdruckssprache.enthaeltAusdruck(name) && !SCHREIBEN.contains(name))
                .forEach(name -> befunde.add(
                        new Modellbefund(datei, id, "Das Schreiben „" + name + "“ gibt es nicht." + LISTE)));
    }

    private void nachrichten(Modellsatz satz, List<Modellbefund> befunde) {
        for (String art : List.of("messageEventDefinition", "receiveTask")) {
            satz.alle(art).forEach(bezug -> {
                Element element = bezug.getValue();
                Element stelle = art.equals("receiveTask") ? element : (Element) element.getParentNode();
                if (stelle.getLocalName().endsWith("ThrowEvent")
                        || stelle.getLocalName().equals("endEvent")) {
                    return;
                }
                String name = nachricht(satz.ablaeufe().get(bezug.getKey()), element.getAttribute("messageRef"))
                        .orElse("");
                if (!nachrichten.contains(name)) {
                    befunde.add(new Modellbefund(
                            bezug.getKey(),
                            stelle.getAttribute("id"),
                            "Die Nachricht „" + name + "“ sendet niemand, also ginge es hier nie weiter. Bitte eine der"
                                    + " vorhandenen Nachrichten wählen: "
                                    + nachrichten.stream().sorted().collect(Collectors.joining(", ")) + "."));
                }
            });
        }
    }

    /** A process that calls itself, also through others, begins for ever. */
    private static void kreise(Modellsatz satz, List<Modellbefund> befunde) {
        Map<String, Set<String>> ruft = new HashMap<>();
        satz.alle("callActivity")
                .forEach(aufruf -> ruft.computeIfAbsent(Modellsatz.prozess(aufruf.getValue()), neu -> new HashSet<>())
                        .add(aufruf.getValue().getAttribute("calledElement")));
        satz.alle("callActivity")
                .filter(aufruf -> gerufene(aufruf.getValue().getAttribute("calledElement"), ruft, new HashSet<>())
                        .contains(Modellsatz.prozess(aufruf.getValue())))
                .forEach(aufruf -> befunde.add(befund(
                        aufruf,
                        "Dieser Aufruf führt zu seinem eigenen Ablauf zurück, der so ohne Ende begänne. Bitte einen"
                                + " anderen Ablauf rufen.")));
    }

    private static Set<String> gerufene(String ablauf, Map<String, Set<String>> ruft, Set<String> alle) {
        if (alle.add(ablauf)) {
            ruft.getOrDefault(ablauf, Set.of()).forEach(naechster -> gerufene(naechster, ruft, alle));
        }
        return alle;
    }

    /** Without one everything that goes wrong would be taken for it; one that nobody throws never comes. */
    private void fehler(String datei, Element ereignis, Modellsatz satz, List<Modellbefund> befunde) {
        String bezug = ereignis.getAttribute("errorRef");
        String code = Modellsatz.elemente(satz.ablaeufe().get(datei).getElementsByTagNameNS(Modellsatz.BPMN, "error"))
                .filter(fehler -> fehler.getAttribute("id").equals(bezug.substring(bezug.indexOf(':') + 1)))
                .map(fehler -> fehler.getAttribute("errorCode"))
                .findFirst()
                .orElse("");
        if (!fehler.contains(code)) {
            befunde.add(new Modellbefund(
                    datei,
                    ((Element) ereignis.getParentNode()).getAttribute("id"),
                    "Den Fehler „" + code + "“ meldet kein Schritt. Möglich sind: "
                            + fehler.stream().sorted().collect(Collectors.joining(", ")) + "."));
        }
    }

    static Optional<String> nachricht(Document modell, String id) {
        return Modellsatz.elemente(modell.getElementsByTagNameNS(Modellsatz.BPMN, "message"))
                .filter(nachricht -> nachricht.getAttribute("id").equals(id.substring(id.indexOf(':') + 1)))
                .map(nachricht -> nachricht.getAttribute("name"))
                .findFirst();
    }

    private static boolean hat(Iterable<Document> modelle, String art, String id) {
        for (Document modell : modelle) {
            if (Modellsatz.elemente(modell.getElementsByTagNameNS("*", art))
                    .anyMatch(element -> element.getAttribute("id").equals(id))) {
                return true;
            }
        }
        return false;
    }

    private static Modellbefund befund(Map.Entry<String, Element> stelle, String message) {
        return new Modellbefund(stelle.getKey(), stelle.getValue().getAttribute("id"), message);
    }
}
