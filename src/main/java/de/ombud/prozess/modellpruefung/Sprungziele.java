package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modelldokument;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * To which steps a case that stands still may be set by hand. Not past what is protected, because nobody leaves out a release or a clock so,
 * and not into or out of what runs side by side, because what is joined later would come twice or never.
 */
@Component
public class Sprungziele {

    private static final Set<String> SCHRITTE = Set.of(
            "task",
            "manualTask",
            "userTask",
            "serviceTask",
            "receiveTask",
            "businessRuleTask",
            "callActivity",
            "subProcess");

    private static final Set<String> NEBENEINANDER = Set.of("parallelGateway", "inclusiveGateway");

    private final List<Schutz.Regel> schutz = Schutz.lies();

    /** @param aufgabe whether a person works there; otherwise it happens by itself */
    public record Ziel(String id, String name, boolean aufgabe) {}

    /** What people call it; its id where it has no name. */
    public String name(byte[] modell, String schritt) {
        return finde(modell, schritt).map(Sprungziele::name).orElse(schritt);
    }

    /** In the order of the file, which is mostly that of the picture. */
    public List<Ziel> ab(byte[] modell, String schritt) {
        return finde(modell, schritt).map(this::ziele).orElse(List.of());
    }

    private List<Ziel> ziele(Element steht) {
        Wegenetz netz = Wegenetz.von((Element) steht.getParentNode());
        String von = steht.getAttribute("id");
        Set<String> geschuetzt = geschuetzte(Modellsatz.prozess(steht), netz);
        List<Set<String>> grenzen = grenzen(netz);
        return netz.knoten().values().stream()
                .filter(Sprungziele::istSchritt)
                .filter(ziel -> !ziel.getAttribute("id").equals(von))
                .filter(ziel ->
                        grenzen.stream().allMatch(grenze -> gleichNah(netz, grenze, von, ziel.getAttribute("id"))))
                .filter(ziel -> geschuetzt.stream()
                        .noneMatch(element -> ueberspringt(netz, element, von, ziel.getAttribute("id"))))
                .map(ziel -> new Ziel(
                        ziel.getAttribute("id"), name(ziel), ziel.getLocalName().equals("userTask")))
                .toList();
    }

    /** A step for each of many is left to its own gateway: it would begin for all of them again. */
    private static boolean istSchritt(Element element) {
        return SCHRITTE.contains(element.getLocalName())
                && !element.getAttribute("name").isBlank()
                && !element.getAttribute("triggeredByEvent").equals("true")
                && Modellsatz.kind(element, "multiInstanceLoopCharacteristics").isEmpty();
    }

    /** What holds something protected is protected as well. */
    private Set<String> geschuetzte(String prozess, Wegenetz netz) {
        Set<String> elemente = schutz.stream()
                .filter(regel -> regel.prozess().equals(prozess))
                .flatMap(regel -> regel.elemente().stream())
                .collect(Collectors.toSet());
        return netz.knoten().entrySet().stream()
                .filter(knoten -> elemente.contains(knoten.getKey())
                        || Modellsatz.elemente(knoten.getValue().getElementsByTagNameNS(Modellsatz.BPMN, "*"))
                                .anyMatch(innen -> elemente.contains(innen.getAttribute("id"))))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** Both lie behind the border, or neither does. */
    private static boolean gleichNah(Wegenetz netz, Set<String> grenze, String von, String nach) {
        Set<String> davor = netz.erreichbar(netz.anfaenge(), grenze);
        return davor.contains(von) == davor.contains(nach);
    }

    /** What is protected and stands still itself is not left, except to come back to it. */
    private static boolean ueberspringt(Wegenetz netz, String element, String von, String nach) {
        if (element.equals(von)) {
            return !netz.erreichbar(List.of(nach), Set.of()).contains(von);
        }
        Set<String> davor = netz.erreichbar(netz.anfaenge(), Set.of(element));
        return !element.equals(nach) && davor.contains(von) && !davor.contains(nach);
    }

    private static List<Set<String>> grenzen(Wegenetz netz) {
        List<Set<String>> grenzen = new ArrayList<>();
        netz.knoten().keySet().stream()
                .filter(id -> NEBENEINANDER.contains(netz.art(id)))
                .forEach(id -> {
                    grenzen.add(Set.of(id));
                    if (netz.weg(id).size() > 1) {
                        netz.folgende(id).forEach(zweig -> grenzen.add(Set.of(zweig)));
                    }
                });
        // what goes on beside an open step
        grenzen.add(netz.knoten().entrySet().stream()
                .filter(knoten ->
                        knoten.getValue().getAttribute("cancelActivity").equals("false"))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        return grenzen;
    }

    private static String name(Element element) {
        String name = element.getAttribute("name").strip().replaceAll("\\s+", " ");
        return name.isEmpty() ? element.getAttribute("id") : name;
    }

    private static Optional<Element> finde(byte[] modell, String schritt) {
        try {
            Document dokument = Modelldokument.lies(modell);
            return Modellsatz.elemente(dokument.getElementsByTagNameNS(Modellsatz.BPMN, "*"))
                    .filter(element -> element.getAttribute("id").equals(schritt))
                    .findFirst();
        } catch (SAXException e) {
            throw new IllegalStateException("Was ausgerollt ist, ist lesbar.", e);
        }
    }
}
