package de.ombud.verbesserung;

/**
 * Two bars for a drawing of fixed width, in user units; the longer one fills it.
 *
 * @param vorher width of the bar before
 * @param nachher width of the bar after
 */
public record Balken(int vorher, int nachher) {

    static final int BREITE = 300;

    static Balken zu(Kennzahlen zahlen) {
        int groesste = Math.max(1, Math.max(zahlen.vorher(), zahlen.nachher()));
        return new Balken(zahlen.vorher() * BREITE / groesste, zahlen.nachher() * BREITE / groesste);
    }
}
