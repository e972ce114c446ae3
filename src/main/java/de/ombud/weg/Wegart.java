package de.ombud.weg;

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

    /** These duties do not end with the case: they may begin after its close, and neither answer nor close waits for them. */
    public boolean ueberdauertDenFall() {
        return this == DATENPANNE || this == DROHUNG || this == RUECKRUF;
    }
}
