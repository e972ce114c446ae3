package de.ombud.prozess.modellpruefung;

import java.util.List;
import java.util.Map;
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

    /** Where it is the deployment itself. */
    public static ModelleAbgelehnt weil(String message) {
        return new ModelleAbgelehnt(List.of(new Modellbefund("", "", message)));
    }

    /** Where the engine itself says so. */
    public static ModelleAbgelehnt weil(List<Modellbefund> befunde, RuntimeException grund) {
        ModelleAbgelehnt abgelehnt = new ModelleAbgelehnt(befunde);
        abgelehnt.initCause(grund);
        return abgelehnt;
    }

    /** @param gesendet name in the state → name that somebody sent */
    public ModelleAbgelehnt mitNamen(Map<String, String> gesendet) {
        return new ModelleAbgelehnt(befunde.stream()
                .map(befund -> befund.inDatei(gesendet.getOrDefault(befund.datei(), befund.datei())))
                .toList());
    }

    public List<Modellbefund> befunde() {
        return befunde;
    }
}
