package de.ombud.prozess.sicherheit;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

/**
 * The filters at the left of Tasklist, made at the start. What a person finds in one depends on the person's groups; a group is shown
 * those that fit its work.
 */
@Component
class Aufgabenlisten {

    private static final String ICH = "${currentUser()}";
    private static final String MEINE_GRUPPEN = "${currentUserGroups()}";
    private static final String JETZT = "${now()}";
    private static final String TAGESENDE = "${tagesende()}";

    /** Raised when a list below changes: then those of older releases are brought up to it once, whatever was done to them by hand. */
    private static final int STAND = 4;

    private static final String STAND_DER_LISTE = "ombudStand";

    private static final String RUHIG = "#0b5563";
    private static final String DRINGEND = "#b3481b";
    private static final String BRENNT = "#a3161f";
    private static final String WARTET = "#4a5a68";

    private enum Fuer {
        ALLE,
        /** who works on what people bring in, and so meets emergencies and waits for answers */
        FALLARBEIT;

        private static final Set<Rolle> FALL = Set.of(
                Rolle.KRM,
                Rolle.LEISTUNG,
                Rolle.MARKT_INTEGRATION,
                Rolle.SELBSTAENDIGE,
                Rolle.EINGANGSZONE,
                Rolle.OMBUDSSTELLE,
                Rolle.TEAMLEITUNG);

        boolean gehoert(Rolle rolle) {
            return this == ALLE || rolle == Rolle.ADMINISTRATION || FALL.contains(rolle);
        }
    }

    private record Liste(String name, String beschreibung, String farbe, Fuer fuer, UnaryOperator<TaskQuery> abfrage) {}

    /** The first one opens when somebody comes in: what waits for somebody, and what they took out of it, so that it stays in sight. */
    private static final List<Liste> LISTEN = List.of(
            new Liste(
                    "Aufgaben meiner Gruppe",
                    "Was noch niemand übernommen hat, und was ich davon habe",
                    RUHIG,
                    Fuer.ALLE,
                    alle -> inMeinenGruppen(alle)
                            .or()
                            .taskUnassigned()
                            .taskAssigneeExpression(ICH)
                            .endOr()),
            new Liste(
                    "Meine Aufgaben",
                    "Was ich übernommen habe",
                    RUHIG,
                    Fuer.ALLE,
                    alle -> alle.taskAssigneeExpression(ICH)),
            new Liste(
                    "In Vertretung",
                    "Was ich für jemanden habe, der nicht da ist",
                    RUHIG,
                    Fuer.ALLE,
                    alle -> alle.taskAssigneeExpression(ICH)
                            .taskVariableValueEquals(Aufgabenmerkmal.IN_VERTRETUNG.name(), true)),
            new Liste(
                    "Notlage",
                    "Wo es um Essen, Strom, Heizung oder Wohnung geht",
                    BRENNT,
                    Fuer.FALLARBEIT,
                    alle -> inMeinenGruppen(alle).taskVariableValueEquals(Aufgabenmerkmal.NOTLAGE.name(), true)),
            new Liste(
                    "Heute fällig",
                    "Termin ist heute",
                    DRINGEND,
                    Fuer.ALLE,
                    alle -> inMeinenGruppen(alle).dueAfterExpression(JETZT).dueBeforeExpression(TAGESENDE)),
            new Liste(
                    "Überfällig",
                    "Termin überschritten",
                    BRENNT,
                    Fuer.ALLE,
                    alle -> inMeinenGruppen(alle).dueBeforeExpression(JETZT)),
            new Liste(
                    "Rückfrage offen",
                    "Wartet auf eine Antwort der Kundin oder des Kunden",
                    WARTET,
                    Fuer.FALLARBEIT,
                    alle -> inMeinenGruppen(alle)
                            .taskVariableValueEquals(Aufgabenmerkmal.RUECKFRAGE_OFFEN.name(), true)),
            new Liste(
                    "Alle Aufgaben meiner Gruppe",
                    "Auch was Kolleginnen und Kollegen übernommen haben",
                    RUHIG,
                    Fuer.ALLE,
                    Aufgabenlisten::inMeinenGruppen));

    private static TaskQuery inMeinenGruppen(TaskQuery alle) {
        return alle.taskCandidateGroupInExpression(MEINE_GRUPPEN).includeAssignedTasks();
    }

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
            Liste liste = LISTEN.get(rang);
            Filter gefunden = legeAn(liste, rang);
            Stream.concat(Rolle.mit(Anwendung.TASKLIST), Stream.of(Rolle.ADMINISTRATION))
                    .filter(rolle -> liste.fuer().gehoert(rolle))
                    .filter(rolle -> !darfLesen(rolle, gefunden))
                    .forEach(rolle -> lasseLesen(rolle, gefunden));
        }
    }

    private Filter legeAn(Liste liste, int rang) {
        Filter vorhanden =
                filter.createTaskFilterQuery().filterName(liste.name()).singleResult();
        if (vorhanden != null
                && Integer.valueOf(STAND).equals(vorhanden.getProperties().get(STAND_DER_LISTE))) {
            return vorhanden;
        }
        Filter neu = vorhanden == null ? filter.newTaskFilter(liste.name()) : vorhanden;
        neu.setQuery(liste.abfrage()
                .apply(aufgaben.createTaskQuery())
                .orderByTaskPriority()
                .desc()
                .orderByDueDate()
                .asc());
        neu.setProperties(eigenschaften(liste, rang));
        return filter.saveFilter(neu);
    }

    private static Map<String, Object> eigenschaften(Liste liste, int rang) {
        return Map.of(
                "description",
                liste.beschreibung(),
                "color",
                liste.farbe(),
                "priority",
                rang,
                "refresh",
                true,
                "showUndefinedVariable",
                false,
                STAND_DER_LISTE,
                STAND,
                // stands on the card of each task; topic and urgency come in words from our plugin ombud-aufgaben
                "variables",
                List.of(
                        Map.of("name", Variable.AKTENZEICHEN.name(), "label", "Aktenzeichen"),
                        Map.of("name", Aufgabenmerkmal.RUECKRUF.name(), "label", "Rückruf"),
                        Map.of("name", Aufgabenmerkmal.IMPULS.name(), "label", "Impuls"),
                        Map.of("name", Aufgabenmerkmal.BERICHTSJAHR.name(), "label", "Jahresbericht")));
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
