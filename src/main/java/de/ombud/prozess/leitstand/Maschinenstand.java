package de.ombud.prozess.leitstand;

import de.ombud.leitstand.Arbeitsstand;
import de.ombud.leitstand.Aufgabe;
import de.ombud.leitstand.Last;
import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.sicherheit.Gruppennamen;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.sichtung.SichtfristProzess;
import de.ombud.prozess.weg.WegfristProzess;
import de.ombud.system.Angemeldet;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.task.TaskQuery;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Answers from the engine, each question with the rights of who asks and with an end. */
@Component
class Maschinenstand implements Arbeitsstand {

    static final Set<String> ESKALATIONEN = Set.of(
            EskalationProzess.FRISTUEBERSCHREITUNG_KLAEREN,
            EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN,
            WegfristProzess.VERSPAETUNG_KLAEREN,
            SichtfristProzess.VERSAEUMTE_SICHTUNG_KLAEREN,
            SichtfristProzess.UEBER_VERSAEUMTE_SICHTUNG_ENTSCHEIDEN);

    private static final int HOECHSTENS = 500;

    /** The engine counts without asking who looks; what closes a task to somebody is a revocation by name. */
    private static final String NICHT_AUSGESCHLOSSEN = """
        not exists (select from act_ru_authorization a where a.type_ = 2 and a.resource_type_ = 7
                    and a.user_id_ = :wer and a.resource_id_ = t.id_)
        """;

    private final TaskService aufgaben;
    private final RuntimeService prozesse;
    private final Gruppennamen gruppennamen;
    private final Aufgabensicht sicht;
    private final OhneRechtepruefung haus;
    private final JdbcClient jdbc;
    private final Clock uhr;
    private final RepositoryService modelle;
    private final Modellbezug bezug;
    /** Read once from each state of models, under the deployment of the newest. */
    private final Map<String, Map<String, String>> schritte = new ConcurrentHashMap<>();

    Maschinenstand(
            TaskService aufgaben,
            RuntimeService prozesse,
            Gruppennamen gruppennamen,
            RepositoryService modelle,
            Modellbezug bezug,
            Aufgabensicht sicht,
            OhneRechtepruefung haus,
            JdbcClient jdbc,
            Clock uhr) {
        this.aufgaben = aufgaben;
        this.prozesse = prozesse;
        this.gruppennamen = gruppennamen;
        this.sicht = sicht;
        this.haus = haus;
        this.jdbc = jdbc;
        this.uhr = uhr;
        this.modelle = modelle;
        this.bezug = bezug;
    }

    @Override
    public Map<String, List<Aufgabe>> zu(Collection<String> aktenzeichen, Angemeldet wer) {
        if (aktenzeichen.isEmpty()) {
            return Map.of();
        }
        return lies(
                        aufgaben.createTaskQuery()
                                .processInstanceBusinessKeyIn(aktenzeichen.toArray(String[]::new))
                                .orderByDueDate()
                                .asc(),
                        HOECHSTENS,
                        wer)
                .stream()
                .collect(Collectors.groupingBy(Aufgabe::vorgang));
    }

    @Override
    public List<Aufgabe> faelligBis(Instant bis, int hoechstens, Angemeldet wer) {
        return lies(
                aufgaben.createTaskQuery()
                        .dueBefore(Date.from(bis))
                        .taskDefinitionKeyNotIn(ESKALATIONEN.toArray(String[]::new))
                        .orderByDueDate()
                        .asc(),
                hoechstens,
                wer);
    }

    @Override
    public List<Aufgabe> eskalationen(int hoechstens, Angemeldet wer) {
        return lies(
                aufgaben.createTaskQuery()
                        .taskDefinitionKeyIn(ESKALATIONEN.toArray(String[]::new))
                        .orderByTaskCreateTime()
                        .asc(),
                hoechstens,
                wer);
    }

    @Override
    public Aufgabe aufgabe(String id, Angemeldet wer) {
        return alsAufgaben(List.of(sicht.aufgabe(wer, id))).get(0);
    }

    @Override
    public List<String> bei(String schritt, int hoechstens, Angemeldet wer) {
        return lies(
                        aufgaben.createTaskQuery()
                                .taskDefinitionKey(schritt)
                                .orderByTaskCreateTime()
                                .asc(),
                        hoechstens,
                        wer)
                .stream()
                .map(Aufgabe::vorgang)
                .distinct()
                .toList();
    }

    @Override
    public Set<String> davonBei(String schritt, Collection<String> aktenzeichen, Angemeldet wer) {
        if (aktenzeichen.isEmpty()) {
            return Set.of();
        }
        List<Task> dort = sicht.mitAugenVon(
                wer,
                () -> aufgaben.createTaskQuery()
                        .taskDefinitionKey(schritt)
                        .processInstanceBusinessKeyIn(aktenzeichen.toArray(String[]::new))
                        .list());
        return Set.copyOf(vorgaenge(dort).values());
    }

