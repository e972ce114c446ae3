package de.ombud.vorgang;

import jakarta.persistence.Embeddable;

/** Where a letter goes. */
@Embeddable
public record Anschrift(String strasse, String plz, String ort) {}
