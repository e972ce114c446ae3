package de.ombud.vermittlung;

import de.ombud.system.Eingabefehler;

/**
 * What a side said when it was asked.
 *
 * @param form null where the consent was refused
 * @param vermerk who heard what; required where it was given in words only
 */
public record NeueEinwilligung(Seite seite, boolean erteilt, Einwilligungsform form, String vermerk) {

    public NeueEinwilligung {
        if (seite == null) {
            throw new Eingabefehler("seite", "Bitte angeben, welche Seite gemeint ist.");
        }
        if (erteilt && form == null) {
            throw new Eingabefehler("form", "Bitte angeben, ob schriftlich oder mündlich eingewilligt wurde.");
        }
        if (form == Einwilligungsform.MUENDLICH && vermerk.isBlank()) {
            throw new Eingabefehler(
                    "vermerk", "Eine mündliche Einwilligung braucht einen Vermerk: wer hat wann was gesagt?");
        }
    }

    Einwilligungsart art() {
        return erteilt ? Einwilligungsart.ERTEILT : Einwilligungsart.VERWEIGERT;
    }
}
