package de.ombud.zahlenwerk;

/**
 * What a figure means. Every figure has one of these and no other.
 *
 * @param abschnitt under which heading it is told
 * @param nenner key of the figure that it is a share of; empty for a mere number
 * @param titel how it is called
 * @param zaehlersatz what is counted
 * @param nennersatz what it is divided by
 */
public record Kennzahl(
        String schluessel,
        String abschnitt,
        Ebene ebene,
        Grundlage grundlage,
        String nenner,
        String titel,
        String zaehlersatz,
        String nennersatz) {

    public boolean istAnteil() {
        return !nenner.isEmpty();
    }
}
