package de.ombud.geheimhaltung;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/**
 * What everybody knows who reads the table: the parts add up to the whole, or stay below it where the table does not print the rest.
 *
 * @param teile at least one, none twice
 */
public record Summe(String ganzes, List<String> teile, boolean ohneRest) {

    public Summe {
        teile = List.copyOf(teile);
        if (teile.isEmpty() || new HashSet<>(teile).size() != teile.size() || teile.contains(ganzes)) {
            throw new IllegalArgumentException("not a sum: " + ganzes + " of " + teile);
        }
    }

    /** Every part is printed. */
    public static Summe aus(String ganzes, List<String> teile) {
        return new Summe(ganzes, teile, true);
    }

    /** The parts are printed, what is left of the whole is not; it can be reckoned and must be kept all the same. */
    public static Summe hoechstens(String ganzes, List<String> teile) {
        return new Summe(ganzes, teile, false);
    }

    List<String> glieder() {
        List<String> alle = new ArrayList<>(teile);
        alle.add(ganzes);
        return alle;
    }
}
