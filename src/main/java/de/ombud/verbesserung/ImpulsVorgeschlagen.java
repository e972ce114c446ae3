package de.ombud.verbesserung;

/** A measure was proposed. Published inside the transaction that stores it. */
public record ImpulsVorgeschlagen(Impulsnummer nummer) {}
