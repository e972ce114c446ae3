package de.ombud.schriftverkehr;

import java.util.Locale;

/** What leaves the house; each has its templates under {@code templates/schreiben} and its subject in the messages. */
public enum Schreiben {
    EINGANGSBESTAETIGUNG(An.PERSON),
    ZWISCHENNACHRICHT(An.PERSON),
    ANTWORT(An.PERSON),
    RUECKFRAGE(An.PERSON),
    /** A remedy lacks the form: sign or have it written down, and until when. */
    FORMHINWEIS(An.PERSON),
    /** We are not competent: who is, and whether we passed it on. */
    ABGABENACHRICHT(An.PERSON),
    /** A mediation begins: it replaces neither Widerspruch nor Klage, and deadlines run on. */
    VERMITTLUNGSHINWEIS(An.PERSON),
    /** There is nobody neutral for the mediation: it does not take place, and the matter goes on. */
    VERMITTLUNGSABSAGE(An.PERSON),
    /** A mediation is over, and how it ended. */
    VERMITTLUNGSENDE(An.PERSON),
    /** The person took the case or one matter back. */
    RUECKZUGSBESTAETIGUNG(An.PERSON),
    /** The remedy goes to the Widerspruchsstelle. */
    UEBERLEITUNGSVERMERK(An.STELLE),
    /** A matter that is not ours goes to the office that is competent. */
    ABGABESCHREIBEN(An.STELLE);

    /** So far are the numbers apart that the letters of one run of a case and of the next have. */
    static final int JE_DURCHGANG = 1000;

    private enum An {
        PERSON,
        STELLE
    }

    private final An an;

    Schreiben(An an) {
        this.an = an;
    }

    String vorlage() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** These two must reach the person as they asked for; of the others a call may stand for a mail and the reverse. */
    boolean istWesentlich() {
        return this == ANTWORT || this == RUECKFRAGE;
    }

    /** What a journalist gets from us, too; everything else speaks to customers, and the press office speaks to the press. */
    boolean gehtAuchAnDiePresse() {
        return this == RUECKFRAGE || this == ABGABENACHRICHT || istGeboten();
    }

    /** Written also to those who want no answer: they would lose a right (§§ 14, 15 SGB I). */
    boolean istGeboten() {
        return this == FORMHINWEIS;
    }

    /**
     * Its words hold nothing that a person wrote for good, but days that are read from the case: where it had to wait, they are read
     * anew. What has an order says what was laid down.
     */
    boolean hatTageDesFalls() {
        return this == EINGANGSBESTAETIGUNG || this == ZWISCHENNACHRICHT;
    }

    /** Whoever wants to send it next takes it over where the one who wanted to before was ended. */
    boolean wirdNachgeholt() {
        return this == EINGANGSBESTAETIGUNG;
    }

    /** As whoever wants to write it says it; below 0 where it was written before the case began anew. */
    public int bezugOhneDurchgang(int bezug, int durchgang) {
        return this == EINGANGSBESTAETIGUNG ? bezug - JE_DURCHGANG * durchgang : bezug;
    }

    /** Goes to an office and not to the person: {@link Dienstpost}. */
    public boolean gehtAnStelle() {
        return an == An.STELLE;
    }

    /** What it says beyond the case is laid down beforehand: {@link Dienstpost}, {@link Schreibvorgaben}. */
    boolean hatAuftrag() {
        return switch (this) {
            case EINGANGSBESTAETIGUNG,
                    ZWISCHENNACHRICHT,
                    ANTWORT,
                    RUECKFRAGE,
                    VERMITTLUNGSHINWEIS,
                    VERMITTLUNGSABSAGE,
                    RUECKZUGSBESTAETIGUNG -> false;
            default -> true;
        };
    }
}
