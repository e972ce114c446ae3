package de.ombud.vorgang;

/** A contact was recorded. Published inside the transaction that stores it. */
public record KundenreaktionEingegangen(Aktenzeichen aktenzeichen, boolean sofortErledigt, boolean antwortErwartet) {}
