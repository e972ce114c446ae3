package de.ombud.vermittlung;

import de.ombud.vorgang.Aktenzeichen;

/** Both sides agreed and a second person released the agreement; some weeks later somebody asks whether it is kept. */
public record VereinbarungFreigegeben(Aktenzeichen aktenzeichen, int wegNr) {}
