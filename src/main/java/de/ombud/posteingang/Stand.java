package de.ombud.posteingang;

/** What became of a mail. */
enum Stand {
    /** a new case */
    FALL,
    /** an addition to a case */
    NACHTRAG,
    /** a new case that may belong to the one whose number it quotes */
    VORSCHLAG,
    /** a program wrote it: nobody answers it */
    AUTOMATISCH,
    /** a letter of ours did not arrive */
    UNZUSTELLBAR,
    /** a new case, because there is something in it that we cannot read */
    UNLESBAR,
    /** a person said that nobody wants anything from us */
    KEIN_ANLIEGEN
}
