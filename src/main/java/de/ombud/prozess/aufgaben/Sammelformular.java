package de.ombud.prozess.aufgaben;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Zeichenregel;
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

    private static final int GRUND_HOECHSTENS = 500;

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

    String geprueftenGrund() {
        String geprueft = Zeichenregel.geprueft("grund", grund, GRUND_HOECHSTENS);
        if (geprueft.isEmpty()) {
            throw new Eingabefehler("grund", "Bitte einen Grund für die Übergabe angeben.");
        }
        return geprueft;
    }

    void verlangeBestaetigung() {
        if (bestaetigt.isEmpty()) {
            throw new Eingabefehler("bestaetigt", "Bitte bestätigen, dass Sie die Aufgaben übergeben wollen.");
        }
    }
}
