package de.ombud.prozess.modell;

import java.util.List;
import org.camunda.bpm.model.bpmn.instance.dc.Bounds;

/** A rectangle on the page, in pixels; x grows to the right, y downwards. */
record Flaeche(double left, double top, double right, double bottom) {

    static Flaeche of(Bounds bounds) {
        return new Flaeche(
                bounds.getX(), bounds.getY(), bounds.getX() + bounds.getWidth(), bounds.getY() + bounds.getHeight());
    }

    static Flaeche around(List<Flaeche> parts) {
        return new Flaeche(
                parts.stream().mapToDouble(Flaeche::left).min().orElseThrow(),
                parts.stream().mapToDouble(Flaeche::top).min().orElseThrow(),
                parts.stream().mapToDouble(Flaeche::right).max().orElseThrow(),
                parts.stream().mapToDouble(Flaeche::bottom).max().orElseThrow());
    }

    double width() {
        return right - left;
    }

    double height() {
        return bottom - top;
    }

    boolean overlaps(Flaeche other) {
        return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
    }

    boolean contains(Flaeche other) {
        return left <= other.left && other.right <= right && top <= other.top && other.bottom <= bottom;
    }

    boolean hasOnBorder(double x, double y) {
        boolean within = left <= x && x <= right && top <= y && y <= bottom;
        return within && (x == left || x == right || y == top || y == bottom);
    }

    /** @param margin what is taken off on every side; negative to add */
    Flaeche shrunk(double margin) {
        return new Flaeche(left + margin, top + margin, right - margin, bottom - margin);
    }
}
