package de.ombud.schriftverkehr.adresse;

import de.ombud.vorgang.Akte;
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

    /** As it may be shown before a letter is there: of somebody whose address is protected only the name. */
    public List<String> zielFuer(Akte akte) {
        return weg == Versandweg.BRIEF && akte.hatGeschuetzteAnschrift()
                ? ziel.stream().limit(1).toList()
                : ziel;
    }

    public String zielzeilen() {
        return String.join("\n", ziel);
    }
}
