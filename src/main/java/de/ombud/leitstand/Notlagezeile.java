package de.ombud.leitstand;

import java.time.Instant;
import java.time.LocalDate;

/** @param termin day of the event that threatens, null where nobody knows it */
record Notlagezeile(String aktenzeichen, String dienststelle, Instant seit, LocalDate termin) {}
