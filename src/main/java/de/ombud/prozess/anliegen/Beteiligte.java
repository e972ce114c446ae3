package de.ombud.prozess.anliegen;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.task.IdentityLink;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/**
 * The mail addresses of the colleagues who have a case in hand: the owner of each open task, or its group where nobody took it;
 * never somebody who is excluded from the case.
 */
@Component
public class Beteiligte {

    private final Akten akten;
    private final TaskService aufgaben;
    private final IdentityService verzeichnis;

    Beteiligte(Akten akten, TaskService aufgaben, IdentityService verzeichnis) {
        this.akten = akten;
        this.aufgaben = aufgaben;
        this.verzeichnis = verzeichnis;
    }

    /** @param ausserdem id of a group whose members are told in any case */
    public Set<String> adressen(Aktenzeichen fall, String ausserdem) {
        return adressen(
                fall,
                aufgaben.createTaskQuery()
                        .processInstanceBusinessKey(fall.wert())
                        .list(),
                ausserdem);
    }

    /** Only of those who have a task of this kind. @param ausserdem see {@link #adressen(Aktenzeichen, String)} */
    public Set<String> anDerAufgabe(Aktenzeichen fall, String element, String ausserdem) {
        return adressen(
                fall,
                aufgaben.createTaskQuery()
                        .processInstanceBusinessKey(fall.wert())
                        .taskDefinitionKey(element)
                        .list(),
                ausserdem);
    }

    /** Whoever works on this matter: who took its task, else its group. @param nr of the Anliegen */
    Set<String> amAnliegen(Aktenzeichen fall, int nr) {
        List<Task> offene = aufgaben.createTaskQuery()
                .processInstanceBusinessKey(fall.wert())
                .taskDefinitionKeyIn(AnliegenProzess.ANLIEGEN_BEARBEITEN, AnliegenProzess.LOB_WEITERGEBEN)
                .processVariableValueEquals(AnliegenProzess.ANLIEGEN_NR.name(), nr)
                .list();
        return offene.isEmpty()
                ? inDerGruppe(fall, akten.lies(fall).anliegen(nr).orElseThrow().gruppe())
                : adressen(fall, offene);
    }

    /** Only the members of this group. */
    public Set<String> inDerGruppe(Aktenzeichen fall, String gruppe) {
        return adressen(fall, List.of(), gruppe);
    }

    /** Only this person. @param name user name */
    Set<String> person(Aktenzeichen fall, String name) {
        return verzeichnis.createUserQuery().userId(name).list().stream()
                .filter(person -> !akten.ausgeschlossene(fall).contains(person.getId()))
                .map(User::getEmail)
                .filter(Beteiligte::istEine)
                .collect(Collectors.toSet());
    }

    private Set<String> adressen(Aktenzeichen fall, List<Task> offene, String ausserdem) {
        Set<String> adressen = adressen(fall, offene);
        Set<String> ausgeschlossene = akten.ausgeschlossene(fall);
        mitglieder(ausserdem)
                .filter(person -> !ausgeschlossene.contains(person.getId()))
                .map(User::getEmail)
                .filter(Beteiligte::istEine)
                .forEach(adressen::add);
        return adressen;
    }

    private Set<String> adressen(Aktenzeichen fall, List<Task> offene) {
        Set<String> ausgeschlossene = akten.ausgeschlossene(fall);
        Set<String> adressen = new LinkedHashSet<>();
        for (Task aufgabe : offene) {
            Stream<User> zustaendige = aufgabe.getAssignee() != null
                    ? verzeichnis.createUserQuery().userId(aufgabe.getAssignee()).list().stream()
                    : gruppen(aufgabe).flatMap(this::mitglieder);
            zustaendige
                    .filter(person -> !ausgeschlossene.contains(person.getId()))
                    .map(User::getEmail)
                    .filter(Beteiligte::istEine)
                    .forEach(adressen::add);
        }
        return adressen;
    }

    private static boolean istEine(String adresse) {
        return adresse != null && !adresse.isBlank();
    }

    private Stream<String> gruppen(Task aufgabe) {
        return aufgaben.getIdentityLinksForTask(aufgabe.getId()).stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull);
    }

    private Stream<User> mitglieder(String gruppe) {
        return verzeichnis.createUserQuery().memberOfGroup(gruppe).list().stream();
    }
}
