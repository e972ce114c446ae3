package de.ombud.prozess.sicherheit;

import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.camunda.bpm.engine.identity.User;
import org.springframework.stereotype.Component;

/** The users of Tasklist are the users of everything. Camunda slows an account down after wrong passwords. */
@Component
class CamundaBenutzerverzeichnis implements Benutzerverzeichnis {

    private final IdentityService benutzer;
    private final OhneRechtepruefung haus;

    CamundaBenutzerverzeichnis(IdentityService benutzer, OhneRechtepruefung haus) {
        this.benutzer = benutzer;
        this.haus = haus;
    }

    @Override
    public Optional<Angemeldet> pruefe(String name, String kennwort) {
        return benutzer.checkPassword(name, kennwort) ? finde(name) : Optional.empty();
    }

    @Override
    public Optional<Angemeldet> finde(String name) {
        return haus.hole(() -> {
            User user = benutzer.createUserQuery().userId(name).singleResult();
            return Optional.ofNullable(user).map(gefunden -> new Angemeldet(gefunden.getId(), gruppen(gefunden)));
        });
    }

    @Override
    public Set<String> mitglieder(String gruppe) {
        return haus.hole(() -> benutzer.createUserQuery().memberOfGroup(gruppe).unlimitedList().stream()
                .map(User::getId)
                .collect(Collectors.toUnmodifiableSet()));
    }

    private Set<String> gruppen(User user) {
        return benutzer.createGroupQuery().groupMember(user.getId()).list().stream()
                .map(Group::getId)
                .collect(Collectors.toUnmodifiableSet());
    }
}
