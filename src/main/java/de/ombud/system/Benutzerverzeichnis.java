package de.ombud.system;

import java.util.Optional;
import java.util.Set;

/** The one store of users and groups, the same for pages, Tasklist, Cockpit and REST. */
public interface Benutzerverzeichnis {

    /**
     * Checks a password. Wrong passwords slow the account down; an unknown user, a wrong password and a slowed-down account look the
     * same to the caller.
     */
    Optional<Angemeldet> pruefe(String name, String kennwort);

    /** The user with the groups of this moment; empty once the user is deleted. */
    Optional<Angemeldet> finde(String name);

    /** User names of the members that the group has at this moment. */
    Set<String> mitglieder(String gruppe);
}
