package de.ombud.akte;

/** What a group of the house is called. */
public interface Gruppenworte {

    /** @return the id where nobody gave the group a name, and for a group that is gone */
    String wort(String gruppe);
}
