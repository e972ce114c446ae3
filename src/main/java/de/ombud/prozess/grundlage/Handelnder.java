package de.ombud.prozess.grundlage;

import de.ombud.vorgang.Betrachter;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.impl.identity.Authentication;
import org.springframework.stereotype.Component;

/** Who is completing the task: the person that is logged in, not the one it is assigned to. */
@Component
public class Handelnder {

    private final IdentityService identity;

    Handelnder(IdentityService identity) {
        this.identity = identity;
    }

    /** @throws IllegalStateException where nobody is logged in: a task is always completed by a person */
    public String name() {
        return anmeldung().getUserId();
    }

    /** With their groups, for the question what they may see. */
    public Betrachter betrachter() {
        Authentication anmeldung = anmeldung();
        List<String> gruppen = anmeldung.getGroupIds();
        return new Betrachter(anmeldung.getUserId(), gruppen == null ? Set.of() : Set.copyOf(gruppen));
    }

    private Authentication anmeldung() {
        Authentication anmeldung = identity.getCurrentAuthentication();
        if (anmeldung == null || anmeldung.getUserId() == null) {
            throw new IllegalStateException("Eine Aufgabe wird nur von einer angemeldeten Person erledigt.");
        }
        return anmeldung;
    }
}
