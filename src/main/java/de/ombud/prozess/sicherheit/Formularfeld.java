package de.ombud.prozess.sicherheit;

import java.util.Map;

/**
 * One field of a form.
 *
 * @param id as in the model; form-js ends the id of the field's element with it
 * @param key name that its value is sent under
 * @param art "textarea", "radio", …
 * @param eigenschaften what the analyst added to it as custom properties
 */
public record Formularfeld(String id, String key, String art, Map<String, String> eigenschaften) {

    public Formularfeld {
        eigenschaften = Map.copyOf(eigenschaften);
    }

    /** Whether somebody may choose several of its values. */
    boolean nimmtMehreres() {
        return art.equals("checklist") || art.equals("taglist");
    }

    /** Empty where the analyst did not set it. */
    public String eigenschaft(String name) {
        return eigenschaften.getOrDefault(name, "");
    }
}
