package de.ombud.rechtsbehelf;

/** Whether a remedy has the form that the law asks for. */
public enum Form {
    /** Written and signed, or written down by us. */
    GEWAHRT,
    /** The person is at the counter: it can be written down now. */
    NIEDERSCHRIFT_MOEGLICH,
    /** Has no effect until it is signed or written down. */
    FEHLT
}
