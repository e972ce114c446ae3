package de.ombud.prozess.stoerung;

import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Fallvermerke;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.ProcessEngineException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.migration.MigrationInstruction;
import org.camunda.bpm.engine.migration.MigrationPlan;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.engine.runtime.ActivityInstance;
import org.camunda.bpm.engine.runtime.TransitionInstance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Lets cases go on with the newest state of models: whatever runs for them, what it called as well, and the tables that are asked. All of it
 * or nothing; a step that the newest state does not have leads nowhere.
 */
@Component
class Umstellung {

    private static final Logger LOG = LoggerFactory.getLogger(Umstellung.class);

    /** In the change log of the case, where whoever may see the case finds out why it goes another way. */
    private static final String FELD = "modellstand";

    /** A case keeps one state for everything that runs for it; what belongs to no case goes with what it called. */
    private static final String ABLAEUFE = """
        with ausgang as (
          select root_proc_inst_id_ as wurzel, business_key_ as schluessel from act_ru_execution where id_ in (:ablaeufe)),
        wurzeln as (
          select wurzel from ausgang
          union
          select e.root_proc_inst_id_ from act_ru_execution e join ausgang a on a.schluessel = e.business_key_
          join modellstand_fall f on f.aktenzeichen = a.schluessel where e.parent_id_ is null)
        select e.id_ as id, e.proc_def_id_ as definition, p.key_ as modell, coalesce(p.name_, p.key_) as name,
          coalesce(f.aktenzeichen, '') as fall
        from act_ru_execution e join wurzeln w on w.wurzel = e.root_proc_inst_id_
        join act_re_procdef p on p.id_ = e.proc_def_id_ left join modellstand_fall f on f.aktenzeichen = e.business_key_
        where e.parent_id_ is null order by p.key_, e.id_
        """;

    private final JdbcClient jdbc;
    private final RuntimeService prozesse;
    private final RepositoryService modelle;
    private final OhneRechtepruefung haus;
    private final Modellbezug bezug;
    private final Stoerungen stoerungen;
    private final Fallvermerke vermerke;

    Umstellung(
            JdbcClient jdbc,
            RuntimeService prozesse,
            RepositoryService modelle,
            OhneRechtepruefung haus,
            Modellbezug bezug,
            Stoerungen stoerungen,
            Fallvermerke vermerke) {
        this.jdbc = jdbc;
        this.prozesse = prozesse;
        this.modelle = modelle;
        this.haus = haus;
        this.bezug = bezug;
        this.stoerungen = stoerungen;
        this.vermerke = vermerke;
    }

    /** @param fall number of the case; "" where it belongs to none */
    record Ablauf(String id, String definition, String modell, String name, String fall) {}

    /**
     * What would happen.
     *
     * @param stand number of the newest state
     * @param ablaeufe how many instances would go on with it
     * @param hindernisse what it has no place for; with one of them nothing happens
     */
    record Vorschau(int stand, int ablaeufe, List<String> hindernisse) {}

    /** @param plaene for each model in use; empty where the newest state has none of its name */
    private record Vorhaben(
            String bereitstellung,
            List<Ablauf> ablaeufe,
            Map<String, Optional<MigrationPlan>> plaene,
            Vorschau vorschau) {}

    Vorschau vorschau(List<Stehender> stehende) {
        return plane(stehende).vorschau();
    }

    private Vorhaben plane(List<Stehender> stehende) {
        String bereitstellung = bezug.neueste();
        List<Ablauf> ablaeufe = umzustellende(stehende, bereitstellung);
        Set<String> hindernisse = new TreeSet<>();
        Map<String, Optional<MigrationPlan>> plaene = plaene(ablaeufe, bereitstellung);
        for (Ablauf ablauf : ablaeufe) {
            plaene.get(ablauf.definition())
                    .ifPresentOrElse(
                            plan -> hindernisse.addAll(ohnePlatz(ablauf, plan)),
                            () -> hindernisse.add(
                                    "Den Ablauf „%s“ gibt es im heutigen Stand nicht.".formatted(ablauf.name())));
        }
        if (ablaeufe.isEmpty()) {
            hindernisse.add("Hier läuft schon alles auf dem heutigen Stand.");
        }
        Vorschau vorschau = new Vorschau(nummer(bereitstellung), ablaeufe.size(), List.copyOf(hindernisse));
        return new Vorhaben(bereitstellung, ablaeufe, plaene, vorschau);
    }

