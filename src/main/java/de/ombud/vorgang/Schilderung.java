package de.ombud.vorgang;

import jakarta.persistence.Embeddable;

/**
 * What the person says about the whole contact; null where a view does not show it.
 *
 * @param erfasserbemerkung what the recorder adds, for the house only
 */
@Embeddable
public record Schilderung(String betreff, String text, String erfasserbemerkung) {

    /** Not for who may not see the whole. */
    static final Schilderung VERDECKT = new Schilderung(null, null, null);

    /** What was said to us, without what we noted. */
    Schilderung ohneBemerkung() {
        return new Schilderung(betreff, text, null);
    }
}
