package de.ombud.prozess.waechter;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.anliegen.Benachrichtigungen;
import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.sicherheit.Aufgabensicht;
import de.ombud.prozess.uebergabe.Gruppenzuweisung;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
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
 * nobody took it. What lies with a place that is alone competent (remedies, data protection, press) stays there while its people are away,
 * leadership only knows of it; where all of them are excluded from the case, whoever leads the way has it. Mediation has a way of its own
 * to somebody neutral. Above the Geschäftsführung is only the supervision of its carriers: KRM lays before it what nobody else may decide.
 */
@Component
class Gruppenersatz {

    private static final Set<String> BEREICHE = Gruppe.ids(Gruppe.ANLIEGENARBEIT);
    private static final Set<String> OMBUDSSTELLE = Gruppe.ids(Set.of(Gruppe.OMBUDSSTELLE));
    private static final List<String> EBENEN = List.copyOf(Gruppe.ids(Gruppe.LEITUNG));
    private static final String MERKMAL = Aufgabenmerkmal.ERSATZGRUPPE.name();

    private final JdbcClient jdbc;
    private final TaskService aufgaben;
    private final Aufgabensicht sicht;
    private final Gruppenzuweisung zuweisung;
    private final Benachrichtigungen hinweise;
    private final Clock uhr;

    Gruppenersatz(
            JdbcClient jdbc,
            TaskService aufgaben,
            Aufgabensicht sicht,
            Gruppenzuweisung zuweisung,
            Benachrichtigungen hinweise,
            Clock uhr) {
        this.jdbc = jdbc;
        this.aufgaben = aufgaben;
        this.sicht = sicht;
        this.zuweisung = zuweisung;
        this.hinweise = hinweise;
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
        unbesetzte.stream()
                .collect(Collectors.toMap(Befund::gegenstand, Befund::vorgang, (erster, zweiter) -> erster))
                .forEach(this::legeVor);
    }

    private List<String> vertretene() {
        return jdbc.sql("select task_id_ from act_ru_variable where name_ = :merkmal and task_id_ is not null")
                .param("merkmal", MERKMAL)
                .query(String.class)
                .list();
    }

    private void legeVor(String id, String vorgang) {
        Task aufgabe = aufgaben.createTaskQuery().taskId(id).singleResult();
        if (aufgabe == null || aufgabe.getAssignee() != null) {
            return;
        }
        Optional<String> bisher = bisher(id);
        Optional<String> ersatz = ersatz(id, bisher.orElse(""));
        if (!ersatz.equals(bisher)) {
            bisher.ifPresent(gruppe -> nimm(id, gruppe));
            ersatz.ifPresent(gruppe -> gib(id, gruppe, vorgang));
        }
    }

    /** The group hears of it at once: it looks for none of its own here. */
    private void gib(String id, String gruppe, String vorgang) {
        zuweisung.gibAuch(id, gruppe);
        aufgaben.setVariableLocal(id, MERKMAL, gruppe);
        if (Aktenzeichen.istEines(vorgang)) {
            hinweise.anstossen(new Aktenzeichen(vorgang), gruppe, Anlass.ERSATZ, id);
        }
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
        List<String> hoehere = hoehere(id, eigene);
        Set<String> besetzte = hoehere.isEmpty() ? Set.of() : besetzte(id, hoehere);
        return hoehere.stream().filter(besetzte::contains).findFirst();
    }

    private List<String> hoehere(String id, Set<String> eigene) {
        int hoechste = eigene.stream().mapToInt(EBENEN::indexOf).max().orElse(EBENEN.size());
        if (hoechste < 0 && eigene.stream().noneMatch(BEREICHE::contains)) {
            hoechste = OMBUDSSTELLE.containsAll(eigene) || !alleAusgeschlossen(id, eigene)
                    ? EBENEN.size()
                    : leitung(id) - 1;
        } else if (hoechste == EBENEN.size() - 1 && alleAusgeschlossen(id, eigene)) {
            return List.of(Gruppe.KRM.id());
        }
        return EBENEN.subList(Math.min(hoechste + 1, EBENEN.size()), EBENEN.size());
    }

    /** Who decides when the way is late decides here too. */
    private int leitung(String id) {
        Object leitung = aufgaben.getVariable(id, WegVariablen.LEITUNG.name());
        return leitung == null ? EBENEN.size() - 1 : Math.max(EBENEN.indexOf(leitung), 0);
    }

    private boolean alleAusgeschlossen(String id, Set<String> gruppen) {
        return jdbc.sql(Invariante.ausgefuellt("""
            select bool_and(exists (
              select from kundenreaktion_ausschluss x join kundenreaktion k on k.id = x.kundenreaktion_id
              where k.aktenzeichen = i.vorgang and x.benutzer = m.user_id_))
            from act_ru_task t join {instanz} i on i.id = t.proc_inst_id_
            join act_id_membership m on m.group_id_ in (:gruppen)
            where t.id_ = :aufgabe
            """))
                .param("gruppen", gruppen)
                .param("aufgabe", id)
                .query((rs, n) -> rs.getBoolean(1))
                .single();
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
