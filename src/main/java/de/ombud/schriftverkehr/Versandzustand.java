package de.ombud.schriftverkehr;

/** How far a Sendung has come. */
public enum Versandzustand {
    /** written, surely not sent */
    ERSTELLT,
    /** the mail server is being spoken to, or a crash happened while it was */
    BEGONNEN,
    /** accepted by the mail server, posted, or told on the phone */
    VERSANDT,
    /** nobody knows whether it was accepted: a person decides */
    UNKLAR,
    /** nobody can or wants to be written to; {@link Versandstand#grund()} says why */
    ENTFAELLT
}