    /** @return how many instances go on with the newest state */
    @Transactional
    int stelleUm(Stelle stelle, List<Stehender> stehende, String grund, String wer) {
        Vorhaben vorhaben = plane(stehende);
        Vorschau vorschau = vorhaben.vorschau();
        if (!vorschau.hindernisse().isEmpty()) {
            throw new Konflikt(String.join("\n", vorschau.hindernisse()));
        }
        List<Ablauf> ablaeufe = vorhaben.ablaeufe();
        vorhaben.plaene()
                .forEach((definition, plan) -> fuehreAus(
                        plan.orElseThrow(),
                        ablaeufe.stream()
                                .filter(ablauf -> ablauf.definition().equals(definition))
                                .map(Ablauf::id)
                                .toList()));
        ablaeufe.stream()
                .map(Ablauf::fall)
                .filter(fall -> !fall.isEmpty())
                .distinct()
                .forEach(fall -> {
                    bezug.wechsle(new Aktenzeichen(fall), vorhaben.bereitstellung());
                    vermerke.vermerken(
                            new Aktenzeichen(fall),
                            FELD,
                            String.valueOf(stelle.stand()),
                            String.valueOf(vorschau.stand()),
                            grund,
                            wer);
                    LOG.info("{} goes on with state {} instead of {}", fall, vorschau.stand(), stelle.stand());
                });
        stoerungen.versuche(stehende.stream().map(Stehender::job).toList());
        stoerungen.vermerke(
                Stoerungen.Eingriff.Art.UMSTELLUNG,
                stelle,
                String.valueOf(vorschau.stand()),
                stehende.size(),
                grund,
                wer);
        return ablaeufe.size();
    }

    private void fuehreAus(MigrationPlan plan, List<String> ids) {
        try {
            haus.tue(() -> prozesse.newMigration(plan).processInstanceIds(ids).execute());
        } catch (ProcessEngineException e) {
            // the engine looks at more than we asked before, and somebody may have gone on meanwhile
            LOG.warn(
                    "Instances of {} were not put on the newest state: {}",
                    plan.getSourceProcessDefinitionId(),
                    e.getMessage());
            throw new Konflikt("Ein Ablauf lässt sich so nicht auf den heutigen Stand umstellen, oder er ist gerade"
                    + " weitergelaufen. Es ist nichts geschehen; das Protokoll der Anwendung nennt den Grund.");
        }
    }

    private List<Ablauf> umzustellende(List<Stehender> stehende, String bereitstellung) {
        Set<String> heutige = new HashSet<>(jdbc.sql("select id_ from act_re_procdef where deployment_id_ = :wo")
                .param("wo", bereitstellung)
                .query(String.class)
                .set());
        return jdbc
                .sql(ABLAEUFE)
                .param("ablaeufe", stehende.stream().map(Stehender::ablauf).toList())
                .query(Ablauf.class)
                .list()
                .stream()
                .filter(ablauf -> !heutige.contains(ablauf.definition()))
                .toList();
    }

    private Map<String, Optional<MigrationPlan>> plaene(List<Ablauf> ablaeufe, String bereitstellung) {
        Map<String, Optional<MigrationPlan>> plaene = new HashMap<>();
        ablaeufe.forEach(ablauf -> plaene.computeIfAbsent(
                ablauf.definition(),
                definition -> haus.hole(() -> Optional.ofNullable(modelle.createProcessDefinitionQuery()
                                .deploymentId(bereitstellung)
                                .processDefinitionKey(ablauf.modell())
                                .singleResult())
                        .map(ziel -> plan(definition, ziel)))));
        return plaene;
    }

    /** Steps of the same id and kind are the same step. A clock that runs already keeps its time. */
    private MigrationPlan plan(String definition, ProcessDefinition ziel) {
        return prozesse.createMigrationPlan(definition, ziel.getId())
                .mapEqualActivities()
                .build();
    }

    private List<String> ohnePlatz(Ablauf ablauf, MigrationPlan plan) {
        Set<String> bekannte = plan.getInstructions().stream()
                .map(MigrationInstruction::getSourceActivityId)
                .collect(Collectors.toSet());
        ActivityInstance baum = haus.hole(() -> prozesse.getActivityInstance(ablauf.id()));
        List<String> saetze = new ArrayList<>();
        if (baum != null) {
            sammle(baum, ablauf, bekannte, saetze);
        }
        return saetze;
    }

    private static void sammle(ActivityInstance hier, Ablauf ablauf, Set<String> bekannte, List<String> saetze) {
        for (TransitionInstance vorSchritt : hier.getChildTransitionInstances()) {
            pruefe(vorSchritt.getActivityId(), vorSchritt.getActivityName(), ablauf, bekannte, saetze);
        }
        for (ActivityInstance schritt : hier.getChildActivityInstances()) {
            pruefe(schritt.getActivityId(), schritt.getActivityName(), ablauf, bekannte, saetze);
            sammle(schritt, ablauf, bekannte, saetze);
        }
    }

    private static void pruefe(String id, String name, Ablauf ablauf, Set<String> bekannte, List<String> saetze) {
        if (!bekannte.contains(id)) {
            saetze.add(
                    "%s, „%s“ (%s): Diesen Schritt gibt es im heutigen Stand nicht mehr, oder er ist von anderer Art."
                            .formatted(ablauf.name(), name == null ? id : name.replaceAll("\\s+", " "), id));
        }
    }

    private int nummer(String bereitstellung) {
        return jdbc.sql("select nr from modellstand where bereitstellung = :wo")
                .param("wo", bereitstellung)
                .query(Integer.class)
                .single();
    }
}
