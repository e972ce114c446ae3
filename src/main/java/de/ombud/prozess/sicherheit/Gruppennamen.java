package de.ombud.prozess.sicherheit;

import de.ombud.akte.Gruppenworte;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;

/** What the groups of the user directory are called. A group that nobody gave a name is called by its id. */
@Component
public class Gruppennamen implements Gruppenworte {

    private final IdentityService benutzer;
    private final OhneRechtepruefung haus;

    Gruppennamen(IdentityService benutzer, OhneRechtepruefung haus) {
        this.benutzer = benutzer;
        this.haus = haus;
    }

    /** By id, in its order; also those that never have a task. */
    public Map<String, String> alle() {
        return namen(haus.hole(() -> benutzer.createGroupQuery().list()));
    }

    /** Only those that can have tasks. */
    public Map<String, String> mitAufgaben() {
        return namen(haus.hole(
                () -> benutzer.createGroupQuery().groupType("WORKFLOW").list()));
    }

    @Override
    public String wort(String gruppe) {
        return alle().getOrDefault(gruppe, gruppe);
    }

    private static Map<String, String> namen(List<Group> gruppen) {
        return gruppen.stream().collect(Collectors.toMap(Group::getId, Gruppennamen::name, (a, b) -> a, TreeMap::new));
    }

    private static String name(Group gruppe) {
        return Objects.requireNonNullElse(gruppe.getName(), gruppe.getId());
    }
}
