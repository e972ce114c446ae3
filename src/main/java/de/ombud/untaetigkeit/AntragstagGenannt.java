package de.ombud.untaetigkeit;

import de.ombud.vorgang.Aktenzeichen;

/** The day is known, or is another one. Published inside the transaction that stores it. @param anliegen number of the complaint */
public record AntragstagGenannt(Aktenzeichen aktenzeichen, int anliegen) {}
