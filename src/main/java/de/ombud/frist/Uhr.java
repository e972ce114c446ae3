package de.ombud.frist;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The clocks of the office. Their values stand in a decision table that analysts edit; here is what each one means. */
public enum Uhr {
    /** From receipt to the acknowledgement; practice of the KRM. */
    EINGANGSBESTAETIGUNG(true),
    /** From receipt to the answer; service promise (report 2022), counted by §§ 187, 188, 193 BGB, § 26 SGB X. */
    ANTWORT(true),
    /** From receipt to the day on which somebody is asked for reason and new date. */
    ZWISCHENNACHRICHT_AUFGABE(false),
    /** From one interim notice to the next. */
    ZWISCHENNACHRICHT_WIEDERHOLUNG(false),
    /** From receipt to the last day of the first interim notice; it goes out on the last working day up to then. */
    ZWISCHENNACHRICHT_VERSAND(false),
    /** From the answer to closing without feedback. */
    RUECKMELDUNG(true),
    /** From the call to the call back; Servicecenter protocol. */
    RUECKRUF(true),
    /** From the moment at which a promised call is missed to the call that makes up for it: today. */
    RUECKRUF_NACHHOLEN(true),
    /** From the proposal of a measure to the leadership's word on it; a rule of the house. */
    IMPULS_ENTSCHEIDUNG(true),
    /** From the day on which a measure is done to the look whether it helped; a rule of the house. */
    WIRKSAMKEIT(true),
    /** From notification to the end of the period for a Widerspruch; § 84 (1) SGG, ends as § 64 SGG says. */
    WIDERSPRUCH(true),
    /** The same where the instruction was missing or wrong; § 66 (2) SGG. */
    WIDERSPRUCH_OHNE_BELEHRUNG(true),
    /**
     * From posting to the day on which a letter counts as known; § 37 (2) SGB X. A fiction, no period: weekends count.
     */
    BEKANNTGABE(false),
    /** From receipt to the contact in an emergency that threatens existence. */
    NOTLAGE(true),
    /** From an attempt to reach a person in an emergency to the next one; at the latest when the office opens again. */
    NOTLAGE_NEUER_VERSUCH(false),
    /** From the waking of the leadership to the day of the event itself (power cut, eviction): counted backwards. */
    NOTLAGE_TERMIN(false),
    /** From a journalist's request to the answer; a word of the house. */
    PRESSE(true),
    /** From the day on which we notice that another office has to have it to handing it on; § 16 (2) SGB I, § 84 SGG. */
    WEITERGABE(true),
    /** From the release of an agreement of both sides to the question whether it is kept; domain.md § 5. */
    NACHSCHAU(true),
    /** From knowledge to the report to the authority; Art. 33 (1) DSGVO, § 83a SGB X. */
    DATENPANNE(true),
    /** From receipt to the information about one's own data; Art. 12 (3), 15 DSGVO, counted by Reg. 1182/71 Art. 3. */
    AUSKUNFT(true),
    /** From the moment at which a letter waits for a person (to post it, to tell it, to clear it) to its leaving the house; a rule of the house. */
    VERSAND(true),
    /** From an addition to its being read: the same working day, because it may hold a remedy or an emergency; a rule of the house. */
    NACHTRAG(true),
    /** From the day on which it was not read or decided about to the Geschäftsführung's turn; a rule of the house. */
    SICHTUNG_LEITUNG(true),
    /** From the moment at which a missed deadline became a task of the leadership to its word on it; a rule of the house. */
    KLAERUNG(true),
    /** From a letter's refusal to somebody having cleared how it arrives: the same working day; a rule of the house. */
    ANSCHRIFT(true),
    /** From the report of a breach to telling the person, without undue delay; Art. 34 (1) DSGVO, the number is the house's. */
    BENACHRICHTIGUNG(true),
    /** From the day of the follow-up to the answer whether the agreement is kept, and to what happens where it is not; a rule of the house. */
    NACHHALTEN(true),
    /** From an unhappy word about the answer to the offer of a second look; a rule of the house. */
    ZWEITER_BLICK(true),
    /** From the day of an application to the day from which inaction may be sued; § 88 (1) SGG. */
    UNTAETIGKEIT_ANTRAG(false),
    /** From the day of a Widerspruch to the day from which inaction may be sued; § 88 (2) SGG. */
    UNTAETIGKEIT_WIDERSPRUCH(false),
    /** From the warning of the Geschäftsführung to the day from which inaction may be sued: counted backwards; a rule of the house. */
    UNTAETIGKEIT_WARNUNG(false),
    /** From the day on which the effect of a measure should show to the look at it; a rule of the house. */
    WIRKSAMKEIT_PRUEFUNG(true),
    /** From the check of a yearly report to every finding being mended or explained; a rule of the house. */
    BERICHT_BEFUNDE(true),
    /** From the moment at which nothing is open in a yearly report to its release; a rule of the house. */
    BERICHT_FREIGABE(true);

    /** These end on the very day on which they begin, if the table says so. */
    private static final Set<Uhr> AUCH_AM_SELBEN_TAG = Collections.unmodifiableSet(
            EnumSet.of(NOTLAGE, NACHTRAG, ANSCHRIFT, RUECKRUF_NACHHOLEN, VERSAND, WEITERGABE));

    private static final int EIN_JAHR_IN_MONATEN = 12;

    private final boolean endetAnWerktagen;

    Uhr(boolean endetAnWerktagen) {
        this.endetAnWerktagen = endetAnWerktagen;
    }

    /**
     * Whether its working days pass over the closing days of a site. What another office has to have goes on without delay by law (§ 16
     * (2) SGB I, § 84 (2) SGG), whoever is at home that day; every other count of working days is the house's own.
     */
    boolean ruhtAnSchliesstagen() {
        return this != WEITERGABE;
    }

    /** Whether a last day on a Saturday, Sunday or public holiday moves to the next Werktag. */
    boolean endetAnWerktagen() {
        return endetAnWerktagen;
    }

    /** Below this no table may set it. A year is what § 66 (2) SGG gives, in the coarsest unit. */
    public int mindestens() {
        if (this == WIDERSPRUCH_OHNE_BELEHRUNG) {
            return EIN_JAHR_IN_MONATEN;
        }
        return AUCH_AM_SELBEN_TAG.contains(this) ? 0 : 1;
    }
}
