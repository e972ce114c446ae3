package de.ombud.system;

/** The mail addresses that the office itself writes from. */
public interface EigeneAdressen {

    boolean enthalten(Mailadresse adresse);
}
