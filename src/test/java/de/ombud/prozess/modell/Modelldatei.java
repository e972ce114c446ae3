package de.ombud.prozess.modell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN file and what it says to the Java side. */
record Modelldatei(Path datei, BpmnModelInstance inhalt) {

    /** {@code ${bean.method(…)}} */
    private static final Pattern SCHRITT = Pattern.compile("[$#]\\{\\s*(\\w+)\\.(\\w+)\\(");

    /** {@code ${variable}} or {@code ${variable >= 2}} */
    private static final Pattern VARIABLE = Pattern.compile("[$#]\\{\\s*(\\w+)\\s*(?:[=<>!&][^}]*)?}");

    private static final Pattern UEBERGABE = Pattern.compile("camunda:in source=\"(\\w+)\" target=\"(\\w+)\"");
    private static final Pattern LISTENER = Pattern.compile("delegateExpression=\"\\$\\{(\\w+)}\"");

    record Schritt(String bean, String methode) {}

    static Stream<Modelldatei> alle() {
        try (Stream<Path> dateien = Files.list(Path.of("bpmn"))) {
            return dateien
                    .filter(p -> p.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(p -> new Modelldatei(p, Bpmn.readModelFromFile(p.toFile())))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String key() {
        return alle(Process.class).iterator().next().getId();
    }

    <T extends ModelElementInstance> Collection<T> alle(Class<T> typ) {
        return inhalt.getModelElementsByType(typ);
    }

    <T extends FlowElement> Set<String> ids(Class<T> typ) {
        return alle(typ).stream().map(FlowElement::getId).collect(Collectors.toSet());
    }

    Set<Schritt> schritte() {
        return SCHRITT.matcher(text())
                .results()
                .map(m -> new Schritt(m.group(1), m.group(2)))
                .collect(Collectors.toSet());
    }

    /** Beans that listen to a task. */
    Set<String> listener() {
        return erste(LISTENER);
    }

    Set<String> variablen() {
        Set<String> variablen = new TreeSet<>(erste(VARIABLE));
        variablen.addAll(erste(UEBERGABE));
        variablen.removeAll(listener());
        return variablen;
    }

    private Set<String> erste(Pattern muster) {
        return muster.matcher(text()).results().map(m -> m.group(1)).collect(Collectors.toSet());
    }

    private String text() {
        try {
            return Files.readString(datei)
                    .replace("&gt;", ">")
                    .replace("&lt;", "<")
                    .replace("&#39;", "'");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return datei.getFileName().toString();
    }
}
