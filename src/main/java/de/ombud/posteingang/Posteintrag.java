package de.ombud.posteingang;

import java.time.Instant;
import java.util.function.UnaryOperator;

/**
 * A mail as the list shows it. Never to be logged.
 *
 * @param von address; empty where there is none
 * @param stand null until it is decided
 * @param aktenzeichen of the case that it belongs to, or that it made; null for none
 * @param vorschlag of the case whose number it quotes; null for none
 * @param nachtrag number of the addition; null for none
 */
record Posteintrag(
        long id,
        Instant empfangen,
        String von,
        String betreff,
        Stand stand,
        String aktenzeichen,
        String vorschlag,
        String grund,
        String hinweise,
        boolean anlagenOffen,
        Integer nachtrag,
        String entschiedenVon,
        int versuche) {

    Posteintrag mit(UnaryOperator<String> verdeckung) {
        return new Posteintrag(
                id,
                empfangen,
                von,
                verdeckung.apply(betreff),
                stand,
                aktenzeichen,
                vorschlag,
                verdeckung.apply(grund),
                verdeckung.apply(hinweise),
                anlagenOffen,
                nachtrag,
                entschiedenVon,
                versuche);
    }

    @Override
    public String toString() {
        return "Posteintrag[" + id + "]";
    }
}