    @Override
    public Map<String, String> schritte() {
        return schritte.computeIfAbsent(bezug.neueste(), stand -> haus.hole(() -> schritte(stand)));
    }

    @Override
    public List<Last> auslastung(Angemeldet wer) {
        return jdbc.sql("""
            select l.group_id_ as was, count(*) as aufgaben, count(*) filter (where t.due_date_ < :jetzt) as ueberschritten
            from act_ru_identitylink l join act_ru_task t on t.id_ = l.task_id_
            where l.type_ = 'candidate' and l.group_id_ is not null and %s
            group by l.group_id_ order by l.group_id_
            """.formatted(NICHT_AUSGESCHLOSSEN))
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("wer", wer.name())
                .query(Last.class)
                .list();
    }

    @Override
    public List<Last> faelligeJeSchritt(Instant bis, Angemeldet wer) {
        return jdbc.sql("""
            select t.task_def_key_ as was, count(*) as aufgaben, count(*) filter (where t.due_date_ < :jetzt) as ueberschritten
            from act_ru_task t
            where t.due_date_ < :bis and t.task_def_key_ not in (:eskalationen) and %s
            group by t.task_def_key_ order by ueberschritten desc, aufgaben desc, was
            """.formatted(NICHT_AUSGESCHLOSSEN))
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("bis", Timestamp.from(bis))
                .param("eskalationen", ESKALATIONEN)
                .param("wer", wer.name())
                .query(Last.class)
                .list();
    }

    @Override
    public Map<String, String> gruppen() {
        return gruppennamen.mitAufgaben();
    }

    private List<Aufgabe> lies(TaskQuery frage, int hoechstens, Angemeldet wer) {
        return alsAufgaben(sicht.mitAugenVon(wer, () -> frage.listPage(0, hoechstens)));
    }

    /** Group and business key of all of them at once: one question each, however many they are. */
    private List<Aufgabe> alsAufgaben(List<Task> offene) {
        if (offene.isEmpty()) {
            return List.of();
        }
        Map<String, String> vorgaenge = vorgaenge(offene);
        Map<String, String> gruppen = gruppen(offene);
        return offene.stream()
                .map(aufgabe -> new Aufgabe(
                        aufgabe.getId(),
                        aufgabe.getTaskDefinitionKey(),
                        Objects.requireNonNullElse(aufgabe.getName(), aufgabe.getTaskDefinitionKey()),
                        vorgaenge.getOrDefault(aufgabe.getProcessInstanceId(), ""),
                        aufgabe.getProcessInstanceId(),
                        gruppen.getOrDefault(aufgabe.getId(), ""),
                        aufgabe.getDueDate() == null
                                ? null
                                : aufgabe.getDueDate().toInstant(),
                        aufgabe.getPriority(),
                        ESKALATIONEN.contains(aufgabe.getTaskDefinitionKey())))
                .toList();
    }

    private Map<String, String> vorgaenge(List<Task> offene) {
        Set<String> instanzen = offene.stream().map(Task::getProcessInstanceId).collect(Collectors.toSet());
        return haus
                .hole(() -> prozesse.createProcessInstanceQuery()
                        .processInstanceIds(instanzen)
                        .unlimitedList())
                .stream()
                .filter(instanz -> instanz.getBusinessKey() != null)
                .collect(Collectors.toMap(ProcessInstance::getId, ProcessInstance::getBusinessKey));
    }

    private Map<String, String> gruppen(List<Task> offene) {
        record Zeile(String aufgabe, String gruppe) {}
        return jdbc
                .sql("""
                    select task_id_ as aufgabe, group_id_ as gruppe from act_ru_identitylink
                    where task_id_ in (:aufgaben) and type_ = 'candidate' and group_id_ is not null
                    order by group_id_
                    """)
                .param("aufgaben", offene.stream().map(Task::getId).toList())
                .query((rs, n) -> new Zeile(rs.getString("aufgabe"), rs.getString("gruppe")))
                .list()
                .stream()
                .collect(Collectors.toMap(Zeile::aufgabe, Zeile::gruppe, (erste, weitere) -> erste));
    }

    /** Of this state alone: what was deployed beside it is no step of a case. A step without a name is called by its id. */
    private Map<String, String> schritte(String stand) {
        return modelle.createProcessDefinitionQuery().deploymentId(stand).list().stream()
                .flatMap(modell ->
                        modelle.getBpmnModelInstance(modell.getId()).getModelElementsByType(UserTask.class).stream())
                .collect(Collectors.toMap(UserTask::getId, Maschinenstand::name, (erster, weiterer) -> erster))
                .entrySet()
                .stream()
                .sorted(Map.Entry.comparingByValue())
                .collect(Collectors.toMap(
                        Map.Entry::getKey, Map.Entry::getValue, (erster, weiterer) -> erster, LinkedHashMap::new));
    }

    private static String name(UserTask schritt) {
        return schritt.getName() == null ? schritt.getId() : schritt.getName();
    }
}
