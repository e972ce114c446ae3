package de.ombud.vermittlung;

/** What the follow-up after four weeks found. */
public enum Nachschauwert {
    EINGEHALTEN,
    NICHT_EINGEHALTEN,
    NICHT_ERREICHT
}
