package de.ombud.schriftverkehr.adresse;

import java.util.List;

/**
 * Who is written to and how.
 *
 * @param name full name for the salutation, empty where unknown
 * @param ziel mail address, postal lines or phone number with name, one per line; empty for KEINER
 * @param vertritt whether the recipient is a proxy, so that the text speaks of the person in the third person
 */
public record Empfaenger(Versandweg weg, Wahlgrund grund, String name, List<String> ziel, boolean vertritt) {

    public Empfaenger {
        ziel = List.copyOf(ziel);
    }

    public static Empfaenger keiner(Wahlgrund grund) {
        return new Empfaenger(Versandweg.KEINER, grund, "", List.of(), false);
    }

    public String zielzeilen() {
        return String.join("\n", ziel);
    }
}
