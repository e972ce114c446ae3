package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.yaml.snakeyaml.Yaml;

/**
 * What an analyst cannot change or take out, because law or a promise of the office hangs on it: {@code schutz.yaml} names the elements and
 * the reason of each. Compared with the model that the program brings along, in everything that decides what happens.
 */
final class Schutz implements Satzpruefung {

    /** What people read, and what only orders their list: free. */
    private static final Set<String> FREI = Set.of(
            "name",
            "dueDate",
            "followUpDate",
            "priority",
            "formRef",
            "formRefBinding",
            "modelerTemplate",
            "modelerTemplateVersion");

    private static final Set<String> OHNE_WIRKUNG = Set.of("documentation", "incoming", "outgoing");

    /** What leaves the house or the case, asks somebody or is over. */
    private static final Set<String> WIRKT = Set.of("serviceTask", "callActivity", "userTask", "endEvent");

    /**
     * @param elemente ids
     * @param hinter id of a flow behind which the element lies on every way; "" where that is not asked
     */
    record Regel(String prozess, List<String> elemente, String hinter, String grund) {}

    private final List<Regel> regeln;
    private final Modellsatz paket;

    Schutz(Paket paket) {
        this.regeln = lies();
        this.paket = paket.satz();
    }

    List<Regel> regeln() {
        return regeln;
    }

