package de.ombud.eigenfeld;

import java.util.Set;

/**
 * The task in which somebody answered.
 *
 * @param schritt id of the step in its model
 * @param name how the step is called
 * @param gruppen ids of the groups that had the task before them
 * @param wer user name of who ended it
 */
public record Aufgabenbezug(String schritt, String name, Set<String> gruppen, String wer) {

    public Aufgabenbezug {
        gruppen = Set.copyOf(gruppen);
    }
}
