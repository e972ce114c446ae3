package de.ombud.erkennung;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** One block of the file with its fields. Faults are noted with their line, so that all can be mended at once. */
final class Eintrag {

    private final Node knoten;
    private final List<String> fehler;
    private final Map<String, Node> felder = new LinkedHashMap<>();

    Eintrag(Node knoten, List<String> fehler, Set<String> erlaubt) {
        this.knoten = knoten;
        this.fehler = fehler;
        if (!(knoten instanceof MappingNode block)) {
            melde("hier müssen Felder stehen (" + String.join(", ", new TreeSet<>(erlaubt)) + ")");
            return;
        }
        for (NodeTuple feld : block.getValue()) {
            String name = feld.getKeyNode() instanceof ScalarNode s ? s.getValue() : "?";
            if (!erlaubt.contains(name)) {
                melde(
                        feld.getKeyNode(),
                        "das Feld „" + name + "“ gibt es nicht; möglich sind: "
                                + String.join(", ", new TreeSet<>(erlaubt)));
            } else if (felder.put(name, feld.getValueNode()) != null) {
                melde(feld.getKeyNode(), "das Feld „" + name + "“ steht doppelt da");
            }
        }
    }

    void melde(String satz) {
        melde(knoten, satz);
    }

    List<Eintrag> eintraege(String feld, Set<String> erlaubt) {
        return liste(feld).stream().map(k -> new Eintrag(k, fehler, erlaubt)).toList();
    }

    List<String> texte(String feld) {
        return liste(feld).stream().flatMap(k -> skalar(k, feld).stream()).toList();
    }

    Optional<String> text(String feld) {
        return Optional.ofNullable(felder.get(feld)).flatMap(k -> skalar(k, feld));
    }

    /** Empty text if it is missing: that was noted. */
    String pflicht(String feld) {
        Optional<String> text = text(feld).filter(t -> !t.isBlank());
        if (text.isEmpty()) {
            melde("„" + feld + "“ fehlt");
        }
        return text.orElse("");
    }

    /** 0 if it is missing. */
    int zahl(String feld, int hoechstens) {
        String wert = text(feld).orElse("0");
        if (!wert.matches("\\d{1,3}") || Integer.parseInt(wert) > hoechstens) {
            melde("„" + feld + "“ muss eine ganze Zahl von 0 bis " + hoechstens + " sein");
            return 0;
        }
        return Integer.parseInt(wert);
    }

    /** No if it is missing. */
    boolean ja(String feld) {
        String wert = text(feld).orElse("nein");
        if (!wert.equals("ja") && !wert.equals("nein")) {
            melde("„" + feld + "“ muss ja oder nein sein");
        }
        return wert.equals("ja");
    }

    private List<Node> liste(String feld) {
        Node wert = felder.get(feld);
        if (wert == null) {
            return List.of();
        }
        if (wert instanceof SequenceNode folge) {
            return folge.getValue();
        }
        melde(wert, "„" + feld + "“ muss eine Liste sein");
        return List.of();
    }

    private Optional<String> skalar(Node wert, String feld) {
        if (wert instanceof ScalarNode text) {
            return Optional.of(text.getValue());
        }
        melde(wert, "„" + feld + "“ muss ein Text sein (Anführungszeichen nötig?)");
        return Optional.empty();
    }

    private void melde(Node wo, String satz) {
        fehler.add("Zeile " + (wo.getStartMark().getLine() + 1) + ": " + satz + ".");
    }
}
