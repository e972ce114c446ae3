package de.ombud.anlage;

/** Why a file is not taken in; each has its sentence in {@code anlage.abgelehnt.<grund>}. */
enum Ablehnungsgrund {
    LEER,
    /** nothing that we take in, and nothing of the following */
    ART,
    ARCHIV,
    MAIL,
    ALTES_OFFICE,
    /** plain words under the name of something else: scripts have no mark of their own */
    TEXT_UNTER_FALSCHEM_NAMEN,
    /** macros, other files inside, or parts that are fetched from elsewhere */
    AKTIVER_INHALT,
    VERSCHLUESSELT_ODER_BESCHAEDIGT,
    /** unpacks to more than anybody's letter is */
    AUSGEPACKT_ZU_GROSS
}
