package de.ombud.eingabe;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ombud.system.Eingabefehler;
import java.util.Collection;
import java.util.Date;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The fields of a form, named like the paths of a record ({@code anliegen[0].thema}), as the tree that they mean. What is empty counts as left out. */
final class Pfade {

    private static final Pattern TEIL = Pattern.compile("([A-Za-z]+)(?:\\[(\\d{1,3})])?(?:\\.|$)");

    /** No input of ours is nested deeper. */
    private static final Pattern PFAD =
            Pattern.compile("[A-Za-z]{1,50}(\\[\\d{1,3}])?(\\.[A-Za-z]{1,50}(\\[\\d{1,3}])?){0,4}");

    /** Elements of lists that one form may make: a path is a few bytes, and each of its parts could make a thousand. */
    private static final int ELEMENTE = 1_000;

    private static final JsonNodeFactory KNOTEN = JsonNodeFactory.instance;

    private final ObjectNode wurzel = KNOTEN.objectNode();
    private final String zuViel;
    private int elemente;

    /** @param zuViel what is said where a form counts further than anything of ours */
    Pfade(String zuViel) {
        this.zuViel = zuViel;
    }

    ObjectNode baum(Map<String, ?> felder) {
        felder.forEach((pfad, wert) -> {
            if (wert != null && !wert.toString().isBlank() && PFAD.matcher(pfad).matches()) {
                setze(pfad, knoten(wert));
            }
        });
        return wurzel;
    }

    /** As it stands, so that what is empty in a map was sent empty. */
    static JsonNode knoten(Object wert) {
        if (wert instanceof Boolean ja) {
            return KNOTEN.booleanNode(ja);
        }
        if (wert instanceof Date zeit) {
            return KNOTEN.textNode(zeit.toInstant().toString());
        }
        if (wert instanceof Collection<?> liste) {
            ArrayNode teile = KNOTEN.arrayNode();
            liste.forEach(teil -> teile.add(teil == null ? KNOTEN.nullNode() : knoten(teil)));
            return teile;
        }
        if (wert instanceof Map<?, ?> teile) {
            ObjectNode satz = KNOTEN.objectNode();
            teile.forEach((name, teil) -> satz.set(name.toString(), teil == null ? KNOTEN.nullNode() : knoten(teil)));
            return satz;
        }
        return KNOTEN.textNode(wert.toString());
    }

    /** Where two paths mean the same place differently ({@code anliegen} and {@code anliegen[0].thema}), the first one counts. */
    private void setze(String pfad, JsonNode wert) {
        Matcher teil = TEIL.matcher(pfad);
        ObjectNode hier = wurzel;
        while (hier != null && teil.find()) {
            String name = teil.group(1);
            JsonNode da = hier.path(name);
            if (teil.end() == pfad.length()) {
                if (teil.group(2) != null && (da.isMissingNode() || da.isArray())) {
                    // boxes of one question: only those that are ticked are sent
                    zaehle();
                    hier.withArrayProperty(name).add(wert);
                } else if (!da.isContainerNode()) {
                    hier.set(name, wert);
                }
                return;
            }
            if (teil.group(2) == null) {
                hier = da.isMissingNode() || da.isObject() ? hier.withObjectProperty(name) : null;
            } else {
                hier = da.isMissingNode() || da.isArray()
                        ? element(hier.withArrayProperty(name), Integer.parseInt(teil.group(2)))
                        : null;
            }
        }
    }

    private ObjectNode element(ArrayNode liste, int stelle) {
        while (liste.size() <= stelle) {
            zaehle();
            liste.addObject();
        }
        return liste.get(stelle) instanceof ObjectNode objekt ? objekt : null;
    }

    private void zaehle() {
        elemente++;
        if (elemente > ELEMENTE) {
            throw new Eingabefehler("", zuViel);
        }
    }
}
