package de.ombud.prozess.modellpruefung;

import java.util.List;
import java.util.stream.Collectors;

/** A deployment that is refused as a whole; its message is the whole list, as Camunda Modeler shows it. */
public class ModelleAbgelehnt extends RuntimeException {

    private final transient List<Modellbefund> befunde;

    ModelleAbgelehnt(List<Modellbefund> befunde) {
        super(befunde.stream()
                .map(Modellbefund::zeile)
                .collect(Collectors.joining("\n", "Nichts wurde ausgerollt. Gefunden wurde:\n", "")));
        this.befunde = List.copyOf(befunde);
    }

    public List<Modellbefund> befunde() {
        return befunde;
    }
}
