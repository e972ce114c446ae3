package de.ombud.prozess.waechter;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.uebergabe.Gruppenzuweisung;
import de.ombud.system.Gruppe;
import de.ombud.waechter.Befund;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Gives a task for which nobody of its group is there to the next higher level as well, and takes it from there when somebody is back and
 * nobody took it. What lies with a place that is independent or alone competent (mediation, remedies, data protection) stays there:
 * leadership only knows of it.
 */
@Component
class Gruppenersatz {

    private static final Set<String> BEREICHE = Gruppe.ids(Gruppe.ANLIEGENARBEIT);
    private static final List<String> EBENEN = List.copyOf(Gruppe.ids(Gruppe.LEITUNG));
    private static final String MERKMAL = Aufgabenmerkmal.ERSATZGRUPPE.name();

    private final JdbcClient jdbc;
    private final TaskService aufgaben;
    private final Aufgabensicht sicht;
    private final Gruppenzuweisung zuweisung;
    private final Clock uhr;

    Gruppenersatz(JdbcClient jdbc, TaskService aufgaben, Aufgabensicht sicht, Gruppenzuweisung zuweisung, Clock uhr) {
        this.jdbc = jdbc;
        this.aufgaben = aufgaben;
        this.sicht = sicht;
        this.zuweisung = zuweisung;
        this.uhr = uhr;
    }

    /**
     * @param unbesetzte what {@link Invariante#AUFGABE_OHNE_ZUSTAENDIGE} found
     * @param alle whether these are all; else nothing is taken back
     */
    void gleicheAb(List<Befund> unbesetzte, boolean alle) {
        Set<String> ids = unbesetzte.stream().map(Befund::gegenstand).collect(Collectors.toSet());
        if (alle) {
            vertretene().stream().filter(id -> !ids.contains(id)).forEach(this::nimmZurueck);
        }
        ids.forEach(this::legeVor);
    }

    private List<String> vertretene() {
        return jdbc.sql("select task_id_ from act_ru_variable where name_ = :merkmal and task_id_ is not null")
                .param("merkmal", MERKMAL)
                .query(String.class)
                .list();
    }

    private void legeVor(String id) {
        Task aufgabe = aufgaben.createTaskQuery().taskId(id).singleResult();
        if (aufgabe == null || aufgabe.getAssignee() != null) {
            return;
        }
        Optional<String> bisher = bisher(id);
        Optional<String> ersatz = ersatz(id, bisher.orElse(""));
        if (!ersatz.equals(bisher)) {
            bisher.ifPresent(gruppe -> nimm(id, gruppe));
            ersatz.ifPresent(gruppe -> gib(id, gruppe));
        }
    }

    private void gib(String id, String gruppe) {
        zuweisung.gibAuch(id, gruppe);
        aufgaben.setVariableLocal(id, MERKMAL, gruppe);
    }

    /** Whoever took it in the meantime keeps it. */
    private void nimmZurueck(String id) {
        bisher(id).ifPresent(gruppe -> nimm(id, gruppe));
    }

    private void nimm(String id, String gruppe) {
        zuweisung.nimm(id, gruppe);
        aufgaben.removeVariableLocal(id, MERKMAL);
    }

    private Optional<String> bisher(String id) {
        return Optional.ofNullable((String) aufgaben.getVariableLocal(id, MERKMAL));
    }

    /** The lowest level above its own in which somebody is there who may do it. */
    private Optional<String> ersatz(String id, String bisher) {
        Set<String> eigene = new HashSet<>(sicht.gruppen(id));
        eigene.remove(bisher);
        List<String> hoehere = hoehere(eigene);
        Set<String> besetzte = hoehere.isEmpty() ? Set.of() : besetzte(id, hoehere);
        return hoehere.stream().filter(besetzte::contains).findFirst();
    }

    private static List<String> hoehere(Set<String> eigene) {
        int hoechste = eigene.stream().mapToInt(EBENEN::indexOf).max().orElse(EBENEN.size());
        boolean gehtHoeher = hoechste >= 0 || eigene.stream().anyMatch(BEREICHE::contains);
        return gehtHoeher ? EBENEN.subList(Math.min(hoechste + 1, EBENEN.size()), EBENEN.size()) : List.of();
    }

    private Set<String> besetzte(String id, List<String> gruppen) {
        return jdbc
                .sql(Invariante.ausgefuellt("""
                    with {da}
                    select distinct m.group_id_
                    from act_ru_task t join {instanz} i on i.id = t.proc_inst_id_
                    join act_id_membership m on m.group_id_ in (:gruppen)
                    join da on da.person = m.user_id_
                    where t.id_ = :aufgabe and {darf}
                    """))
                .param("gruppen", gruppen)
                .param("aufgabe", id)
                .param("heute", Ortszeit.tag(uhr.instant()))
                .query(String.class)
                .list()
                .stream()
                .collect(Collectors.toSet());
    }
}
