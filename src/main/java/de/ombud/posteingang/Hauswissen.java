package de.ombud.posteingang;

import de.ombud.vorgang.Aktenzeichen;
import java.util.Optional;

/** What the house knows, for the decision about a mail. */
interface Hauswissen {

    /**
     * A letter of ours.
     *
     * @param rueckfrage number of the question that it asks; 0 for none
     * @param anStelle it went to an office and not to the person
     */
    record Brief(Aktenzeichen fall, int rueckfrage, boolean anStelle) {}

    Optional<Brief> brief(String messageId);

    boolean gibtEs(Aktenzeichen fall);

    /** Whether this address is one of the people of the case. */
    boolean gehoertZu(String adresse, Aktenzeichen fall);

    boolean istEigene(String adresse);

    /** Whether the words show a sign of something that must not wait. */
    boolean hatZeichen(Nachricht nachricht);

    /** Where the same sender has just written the same words: what became of those. */
    Optional<Aktenzeichen> schonGesagt(Nachricht nachricht);
}
