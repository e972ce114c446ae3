package de.ombud.weg;

import java.util.Set;

/** The ways of domain.md § 4. */
public enum Wegart {
    /** To the Widerspruchsstelle on the same day; § 84 SGG. */
    RECHTSBEHELF,
    /** An emergency that threatens existence: contact on the same working day. */
    NOTLAGE,
    DIENSTAUFSICHT,
    FACHAUFSICHT,
    PETITION,
    EINGABE,
    PRESSE,
    /** Information about one's own data; Art. 15 DSGVO. */
    DATENAUSKUNFT,
    /** Freedom of information. */
    IFG,
    /** Data breach; Art. 33 DSGVO, § 83a SGB X. */
    DATENPANNE,
    /** Another authority is competent; § 16 (2) SGB I. */
    UNZUSTAENDIG,
    /** Doubts about impartiality; §§ 16, 17 SGB X. */
    BEFANGENHEIT,
    DROHUNG,
    VERMITTLUNG,
    RUECKRUF;

    private static final Set<String> LEITUNG = Set.of("teamleitung", "bereichsleitung", "geschaeftsfuehrung");

    /**
     * Need-to-know (§ 35 SGB I), on top of what somebody may see of the case: a threat concerns those who protect the staff, so that no
     * label sticks to the person; a breach tells of the data of others.
     *
     * @param gruppen group ids of whoever looks
     */
    public boolean gehtAn(Set<String> gruppen) {
        return switch (this) {
            case DROHUNG -> gruppen.stream().anyMatch(LEITUNG::contains);
            case DATENPANNE ->
                gruppen.contains("datenschutz") || gruppen.stream().anyMatch(LEITUNG::contains);
            default -> true;
        };
    }

    /** The date of the one who asks is the way's. */
    boolean richtetSichNachDemAbsender() {
        return this == PETITION || this == EINGABE;
    }

    /** Nobody loses a remedy or help because the case is closed. */
    boolean beginntNachAbschluss() {
        return ueberdauertDenFall() || this == RECHTSBEHELF || this == NOTLAGE;
    }

    /** What a person says in an addition to a closed case takes its way, unless the way is about matters that are open. */
    boolean beginntMitNachtrag() {
        return this != BEFANGENHEIT && this != UNZUSTAENDIG && this != VERMITTLUNG;
    }

    /** These duties do not end with the case: they may begin after its close, and neither answer nor close waits for them. */
    public boolean ueberdauertDenFall() {
        return this == DATENPANNE || this == DROHUNG || this == RUECKRUF;
    }
}
