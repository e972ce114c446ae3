package de.ombud.prozess.modellstand;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What is different between two states, file by file and part by part. */
final class Modellvergleich {

    private Modellvergleich() {}

    enum Aenderung {
        NEU,
        ENTFERNT,
        GEAENDERT
    }

    record Dateiunterschied(String datei, Aenderung aenderung, List<Teilunterschied> teile) {

        Set<String> ids(Aenderung welche) {
            return teile.stream()
                    .filter(teil -> teil.aenderung() == welche)
                    .map(teil -> teil.teil().id())
                    .collect(Collectors.toSet());
        }
    }

    /** @param teil as it is now, or as it was where it is gone */
    record Teilunterschied(Modellteil teil, Aenderung aenderung) {}

    static List<Dateiunterschied> zwischen(Map<String, byte[]> vorher, Map<String, byte[]> nachher) {
        Set<String> alle = new TreeSet<>(vorher.keySet());
        alle.addAll(nachher.keySet());
        List<Dateiunterschied> unterschiede = new ArrayList<>();
        for (String datei : alle) {
            byte[] alt = vorher.get(datei);
            byte[] neu = nachher.get(datei);
            if (alt == null) {
                unterschiede.add(new Dateiunterschied(datei, Aenderung.NEU, List.of()));
            } else if (neu == null) {
                unterschiede.add(new Dateiunterschied(datei, Aenderung.ENTFERNT, List.of()));
            } else if (!Arrays.equals(alt, neu)) {
                unterschiede.add(new Dateiunterschied(datei, Aenderung.GEAENDERT, teile(datei, alt, neu)));
            }
        }
        return unterschiede;
    }

    private static List<Teilunterschied> teile(String datei, byte[] alt, byte[] neu) {
        Map<String, Modellteil> vorher = Modellteile.von(datei, alt);
        Map<String, Modellteil> nachher = Modellteile.von(datei, neu);
        List<Teilunterschied> unterschiede = new ArrayList<>();
        nachher.forEach((id, teil) -> {
            if (!vorher.containsKey(id)) {
                unterschiede.add(new Teilunterschied(teil, Aenderung.NEU));
            } else if (!vorher.get(id).equals(teil)) {
                unterschiede.add(new Teilunterschied(teil, Aenderung.GEAENDERT));
            }
        });
        vorher.forEach((id, teil) -> {
            if (!nachher.containsKey(id)) {
                unterschiede.add(new Teilunterschied(teil, Aenderung.ENTFERNT));
            }
        });
        return unterschiede;
    }
}
