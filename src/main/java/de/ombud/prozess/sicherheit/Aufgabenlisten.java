package de.ombud.prozess.sicherheit;

import de.ombud.prozess.modell.AnliegenProzess;
import de.ombud.prozess.modell.RueckrufProzess;
import de.ombud.prozess.modell.Variable;
import de.ombud.prozess.modell.VerbesserungProzess;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.task.TaskQuery;
import org.springframework.stereotype.Component;

/** The filters at the left of Tasklist, the same for all; what a person finds in them depends on the person's groups. */
@Component
class Aufgabenlisten {

    private static final String ICH = "${currentUser()}";
    private static final String MEINE_GRUPPEN = "${currentUserGroups()}";
    private static final String JETZT = "${now()}";

    private record Liste(String name, String beschreibung, UnaryOperator<TaskQuery> abfrage) {}

    /** The first one opens when somebody comes in: what waits for somebody to take it. */
    private static final List<Liste> LISTEN = List.of(
            new Liste(
                    "Aufgaben meiner Gruppe",
                    "Was noch niemand übernommen hat",
                    alle -> alle.taskCandidateGroupInExpression(MEINE_GRUPPEN)),
            new Liste("Meine Aufgaben", "Was ich übernommen habe", alle -> alle.taskAssigneeExpression(ICH)),
            new Liste(
                    "Alle Aufgaben meiner Gruppe",
                    "Auch was Kolleginnen und Kollegen übernommen haben",
                    alle -> alle.taskCandidateGroupInExpression(MEINE_GRUPPEN).includeAssignedTasks()),
            new Liste(
                    "Überfällig",
                    "Termin überschritten",
                    alle -> alle.taskCandidateGroupInExpression(MEINE_GRUPPEN)
                            .includeAssignedTasks()
                            .dueBeforeExpression(JETZT)));

    private final FilterService filter;
    private final TaskService aufgaben;
    private final AuthorizationService rechte;

    Aufgabenlisten(FilterService filter, TaskService aufgaben, AuthorizationService rechte) {
        this.filter = filter;
        this.aufgaben = aufgaben;
        this.rechte = rechte;
    }

    void gleicheAb() {
        for (int rang = 0; rang < LISTEN.size(); rang++) {
            Filter gefunden = legeAn(LISTEN.get(rang), rang);
            Stream.concat(Rolle.mit(Anwendung.TASKLIST), Stream.of(Rolle.ADMINISTRATION))
                    .filter(rolle -> !darfLesen(rolle, gefunden))
                    .forEach(rolle -> lasseLesen(rolle, gefunden));
        }
    }

    private Filter legeAn(Liste liste, int rang) {
        Filter vorhanden =
                filter.createTaskFilterQuery().filterName(liste.name()).singleResult();
        if (vorhanden != null) {
            return vorhanden;
        }
        TaskQuery abfrage = liste.abfrage().apply(aufgaben.createTaskQuery());
        Filter neu = filter.newTaskFilter(liste.name());
        neu.setQuery(abfrage.orderByTaskPriority().desc().orderByDueDate().asc());
        neu.setProperties(Map.of(
                "description",
                liste.beschreibung(),
                "priority",
                rang,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                // stands on the card of each task; all that the engine knows of a case is this number and codes
                "variables",
                List.of(
                        Map.of("name", Variable.AKTENZEICHEN.name(), "label", "Aktenzeichen"),
                        Map.of("name", AnliegenProzess.THEMA.name(), "label", "Thema"),
                        Map.of("name", RueckrufProzess.RUECKRUF.name(), "label", "Rückruf"),
                        Map.of("name", VerbesserungProzess.IMPULS.name(), "label", "Impuls"))));
        return filter.saveFilter(neu);
    }

    private boolean darfLesen(Rolle rolle, Filter liste) {
        return rechte.createAuthorizationQuery()
                        .groupIdIn(rolle.gruppe())
                        .resourceType(Resources.FILTER)
                        .resourceId(liste.getId())
                        .count()
                > 0;
    }

    private void lasseLesen(Rolle rolle, Filter liste) {
        Authorization lesen = rechte.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        lesen.setGroupId(rolle.gruppe());
        lesen.setResource(Resources.FILTER);
        lesen.setResourceId(liste.getId());
        lesen.addPermission(Permissions.READ);
        rechte.saveAuthorization(lesen);
    }
}
