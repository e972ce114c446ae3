package de.ombud.leitstand;

import java.time.Instant;

/** A promised call that nobody has made yet; by its number, without whom it is for. */
record Rueckrufzeile(String nummer, String dienststelle, String gruppe, Instant faellig, boolean versaeumt) {}
