package de.ombud.system;

import java.io.Serializable;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.AuthenticatedPrincipal;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * The person or machine that is logged in; controllers are told by a parameter of this type.
 *
 * @param name user name, as in Tasklist
 * @param gruppen group ids, for example {@code krm} or {@code markt_integration}
 */
public record Angemeldet(String name, Set<String> gruppen) implements AuthenticatedPrincipal, Serializable {

    public Angemeldet {
        Objects.requireNonNull(name, "name");
        gruppen = Set.copyOf(gruppen);
    }

    /**
     * Who acts in this thread.
     *
     * @throws AuthenticationCredentialsNotFoundException where nobody does, as in a job
     */
    public static Angemeldet aktuell() {
        return vielleicht()
                .orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Niemand ist angemeldet."));
    }

    /** Who acts in this thread; empty in jobs and before the login. */
    public static Optional<Angemeldet> vielleicht() {
        Authentication anmeldung = SecurityContextHolder.getContext().getAuthentication();
        return anmeldung != null && anmeldung.getPrincipal() instanceof Angemeldet angemeldet
                ? Optional.of(angemeldet)
                : Optional.empty();
    }

    /** True for a member of at least one of these groups, whose ids come from a case or a task. */
    public boolean istIn(String... gruppenIds) {
        return Arrays.stream(gruppenIds).anyMatch(gruppen::contains);
    }

    public boolean istIn(Gruppe... welche) {
        return istIn(Arrays.asList(welche));
    }

    public boolean istIn(Collection<Gruppe> welche) {
        return welche.stream().map(Gruppe::id).anyMatch(gruppen::contains);
    }

    @Override
    public String getName() {
        return name;
    }
}
