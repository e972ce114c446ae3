package de.ombud.prozess.modell;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;

/** The way of a flow across the page: stretches between bends. */
record Linienzug(List<Strecke> strecken) {

    record Strecke(double x1, double y1, double x2, double y2) {

        boolean isOrthogonal() {
            return x1 == x2 || y1 == y2;
        }

        Flaeche flaeche() {
            return new Flaeche(Math.min(x1, x2), Math.min(y1, y2), Math.max(x1, x2), Math.max(y1, y2));
        }

        /** Touching counts: a stretch has no width, so its rectangle is widened by less than a pixel. */
        boolean meets(Flaeche area) {
            return flaeche().shrunk(-0.1).overlaps(area);
        }
    }

    static Linienzug of(Iterable<Waypoint> waypoints) {
        List<Strecke> strecken = new ArrayList<>();
        Waypoint from = null;
        for (Waypoint to : waypoints) {
            if (from != null) {
                strecken.add(new Strecke(from.getX(), from.getY(), to.getX(), to.getY()));
            }
            from = to;
        }
        return new Linienzug(strecken);
    }

    Strecke first() {
        return strecken.get(0);
    }

    Strecke last() {
        return strecken.get(strecken.size() - 1);
    }

    Flaeche flaeche() {
        return Flaeche.around(strecken.stream().map(Strecke::flaeche).toList());
    }

    boolean meets(Flaeche area) {
        return strecken.stream().anyMatch(strecke -> strecke.meets(area));
    }

    boolean crosses(Linienzug other) {
        return strecken.stream()
                .anyMatch(one -> other.strecken.stream()
                        .anyMatch(two -> one.meets(two.flaeche().shrunk(-0.1))));
    }
}