    static List<Regel> lies() {
        try (InputStream datei = new ClassPathResource("modellpruefung/schutz.yaml").getInputStream()) {
            Map<String, List<Map<String, Object>>> gelesen = new Yaml().load(datei);
            List<Regel> regeln = new ArrayList<>();
            gelesen.forEach((prozess, liste) -> liste.forEach(regel -> regeln.add(new Regel(
                    prozess,
                    ((List<?>) regel.get("elemente"))
                            .stream().map(Object::toString).toList(),
                    String.valueOf(regel.getOrDefault("hinter", "")),
                    regel.get("grund").toString()))));
            return List.copyOf(regeln);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        Map<String, Map.Entry<String, Element>> prozesse = new LinkedHashMap<>();
        satz.alle("process").forEach(prozess -> prozesse.put(prozess.getValue().getAttribute("id"), prozess));
        regeln.forEach(regel -> Optional.ofNullable(prozesse.get(regel.prozess()))
                .ifPresent(prozess -> pruefe(regel, prozess.getKey(), prozess.getValue(), befunde)));
        prozesse.values().forEach(prozess -> abkuerzungen(prozess.getKey(), prozess.getValue(), befunde));
        verschwundene(satz, prozesse.keySet(), befunde);
        return befunde;
    }

    private void pruefe(Regel regel, String datei, Element prozess, List<Modellbefund> befunde) {
        Element unserer = unserer(regel.prozess()).orElseThrow();
        for (String id : regel.elemente()) {
            Element soll = finde(unserer, id).orElseThrow();
            Optional<Element> ist = finde(prozess, id);
            if (ist.isEmpty()) {
                befunde.add(new Modellbefund(
                        datei,
                        id,
                        "Dieses Element ist geschützt und fehlt: " + regel.grund() + " Bitte es wieder einsetzen."));
            } else if (!abdruck(soll).equals(abdruck(ist.get()))
                    || !umgebung(soll).equals(umgebung(ist.get()))) {
                befunde.add(new Modellbefund(
                        datei,
                        id,
                        "Dieses Element ist geschützt und wurde verändert: " + regel.grund()
                                + " Bitte es lassen, wie es war; Name, Beschreibung und Formular sind frei."));
            }
        }
        unterbrechungen(prozess)
                .filter(ereignis -> finde(unserer, ereignis.getAttribute("id"))
                        .filter(Schutz::unterbricht)
                        .isEmpty())
                .filter(ereignis -> regel.elemente().stream().anyMatch(id -> betrifft(ereignis, prozess, id)))
                .forEach(ereignis -> befunde.add(new Modellbefund(
                        datei,
                        ereignis.getAttribute("id"),
                        "Dieses Ereignis bräche ein geschütztes Element ab: " + regel.grund()
                                + " Bitte eines nehmen, das nichts unterbricht.")));
        if (!regel.hinter().isEmpty()) {
            finde(prozess, regel.hinter())
                    .filter(fluss -> umgehbar(fluss, Set.copyOf(regel.elemente())))
                    .ifPresent(fluss -> befunde.add(new Modellbefund(
                            datei,
                            regel.hinter(),
                            "An einem geschützten Element führt hier ein Weg vorbei: " + regel.grund()
                                    + " Bitte jeden Weg von hier durch das Element führen.")));
        }
    }

    /** What does something behind a protected element does it behind it still: nobody draws a way round a release. */
    private void abkuerzungen(String datei, Element prozess, List<Modellbefund> befunde) {
        String id = prozess.getAttribute("id");
        Set<String> geschuetzt = regeln.stream()
                .filter(regel -> regel.prozess().equals(id))
                .flatMap(regel -> regel.elemente().stream())
                .collect(Collectors.toSet());
        unserer(id).stream()
                .flatMap(Schutz::ebenen)
                .forEach(ebene -> ebenen(prozess)
                        .filter(andere -> andere.getAttribute("id").equals(ebene.getAttribute("id")))
                        .map(Wegenetz::von)
                        .forEach(netz -> geschuetzt.forEach(tor -> auswege(Wegenetz.von(ebene), netz, tor, geschuetzt)
                                .forEach(folge -> befunde.add(new Modellbefund(
                                        datei,
                                        tor,
                                        "Von diesem geschützten Element führt ein Weg an „" + folge + "“ vorbei: "
                                                + grund(id, folge)
                                                + " Bitte jeden Weg von hier durch das Element führen."))))));
        unserer(id).stream()
                .flatMap(Schutz::ebenen)
                .forEach(ebene -> ebenen(prozess)
                        .filter(andere -> andere.getAttribute("id").equals(ebene.getAttribute("id")))
                        .map(Wegenetz::von)
                        .forEach(netz -> geschuetzt.forEach(tor -> abkuerzungen(Wegenetz.von(ebene), netz, tor)
                                .forEach(schritt -> befunde.add(new Modellbefund(
                                        datei,
                                        schritt,
                                        "Hierher führt ein Weg an einem geschützten Element („" + tor + "“) vorbei: "
                                                + grund(id, tor)
                                                + " Bitte jeden Weg hierher durch das Element führen."))))));
    }

    /** What always comes after a protected element in our model and need not in this one. */
    private static Stream<String> auswege(Wegenetz unseres, Wegenetz netz, String von, Set<String> geschuetzt) {
        if (!unseres.knoten().containsKey(von) || !netz.knoten().containsKey(von)) {
            return Stream.of();
        }
        return unseres.weg(von).stream()
                .flatMap(fluss -> geschuetzt.stream()
                        .filter(folge -> !folge.equals(von) && unseres.knoten().containsKey(folge))
                        .filter(folge -> !endetOhne(unseres, fluss.getAttribute("targetRef"), folge))
                        .filter(folge -> netz.weg(von).stream()
                                .filter(heutiger -> unseres.weg(von).size() == 1
                                        || heutiger.getAttribute("id").equals(fluss.getAttribute("id")))
                                .anyMatch(heutiger -> endetOhne(netz, heutiger.getAttribute("targetRef"), folge))))
                .distinct();
    }

    private static boolean endetOhne(Wegenetz netz, String ab, String ohne) {
        return netz.erreichbar(List.of(ab), Set.of(ohne)).stream()
                .filter(netz.knoten()::containsKey)
                .anyMatch(netz::istEnde);
    }

    private static Stream<String> abkuerzungen(Wegenetz unseres, Wegenetz netz, String tor) {
        if (!unseres.knoten().containsKey(tor)) {
            return Stream.of();
        }
        Set<String> davor = unseres.erreichbar(unseres.anfaenge(), Set.of(tor));
        boolean alleEndenDahinter = davor.stream().noneMatch(unseres::istEnde);
        return netz.erreichbar(netz.anfaenge(), Set.of(tor)).stream()
                .filter(schritt -> unseres.knoten().containsKey(schritt)
                        ? WIRKT.contains(netz.art(schritt)) && !davor.contains(schritt)
                        : netz.istEnde(schritt) && alleEndenDahinter);
    }

    private String grund(String prozess, String element) {
        return regeln.stream()
                .filter(regel ->
                        regel.prozess().equals(prozess) && regel.elemente().contains(element))
                .map(Regel::grund)
                .findFirst()
                .orElseThrow();
    }

    private static Stream<Element> ebenen(Element prozess) {
        return Stream.concat(
                Stream.of(prozess), Modellsatz.elemente(prozess.getElementsByTagNameNS(Modellsatz.BPMN, "subProcess")));
    }

    private Optional<Element> unserer(String prozess) {
        return paket.alle("process")
                .map(Map.Entry::getValue)
                .filter(p -> p.getAttribute("id").equals(prozess))
                .findFirst();
    }

    /** Events at the border of a step, and those that begin a part beside the others. */
    private static Stream<Element> unterbrechungen(Element prozess) {
        return Modellsatz.elemente(prozess.getElementsByTagNameNS(Modellsatz.BPMN, "*"))
                .filter(Schutz::unterbricht);
    }

    private static boolean unterbricht(Element ereignis) {
        return switch (ereignis.getLocalName()) {
            case "boundaryEvent" -> !"false".equals(ereignis.getAttribute("cancelActivity"));
            case "startEvent" ->
                "true".equals(((Element) ereignis.getParentNode()).getAttribute("triggeredByEvent"))
                        && !"false".equals(ereignis.getAttribute("isInterrupting"));
            default -> false;
        };
    }

    private static boolean betrifft(Element ereignis, Element prozess, String id) {
        if (ereignis.getLocalName().equals("startEvent")) {
            return finde((Element) ereignis.getParentNode().getParentNode(), id).isPresent()
                    && finde((Element) ereignis.getParentNode(), id).isEmpty();
        }
        String schritt = ereignis.getAttribute("attachedToRef");
        return schritt.equals(id)
                || finde(prozess, schritt).flatMap(rahmen -> finde(rahmen, id)).isPresent();
    }

    private static boolean umgehbar(Element fluss, Set<String> elemente) {
        Wegenetz netz = Wegenetz.von((Element) fluss.getParentNode());
        return netz.erreichbar(List.of(fluss.getAttribute("targetRef")), elemente).stream()
                .filter(netz.knoten()::containsKey)
                .anyMatch(netz::istEnde);
    }

    /** A process that a file of ours no longer holds would go on as it was, or nobody could start it. */
    private void verschwundene(Modellsatz satz, Set<String> da, List<Modellbefund> befunde) {
        satz.ablaeufe().keySet().forEach(datei -> {
            String name = datei.substring(datei.lastIndexOf('/') + 1);
            Optional.ofNullable(paket.ablaeufe().get(name))
                    .map(unsere -> (Element) unsere.getElementsByTagNameNS(Modellsatz.BPMN, "process")
                            .item(0))
                    .map(prozess -> prozess.getAttribute("id"))
                    .filter(id -> !da.contains(id))
                    .ifPresent(id -> befunde.add(new Modellbefund(
                            datei,
                            id,
                            "Den Ablauf „" + id
                                    + "“ gibt es in dieser Datei nicht mehr, aber andere rufen ihn. Bitte seine"
                                    + " Kennung (Id) lassen.")));
        });
    }

    /** Moved into a part that nobody enters, it would be there and never happen. */
    private static String umgebung(Element element) {
        Element eltern = (Element) element.getParentNode();
        return eltern.getLocalName().equals("process")
                ? ""
                : umgebung(eltern) + "/" + eltern.getAttribute("id") + eltern.getAttribute("triggeredByEvent");
    }

    private static Optional<Element> finde(Element prozess, String id) {
        return Modellsatz.elemente(prozess.getElementsByTagNameNS(Modellsatz.BPMN, "*"))
                .filter(element -> element.getAttribute("id").equals(id))
                .findFirst();
    }

    /** Everything of an element that decides what happens, in one order whoever wrote the file. */
    private static String abdruck(Element element) {
        Map<String, String> angaben = new TreeMap<>();
        NamedNodeMap attribute = element.getAttributes();
        for (int i = 0; i < attribute.getLength(); i++) {
            Attr attribut = (Attr) attribute.item(i);
            if (!"xmlns".equals(attribut.getPrefix()) && !istFrei(element, attribut)) {
                angaben.put(attribut.getLocalName(), wert(element, attribut));
            }
        }
        boolean teilprozess = "subProcess".equals(element.getLocalName());
        String innen = teilprozess
                ? ""
                : Modellsatz.kinder(element)
                        .filter(kind -> !OHNE_WIRKUNG.contains(kind.getLocalName()))
                        .map(Schutz::abdruck)
                        .sorted()
                        .collect(Collectors.joining());
        return element.getLocalName() + angaben + text(element) + "(" + innen + ")" + bedingteWege(element);
    }

    private static boolean istFrei(Element element, Attr attribut) {
        return switch (attribut.getLocalName()) {
            case "id" -> true;
            // a new step may stand behind a decision; that no way leads past what is protected is asked apart
            case "targetRef" -> Modellsatz.kind(element, "conditionExpression").isPresent();
            default -> FREI.contains(attribut.getLocalName());
        };
    }

    /** A gateway decides by the conditions of its ways, the first that applies; one more of them would decide otherwise. */
    private static String bedingteWege(Element element) {
        return element.getLocalName().matches("(exclusive|inclusive)Gateway")
                ? Wegenetz.von((Element) element.getParentNode()).weg(element.getAttribute("id")).stream()
                        .map(weg -> weg.getAttribute("id") + "=" + abdruckDerBedingung(weg))
                        .sorted()
                        .collect(Collectors.joining(";"))
                : "";
    }

    private static String abdruckDerBedingung(Element weg) {
        return Modellsatz.kind(weg, "conditionExpression").map(Schutz::text).orElse("");
    }

    private static String wert(Element element, Attr attribut) {
        if (attribut.getLocalName().equals("messageRef")) {
            return Bezuege.nachricht(element.getOwnerDocument(), attribut.getValue())
                    .orElse("");
        }
        // xsi:type names a prefix that each file chooses
        return attribut.getValue()
                .substring(
                        attribut.getLocalName().equals("type")
                                ? attribut.getValue().indexOf(':') + 1
                                : 0);
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Node kind = element.getFirstChild(); kind != null; kind = kind.getNextSibling()) {
            if (kind.getNodeType() == Node.TEXT_NODE || kind.getNodeType() == Node.CDATA_SECTION_NODE) {
                text.append(kind.getNodeValue());
            }
        }
        return text.toString().strip().replaceAll("\\s+", " ");
    }
}
