package de.ombud.verbesserung;

import java.time.LocalDate;

/**
 * Complaints on the topics and at the sites of a measure, before it and after it; level Anliegen.
 *
 * @param stichtag the day that parts before and after: the one on which the measure was done, or else that of the proposal
 * @param nachherTage how many days after it have passed, at most {@code tage}
 */
public record Kennzahlen(LocalDate stichtag, int tage, int vorher, int nachher, int nachherTage) {

    public boolean istVollstaendig() {
        return nachherTage >= tage;
    }
}
