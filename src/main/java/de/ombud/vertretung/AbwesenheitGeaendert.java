package de.ombud.vertretung;

/** An absence was entered or ended. */
public record AbwesenheitGeaendert(long abwesenheit) {}
