package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/**
 * Plays a process through with every choice that it can take: where can it stand for ever because a gateway waits for a way that nobody
 * comes along? Conditions are not read, each choice is possible. Of what happens side by side only one order is played, because where a
 * process gets stuck does not depend on it: nobody but its own step takes a mark away.
 */
final class Markenspiel {

    /** More states than any readable picture has; beyond, nothing is said. */
    private static final int HOECHSTENS = 20_000;

    private final Wegenetz netz;
    private final Map<String, Integer> nummern = new HashMap<>();
    private final List<String> ziele = new ArrayList<>();
    private final Map<String, List<BitSet>> ausgaenge = new HashMap<>();
    private final Map<String, BitSet> eingaenge = new HashMap<>();
    private final Set<String> durchlaufen = new HashSet<>();
    private final Set<String> wartend = new HashSet<>();
    private final Set<BitSet> gesehen = new HashSet<>();
    private final Deque<BitSet> offen = new ArrayDeque<>();
    private boolean vollstaendig = true;

    Markenspiel(Wegenetz netz) {
        this.netz = netz;
        netz.hin()
                .forEach((ziel, fluesse) -> fluesse.forEach(fluss -> {
                    nummern.put(fluss.getAttribute("id"), ziele.size());
                    ziele.add(ziel);
                }));
        netz.knoten().keySet().forEach(id -> {
            eingaenge.put(id, marken(netz.hin(id)));
            ausgaenge.put(id, moeglichkeiten(id));
        });
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

    private BitSet marken(List<Element> fluesse) {
        BitSet marken = new BitSet();
        fluesse.stream().map(fluss -> nummern.get(fluss.getAttribute("id"))).forEach(marken::set);
        return marken;
    }

    private void spiele() {
        for (String anfang : netz.anfaenge()) {
            durchlaufen.add(anfang);
            ausgaenge.get(anfang).forEach(this::merke);
        }
        while (!offen.isEmpty()) {
            if (gesehen.size() > HOECHSTENS) {
                vollstaendig = false;
                return;
            }
            BitSet stand = offen.pop();
            if (!ziehe(stand) && !stand.isEmpty()) {
                // what stands here now stands here for ever
                stand.stream().mapToObj(ziele::get).forEach(wartend::add);
            }
        }
    }

    private boolean merke(BitSet stand) {
        boolean neu = gesehen.add(stand);
        if (neu) {
            offen.push(stand);
        }
        return neu;
    }

    /** Steps first, then joins; a gateway that joins what there is waits until nothing else can come. */
    private boolean ziehe(BitSet stand) {
        return ziehe(stand, id -> !art(id, "parallelGateway") && !art(id, "inclusiveGateway"))
                || ziehe(stand, id -> art(id, "parallelGateway") && alleDa(stand, id))
                || ziehe(stand, id -> art(id, "inclusiveGateway"));
    }

    private boolean art(String id, String art) {
        return netz.knoten().containsKey(id) && netz.art(id).equals(art);
    }

    private boolean alleDa(BitSet stand, String id) {
        BitSet fehlend = (BitSet) eingaenge.get(id).clone();
        fehlend.andNot(stand);
        return fehlend.isEmpty();
    }

    /** One step is enough, unless it leads back to where we were or ends everything: then the others would never have their turn. */
    private boolean ziehe(BitSet stand, Predicate<String> darf) {
        boolean gezogen = false;
        for (int marke = stand.nextSetBit(0); marke >= 0; marke = stand.nextSetBit(marke + 1)) {
            String id = ziele.get(marke);
            if (!netz.knoten().containsKey(id) || !darf.test(id)) {
                continue;
            }
            gezogen = true;
            durchlaufen.add(id);
            BitSet danach = (BitSet) stand.clone();
            if (art(id, "parallelGateway") || art(id, "inclusiveGateway")) {
                danach.andNot(eingaenge.get(id));
            } else {
                danach.clear(marke);
            }
            boolean neu = false;
            for (BitSet aus : ausgaenge.get(id)) {
                BitSet naechster = endetAlles(id) ? new BitSet() : (BitSet) danach.clone();
                naechster.or(aus);
                neu |= merke(naechster) && !endetAlles(id);
            }
            if (neu) {
                return true;
            }
        }
        return gezogen;
    }

    private boolean endetAlles(String id) {
        return netz.istEnde(id)
                && Modellsatz.kind(netz.knoten().get(id), "terminateEventDefinition")
                        .isPresent();
    }

    /** Which ways are taken together. */
    private List<BitSet> moeglichkeiten(String id) {
        List<Element> weg = netz.weg(id);
        List<BitSet> moegliche = new ArrayList<>();
        if (art(id, "exclusiveGateway") || art(id, "eventBasedGateway")) {
            weg.forEach(fluss -> moegliche.add(marken(List.of(fluss))));
        } else {
            moegliche.add(marken(weg));
            if (art(id, "inclusiveGateway")
                    || weg.stream()
                            .anyMatch(fluss -> Modellsatz.kind(fluss, "conditionExpression")
                                    .isPresent())) {
                weg.forEach(fluss -> moegliche.add(marken(List.of(fluss))));
            }
        }
        for (Element rand : netz.raender().getOrDefault(id, List.of())) {
            durchlaufen.add(rand.getAttribute("id"));
            BitSet vomRand = marken(netz.weg(rand.getAttribute("id")));
            if (rand.getAttribute("cancelActivity").equals("false")) {
                vomRand.or(marken(weg));
            }
            moegliche.add(vomRand);
        }
        return moegliche;
    }
}
