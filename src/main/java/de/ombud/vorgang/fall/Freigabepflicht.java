package de.ombud.vorgang.fall;

import java.util.List;

/** Whoever admits a mistake for the house does not do it alone: a justified or partly justified Anliegen needs a release. */
final class Freigabepflicht {

    private Freigabepflicht() {}

    static boolean besteht(List<Anliegen> anliegen) {
        return anliegen.stream().anyMatch(Anliegen::raeumtFehlerEin);
    }
}
