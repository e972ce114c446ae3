package de.ombud.schriftverkehr;

import java.util.List;

/**
 * A letter as it would go now, for people who decide whether it goes.
 *
 * @param weg code of the way, as in {@code schreiben.vorschau.weg.*}
 * @param an mail address, postal lines or phone number; empty where nobody gets it
 * @param grund why this way, a German sentence
 */
public record Schreibprobe(String weg, List<String> an, String grund, String betreff, String text) {

    public Schreibprobe {
        an = List.copyOf(an);
    }

    @Override
    public String toString() {
        return "Schreibprobe";
    }
}
