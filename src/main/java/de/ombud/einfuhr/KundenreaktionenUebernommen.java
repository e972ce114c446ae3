package de.ombud.einfuhr;

/** Closed Kundenreaktionen came in from a file; told in its transaction. */
public record KundenreaktionenUebernommen(long neue) {}
