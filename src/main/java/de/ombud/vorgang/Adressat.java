package de.ombud.vorgang;

/** To whom the person turned (S-DD: a field, not a remark in free text). */
public enum Adressat {
    KRM,
    OMBUDSSTELLE,
    GESCHAEFTSFUEHRUNG,
    UEBERGEORDNET
}
