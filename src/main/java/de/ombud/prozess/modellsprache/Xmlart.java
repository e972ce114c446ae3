package de.ombud.prozess.modellsprache;

import java.util.Map;
import java.util.Set;

/** The two kinds of models in XML, with the name spaces that each may use. */
public enum Xmlart {
    ABLAUF(
            "http://www.omg.org/spec/BPMN/20100524/MODEL",
            Map.of(
                    "http://camunda.org/schema/1.0/bpmn", "camunda:",
                    "http://camunda.org/schema/modeler/1.0", "modeler:",
                    "http://www.w3.org/2001/XMLSchema-instance", "xsi:"),
            Set.of("http://www.omg.org/spec/BPMN/20100524/DI")),
    TABELLE(
            "https://www.omg.org/spec/DMN/20191111/MODEL/",
            Map.of(
                    "http://camunda.org/schema/1.0/dmn", "camunda:",
                    "http://camunda.org/schema/modeler/1.0", "modeler:",
                    "http://bpmn.io/schema/dmn/biodi/2.0", "biodi:",
                    "http://www.w3.org/2001/XMLSchema-instance", "xsi:"),
            Set.of("https://www.omg.org/spec/DMN/20191111/DMNDI/"));

    private final String modell;
    private final Map<String, String> vorsilben;
    private final Set<String> zeichnung;

    Xmlart(String modell, Map<String, String> vorsilben, Set<String> zeichnung) {
        this.modell = modell;
        this.vorsilben = vorsilben;
        this.zeichnung = zeichnung;
    }

    /** Name space of the model itself. */
    public String modell() {
        return modell;
    }

    /** Whether everything below an element of this name space is only about the drawing. */
    public boolean zeichnet(String namensraum) {
        return zeichnung.contains(namensraum);
    }

    /** The name as {@code modellsprache.yaml} writes it; a foreign name space stays in braces and so stands in no list. */
    public String name(String namensraum, String name) {
        if (namensraum == null || namensraum.isEmpty() || namensraum.equals(modell)) {
            return name;
        }
        return vorsilben.getOrDefault(namensraum, "{" + namensraum + "}") + name;
    }
}
