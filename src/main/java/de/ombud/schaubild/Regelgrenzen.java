package de.ombud.schaubild;

import java.util.List;
import java.util.Set;

/**
 * What a control chart draws around its values: the usual level and the limits at each place, and which places stand out.
 */
public record Regelgrenzen(List<Double> mitte, List<Double> unten, List<Double> oben, Set<Integer> auffaellig) {

    public Regelgrenzen {
        mitte = List.copyOf(mitte);
        unten = List.copyOf(unten);
        oben = List.copyOf(oben);
        auffaellig = Set.copyOf(auffaellig);
    }
}
