package de.ombud.prozess.modellsprache;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.core.io.ClassPathResource;
import org.yaml.snakeyaml.Yaml;

/**
 * What models may consist of, as {@code modellsprache.yaml} says it.
 *
 * @param ablauf elements of BPMN by name; those of Camunda with their prefix
 * @param tabelle elements of DMN by name
 * @param formular kinds of form components
 */
public record Modellsprache(Map<String, Baustein> ablauf, Map<String, Baustein> tabelle, Set<String> formular) {

    /** What an element contains as text. */
    public enum Inhalt {
        NICHTS,
        BESCHREIBUNG,
        AUSDRUCK,
        FEEL
    }

    /**
     * @param attribute names of the attributes that take plain text
     * @param ausdruecke names of the attributes that take an expression too
     */
    public record Baustein(Set<String> attribute, Set<String> ausdruecke, Inhalt inhalt) {}

    public static Modellsprache eingebaute() {
        try (InputStream datei = new ClassPathResource("modellpruefung/modellsprache.yaml").getInputStream()) {
            Map<?, ?> gelesen = new Yaml().load(datei);
            return new Modellsprache(
                    bausteine(gelesen, "bpmn"), bausteine(gelesen, "dmn"), texte(gelesen.get("formular")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Baustein> bausteine(Map<?, ?> gelesen, String art) {
        Map<String, Baustein> bausteine = new LinkedHashMap<>();
        ((Map<?, ?>) gelesen.get(art))
                .forEach((name, angaben) -> bausteine.put(name.toString(), baustein((Map<?, ?>) angaben)));
        return Map.copyOf(bausteine);
    }

    private static Baustein baustein(Map<?, ?> angaben) {
        Inhalt inhalt = Optional.ofNullable(angaben.get("text"))
                .map(text -> Inhalt.valueOf(text.toString().toUpperCase(Locale.ROOT)))
                .orElse(Inhalt.NICHTS);
        return new Baustein(texte(angaben.get("attribute")), texte(angaben.get("ausdruecke")), inhalt);
    }

    private static Set<String> texte(Object liste) {
        Set<String> texte = new LinkedHashSet<>();
        if (liste instanceof List<?> werte) {
            werte.forEach(wert -> texte.add(wert.toString()));
        }
        return Set.copyOf(texte);
    }
}
