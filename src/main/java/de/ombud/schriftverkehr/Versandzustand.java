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
    /** refused for good, or there is no usable mail address: a person decides, or a corrected address does */
    ABGELEHNT,
    /** nobody can or wants to be written to; {@link Versandstand#grund()} says why */
    ENTFAELLT,
    /** was written, but is not needed any more; {@link Versandstand#erledigungsgrund()} says why */
    HINFAELLIG;

    /** Neither out nor cleared: somebody, or something, still has to do with it. */
    public boolean istOffen() {
        return switch (this) {
            case ERSTELLT, BEGONNEN, UNKLAR, ABGELEHNT -> true;
            case VERSANDT, ENTFAELLT, HINFAELLIG -> false;
        };
    }
}
