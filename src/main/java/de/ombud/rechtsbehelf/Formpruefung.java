package de.ombud.rechtsbehelf;

import de.ombud.vorgang.Kanal;

/**
 * Whether a remedy that came by this channel has the form of § 84 (1) SGG: in writing, electronically by § 36a SGB I (a secure mailbox
 * stands in for the signature, (2a)), or written down by the office. Mail, portal, phone and Google lack it; a portal form signed with BundID would have it, but ours is none.
 */
final class Formpruefung {

    /** What became of the offer to write it down. */
    enum Niederschrift {
        OFFEN,
        AUFGENOMMEN,
        NICHT_AUFGENOMMEN
    }

    private Formpruefung() {}

    static Form pruefen(Kanal kanal, Niederschrift niederschrift) {
        if (niederschrift == Niederschrift.AUFGENOMMEN) {
            return Form.GEWAHRT;
        }
        return switch (kanal) {
            case SCHRIFTLICH, SICHERES_POSTFACH -> Form.GEWAHRT;
            case PERSOENLICH ->
                niederschrift == Niederschrift.NICHT_AUFGENOMMEN ? Form.FEHLT : Form.NIEDERSCHRIFT_MOEGLICH;
            case EMAIL, ONLINEPORTAL, TELEFON, GOOGLE_BEWERTUNG -> Form.FEHLT;
        };
    }
}
