package de.ombud.prozess.modellpruefung;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/**
 * Plays a process through with every choice that it can take: where can it stand for ever because a gateway waits for a way that nobody
 * comes along? Conditions are not read, each choice is possible.
 */
final class Markenspiel {

    /** More states than any readable picture has; beyond, nothing is said. */
    private static final int HOECHSTENS = 20_000;

    /** The same way twice at once is enough to see what happens. */
    private static final int MARKEN = 2;

    private final Wegenetz netz;
    private final Set<String> durchlaufen = new HashSet<>();
    private final Set<String> wartend = new HashSet<>();
    private boolean vollstaendig = true;

    Markenspiel(Wegenetz netz) {
        this.netz = netz;
        spiele();
    }

    /** Gateways at which the process can wait in vain. */
    Set<String> steckenbleibende() {
        return vollstaendig ? Set.copyOf(wartend) : Set.of();
    }

    /** Whether anything ever comes through here. */
    boolean kommtDurch(String id) {
        return !vollstaendig || durchlaufen.contains(id);
    }

    private void spiele() {
        Set<Map<String, Integer>> gesehen = new HashSet<>();
        Deque<Map<String, Integer>> offen = new ArrayDeque<>();
        for (String anfang : netz.anfaenge()) {
            durchlaufen.add(anfang);
            merke(plus(Map.of(), netz.weg(anfang)), gesehen, offen);
        }
        while (!offen.isEmpty()) {
            if (gesehen.size() > HOECHSTENS) {
                vollstaendig = false;
                return;
            }
            Map<String, Integer> stand = offen.pop();
            List<Map<String, Integer>> danach = schritte(stand);
            if (danach.isEmpty()) {
                // what stands here now stands here for ever
                netz.knoten().keySet().stream()
                        .filter(id -> netz.hin(id).stream().anyMatch(fluss -> stand.containsKey(id(fluss))))
                        .forEach(wartend::add);
            }
            danach.forEach(naechster -> merke(naechster, gesehen, offen));
        }
    }

    private static void merke(
            Map<String, Integer> stand, Set<Map<String, Integer>> gesehen, Deque<Map<String, Integer>> offen) {
        if (gesehen.add(stand)) {
            offen.push(stand);
        }
    }

    private List<Map<String, Integer>> schritte(Map<String, Integer> stand) {
        List<Map<String, Integer>> danach = new ArrayList<>();
        for (String id : netz.knoten().keySet()) {
            List<Element> da = netz.hin(id).stream()
                    .filter(fluss -> stand.containsKey(id(fluss)))
                    .toList();
            if (da.isEmpty()) {
                continue;
            }
            if (netz.art(id).equals("parallelGateway")) {
                if (da.size() == netz.hin(id).size()) {
                    durchlaufen.add(id);
                    danach.add(plus(minus(stand, da), netz.weg(id)));
                }
            } else if (netz.art(id).equals("inclusiveGateway")) {
                durchlaufen.add(id);
                ausgaenge(id).forEach(aus -> danach.add(plus(minus(stand, da), aus)));
            } else {
                durchlaufen.add(id);
                da.forEach(fluss -> ausgaenge(id)
                        .forEach(aus ->
                                danach.add(endetAlles(id) ? Map.of() : plus(minus(stand, List.of(fluss)), aus))));
            }
        }
        return danach;
    }

    private boolean endetAlles(String id) {
        return netz.istEnde(id)
                && Modellsatz.kind(netz.knoten().get(id), "terminateEventDefinition")
                        .isPresent();
    }

    /** Which flows are taken together. */
    private List<List<Element>> ausgaenge(String id) {
        List<Element> weg = netz.weg(id);
        List<List<Element>> ausgaenge = new ArrayList<>();
        if (netz.art(id).equals("exclusiveGateway") || netz.art(id).equals("eventBasedGateway")) {
            weg.forEach(fluss -> ausgaenge.add(List.of(fluss)));
        } else {
            ausgaenge.add(weg);
            if (netz.art(id).equals("inclusiveGateway")
                    || weg.stream()
                            .anyMatch(fluss -> Modellsatz.kind(fluss, "conditionExpression")
                                    .isPresent())) {
                weg.forEach(fluss -> ausgaenge.add(List.of(fluss)));
            }
        }
        for (Element rand : netz.raender().getOrDefault(id, List.of())) {
            List<Element> vomRand = netz.weg(rand.getAttribute("id"));
            durchlaufen.add(rand.getAttribute("id"));
            if (!rand.getAttribute("cancelActivity").equals("false")) {
                ausgaenge.add(vomRand);
            } else {
                List<Element> beide = new ArrayList<>(weg);
                beide.addAll(vomRand);
                ausgaenge.add(beide);
            }
        }
        return ausgaenge;
    }

    private static Map<String, Integer> plus(Map<String, Integer> stand, List<Element> fluesse) {
        Map<String, Integer> neu = new TreeMap<>(stand);
        fluesse.forEach(fluss -> neu.merge(id(fluss), 1, (alt, eins) -> Math.min(MARKEN, alt + eins)));
        return neu;
    }

    private static Map<String, Integer> minus(Map<String, Integer> stand, List<Element> fluesse) {
        Map<String, Integer> neu = new HashMap<>(stand);
        fluesse.forEach(fluss -> neu.computeIfPresent(id(fluss), (id, alt) -> alt == 1 ? null : alt - 1));
        return new TreeMap<>(neu);
    }

    private static String id(Element fluss) {
        return fluss.getAttribute("id");
    }
}
