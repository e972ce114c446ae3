package de.ombud.prozess.aufgaben;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.system.Eingabefehler;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;

/**
 * What was chosen and typed on the page of tasks, as it was typed, so that it can be shown again; each action has its own fields, the
 * others are empty.
 *
 * @param aufgabe ids of tasks
 * @param an user name; empty: back to the group
 * @param bestaetigt empty where the box was not ticked
 * @param ansicht,nur,seite where the list stood, to lead back there
 */
record Sammelformular(
        List<String> aufgabe, String an, String grund, String bestaetigt, String ansicht, String nur, Integer seite) {

    Sammelformular {
        aufgabe = aufgabe == null ? List.of() : List.copyOf(aufgabe);
        an = Objects.requireNonNullElse(an, "");
        grund = Objects.requireNonNullElse(grund, "");
        bestaetigt = Objects.requireNonNullElse(bestaetigt, "");
        ansicht = Objects.requireNonNullElse(ansicht, "");
        nur = Objects.requireNonNullElse(nur, "");
        seite = Objects.requireNonNullElse(seite, 0);
    }

    Aufgabenwahl wahl() {
        return Aufgabenwahl.von(ansicht, nur, seite);
    }

    void verlangeAufgaben(int hoechstens) {
        if (aufgabe.isEmpty()) {
            throw new Eingabefehler("aufgabe", "Bitte mindestens eine Aufgabe auswählen.");
        }
        if (aufgabe.size() > hoechstens) {
            throw new Eingabefehler("aufgabe", "Bitte höchstens " + hoechstens + " Aufgaben auswählen.");
        }
    }

    /** What the step of handing over needs, in whichever place it is typed. */
    record Uebergabe(
            @Feld(value = "An", laenge = 64) String an,

            @NotBlank(message = "{fehler.feld.grund}") @Feld(value = "Grund", laenge = 500)
            String grund)
            implements Eingabe {}

    void verlangeBestaetigung() {
        if (bestaetigt.isEmpty()) {
            throw new Eingabefehler("bestaetigt", "Bitte bestätigen, dass Sie die Aufgaben übergeben wollen.");
        }
    }
}
