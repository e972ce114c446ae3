package de.ombud.prozess.vertretung;

/** Who covers for whom was settled anew; published inside the transaction that gave the tasks. */
public record VertretungGeregelt() {}
