package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.system.Mailadresse;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was laid down for a letter.
 *
 * @param an null where it goes to the person
 */
record Schreibauftrag(Stelle an, Briefinhalt inhalt) {

    /** The office as recipient; its mailbox first. */
    Empfaenger empfaenger() {
        return Mailadresse.von(an.email())
                .map(mail -> new Empfaenger(Versandweg.EMAIL, Wahlgrund.DIENSTPOST, "", List.of(mail.wert()), false))
                .orElseGet(() -> new Empfaenger(Versandweg.BRIEF, Wahlgrund.DIENSTPOST, "", zeilen(), false));
    }

    /** The office by a way that somebody chose; what is missing of an address a colleague completes. */
    Empfaenger empfaenger(Versandweg weg) {
        return new Empfaenger(
                weg, Wahlgrund.DIENSTPOST, "", weg == Versandweg.BRIEF ? zeilen() : List.of(an.name()), false);
    }

    private List<String> zeilen() {
        return Stream.concat(Stream.of(an.name()), an.anschrift().stream()).toList();
    }
}
