package de.ombud.system;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The one store of users and groups, the same for pages, Tasklist, Cockpit and REST. */
public interface Benutzerverzeichnis {

    /** What a password of this name is compared with; one that nothing fits where there is no such account. */
    Kennwortstand kennwort(String name);

    /** Slow by intention. Counts nothing and lets nobody wait: that is the business of {@link Kennwortpruefung}. */
    boolean stimmt(Kennwortstand stand, String kennwort);

    /**
     * Stores the password anew where its hash is older than what is written today, and does nothing otherwise.
     *
     * @param kennwort fits the given state
     * @return what it is compared with from now on
     */
    Kennwortstand erneuert(Kennwortstand stand, String kennwort);

    /** The user with the groups of this moment; empty once the user is deleted. */
    Optional<Angemeldet> finde(String name);

    /** What people call each of these users: first and last name and, because two may share it, the user name. The user name alone where no other is known. */
    Map<String, String> namen(Collection<String> wer);

    /** User names of the members that the group has at this moment. */
    Set<String> mitglieder(String gruppe);
}
