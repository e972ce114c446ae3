package de.ombud.leitstand;

import de.ombud.system.Eingabefehler;
import java.util.Objects;

/**
 * What was typed on the page of a task, as it was typed, so that it can be shown again; each action has its own fields, the others are
 * empty.
 *
 * @param bestaetigt empty where the box was not ticked
 */
record Eingriffsformular(
        String gruppe, String prioritaet, String neuerTermin, String grund, String namensgrund, String bestaetigt) {

    static final Eingriffsformular LEER = new Eingriffsformular("", "", "", "", "", "");

    Eingriffsformular {
        gruppe = Objects.requireNonNullElse(gruppe, "");
        prioritaet = Objects.requireNonNullElse(prioritaet, "");
        neuerTermin = Objects.requireNonNullElse(neuerTermin, "");
        grund = Objects.requireNonNullElse(grund, "");
        namensgrund = Objects.requireNonNullElse(namensgrund, "");
        bestaetigt = Objects.requireNonNullElse(bestaetigt, "");
    }

    void verlangeBestaetigung() {
        if (bestaetigt.isEmpty()) {
            throw new Eingabefehler("bestaetigt", "Bitte bestätigen, dass Sie das so wollen.");
        }
    }
}
