package de.ombud.prozess.modellpruefung;

import de.ombud.prozess.modellsprache.Ausdruck;
import de.ombud.prozess.modellsprache.Modellsatz;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.w3c.dom.Element;

/** A special way that is over says so: the case waits for it with its answer and its close. */
final class Wegende implements Satzpruefung {

    private static final Set<String> SAGT_ES = Set.of("wegschritte.beenden", "vermittlungsschritte.beenden");

    @Override
    public List<Modellbefund> befunde(Modellsatz satz) {
        List<Modellbefund> befunde = new ArrayList<>();
        Set<String> wege = Modellvariablen.wege(satz);
        Map<String, Set<String>> sagende = Stelle.alle(satz)
                .filter(stelle -> Ausdruck.lies(stelle.text()).aufrufe().stream()
                        .anyMatch(aufruf -> SAGT_ES.contains(aufruf.verb())))
                .collect(Collectors.groupingBy(Stelle::prozess, Collectors.mapping(Stelle::id, Collectors.toSet())));
        satz.alle("process")
                .filter(prozess -> wege.contains(prozess.getValue().getAttribute("id")))
                .forEach(prozess -> pruefe(
                        prozess.getKey(),
                        prozess.getValue(),
                        sagende.getOrDefault(prozess.getValue().getAttribute("id"), Set.of()),
                        befunde));
        return befunde;
    }

    private static void pruefe(String datei, Element prozess, Set<String> sagende, List<Modellbefund> befunde) {
        Wegenetz netz = Wegenetz.von(prozess);
        Set<String> ohne = netz.knoten().values().stream()
                .filter(knoten -> sagende.contains(knoten.getAttribute("id"))
                        // what goes on beside a step ends nothing
                        || knoten.getAttribute("cancelActivity").equals("false")
                        || netz.istEreignisteil(knoten.getAttribute("id")))
                .map(knoten -> knoten.getAttribute("id"))
                .collect(Collectors.toSet());
        boolean teiltSich =
                netz.knoten().keySet().stream().anyMatch(id -> netz.art(id).equals("parallelGateway"));
        List<String> stumm = netz.erreichbar(netz.anfaenge(), ohne).stream()
                .filter(netz::istEnde)
                .toList();
        // of several ways side by side one says it for all
        if (!stumm.isEmpty() && (!teiltSich || sagende.isEmpty())) {
            stumm.forEach(ende -> befunde.add(new Modellbefund(
                    datei,
                    ende,
                    "Hier endet ein besonderer Weg, ohne dass es der Fall erfährt; er würde nie abgeschlossen. Bitte am"
                            + " Ende ${wegschritte.beenden(execution, 'ERLEDIGT')} oder ein anderes Wort unserer Wege"
                            + " eintragen (Execution listener, start).")));
        }
    }
}
