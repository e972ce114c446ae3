package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** No case may stand still or turn in circles because of how a model is drawn. */
final class Wegpruefung implements Satzpruefung {

    /** Nobody can read a picture with more. */
    private static final int HOECHSTENS = 300;

    private static final Set<String> VERZWEIGT = Set.of("exclusiveGateway", "inclusiveGateway");

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        Stream.of("process", "subProcess")
                .flatMap(satz::alle)
                .forEach(ebene -> new Ebene(ebene.getKey(), Wegenetz.von(ebene.getValue()), befunde).pruefe());
        return befunde;
    }

    private record Ebene(String datei, Wegenetz netz, List<Modellbefund> befunde) {

        void pruefe() {
            if (netz.knoten().size() > HOECHSTENS) {
                melde(
                        netz.ebene().getAttribute("id"),
                        "Der Ablauf hat mehr als " + HOECHSTENS + " Elemente. Bitte ihn in mehrere teilen.");
                return;
            }
            if (netz.anfaenge().isEmpty()) {
                melde(
                        netz.ebene().getAttribute("id"),
                        "Hier beginnt nichts: Es fehlt ein Startereignis. Bitte eines einzeichnen.");
                return;
            }
            Set<String> erreicht = netz.erreichbar(netz.anfaenge(), Set.of());
            Markenspiel spiel = new Markenspiel(netz);
            netz.knoten().keySet().forEach(id -> {
                if (!erreicht.contains(id)) {
                    melde(id, "Hierher führt kein Weg. Bitte einen einzeichnen oder das Element entfernen.");
                } else {
                    ausgang(id);
                    verzweigung(id);
                    wettlauf(id);
                }
            });
            spiel.steckenbleibende().stream()
                    .filter(erreicht::contains)
                    .forEach(id -> melde(
                            id,
                            "Hier kann ein Fall für immer warten: Nicht auf jedem Weg kommt an, worauf zusammengeführt"
                                    + " wird. Bitte so zusammenführen, wie vorher geteilt wurde."));
            netz.knoten().keySet().stream()
                    .filter(erreicht::contains)
                    .filter(id -> netz.hin(id).size() > 1 && !spiel.kommtDurch(id))
                    .filter(id -> !spiel.steckenbleibende().contains(id))
                    .forEach(id -> melde(id, "Diese Zusammenführung wird nie erreicht. Bitte die Wege davor prüfen."));
            kreis(erreicht)
                    .ifPresent(id -> melde(
                            id,
                            "Hier dreht sich der Ablauf im Kreis, ohne auf etwas zu warten. Bitte eine Aufgabe oder ein"
                                    + " Ereignis in die Schleife setzen."));
        }

        private void ausgang(String id) {
            if (netz.istEnde(id) || netz.istEreignisteil(id)) {
                return;
            }
            if (netz.weg(id).isEmpty()) {
                melde(id, "Von hier geht es nicht weiter. Bitte einen Weg zu einem Endereignis einzeichnen.");
            } else if (!endetMitAnderem(id)
                    && netz.erreichbar(List.of(id), Set.of()).stream().noneMatch(netz::istEnde)) {
                melde(id, "Von hier führt kein Weg zu einem Ende. Bitte einen Ausgang einzeichnen.");
            }
        }

        /** What happens beside a task may go on until the task is done and ends everything. */
        private boolean endetMitAnderem(String id) {
            List<String> nebenher = netz.knoten().values().stream()
                    .filter(knoten -> knoten.getAttribute("cancelActivity").equals("false"))
                    .map(knoten -> knoten.getAttribute("id"))
                    .toList();
            return netz.knoten().values().stream()
                            .anyMatch(knoten -> Modellsatz.kind(knoten, "terminateEventDefinition")
                                    .isPresent())
                    && netz.erreichbar(nebenher, Set.of()).contains(id);
        }

        private void verzweigung(String id) {
            List<Element> wege = netz.weg(id);
            String sonst = netz.knoten().get(id).getAttribute("default");
            boolean verzweigt = VERZWEIGT.contains(netz.art(id));
            boolean allesBedingt = !wege.isEmpty()
                    && wege.stream().noneMatch(weg -> weg.getAttribute("id").equals(sonst))
                    && wege.stream().allMatch(Ebene::bedingt);
            if (allesBedingt || verzweigt && wege.size() > 1 && ohneSonst(wege, sonst)) {
                melde(
                        id,
                        "Trifft keine Bedingung zu, geht es hier nicht weiter. Bitte einen der Wege als Standardweg"
                                + " (Default flow) kennzeichnen.");
            }
            if (verzweigt && wege.size() > 1) {
                wege.stream()
                        .filter(weg -> !weg.getAttribute("id").equals(sonst) && !bedingt(weg))
                        .forEach(weg -> melde(
                                weg.getAttribute("id"),
                                "Dieser Weg hat keine Bedingung und ist nicht der Standardweg. Bitte eine Bedingung"
                                        + " eintragen."));
            }
        }

        /** What happens first decides: a step that is simply done would always be first, and the engine takes none. */
        private void wettlauf(String id) {
            if (!netz.art(id).equals("eventBasedGateway")) {
                return;
            }
            netz.weg(id).stream()
                    .map(weg -> weg.getAttribute("targetRef"))
                    .filter(ziel ->
                            !netz.knoten().containsKey(ziel) || !netz.art(ziel).equals("intermediateCatchEvent"))
                    .forEach(ziel -> melde(
                            ziel,
                            "Hinter einer Verzweigung durch Ereignisse steht nur, worauf gewartet wird. Bitte hier ein"
                                    + " Zwischenereignis (Uhr, Nachricht oder Bedingung) einsetzen."));
        }

        private static boolean ohneSonst(List<Element> wege, String sonst) {
            return wege.stream().noneMatch(weg -> weg.getAttribute("id").equals(sonst));
        }

        private static boolean bedingt(Element weg) {
            return Modellsatz.kind(weg, "conditionExpression").isPresent();
        }

        /** A step in a circle of steps that wait for nothing. */
        private Optional<String> kreis(Set<String> erreicht) {
            Set<String> wartende = new HashSet<>(netz.knoten().keySet());
            wartende.removeIf(id -> !netz.wartet(id));
            return netz.knoten().keySet().stream()
                    .filter(id -> erreicht.contains(id) && !wartende.contains(id))
                    .filter(id -> netz.erreichbar(netz.folgende(id), wartende).contains(id))
                    .findFirst();
        }

        private void melde(String id, String message) {
            befunde.add(new Modellbefund(datei, id, message));
        }
    }
}
