package de.ombud.vorgang;

/** How far a Vollmacht (§ 13 SGB X) reaches. */
public enum Vollmachtsumfang {
    /** everything in this case */
    ALLES,
    /** only the matters that it names */
    EINZELNE_ANLIEGEN,
    /** may be sent everything, but declare nothing */
    NUR_EMPFANG,
    /** may be told how things stand; letters still go to the person */
    NUR_AUSKUNFT
}
