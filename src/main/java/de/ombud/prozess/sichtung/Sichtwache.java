package de.ombud.prozess.sichtung;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Merkzettel;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.NachtragGesichtet;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.weg.HinweiseGeaendert;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Has the clocks run for what is unread or undecided in a case, beside it and whatever becomes of it: one watch for all of it, which
 * ends with the last of it. A case in which nothing is to be read costs nothing.
 */
@Component
class Sichtwache {

    private final Sichtpflichten pflichten;
    private final RuntimeService prozesse;
    private final Fallprozesse starts;
    private final TaskService aufgaben;
    private final ManagementService auftraege;
    private final OhneRechtepruefung haus;

    Sichtwache(
            Sichtpflichten pflichten,
            RuntimeService prozesse,
            Fallprozesse starts,
            TaskService aufgaben,
            ManagementService auftraege,
            OhneRechtepruefung haus) {
        this.pflichten = pflichten;
        this.prozesse = prozesse;
        this.starts = starts;
        this.aufgaben = aufgaben;
        this.auftraege = auftraege;
        this.haus = haus;
    }

    /** Where somebody is excluded, perhaps nobody is left who may decide. */
    @EventListener({
        NachtragEingegangen.class,
        NachtragGesichtet.class,
        HinweiseGeaendert.class,
        PersonAusgeschlossen.class
    })
    void bei(Fallereignis ereignis) {
        vormerken(ereignis.aktenzeichen());
    }

    /** When the transaction ends, because one step may decide about several. */
    private void vormerken(Aktenzeichen fall) {
        Merkzettel.notiere(fall, this, einer -> haus.hole(() -> gleicheAb(einer, pflichten.offene(einer))));
    }

    /** @return how many watches there were */
    private int gleicheAb(Aktenzeichen fall, List<Sichtpflicht> offene) {
        List<ProcessInstance> wachen = prozesse.createProcessInstanceQuery()
                .processDefinitionKey(SichtfristProzess.KEY)
                .processInstanceBusinessKey(fall.wert())
                .unlimitedList();
        int hinweis = hoechste(offene, Sichtpflicht::hinweis);
        int nachtrag = hoechste(offene, Sichtpflicht::nachtrag);
        boolean neues = wachen.stream().noneMatch(wache -> kennt(wache, hinweis, nachtrag));
        Optional<ProcessInstance> laufende =
                wachen.stream().filter(this::waehrtNoch).findFirst();
        if (!offene.isEmpty() && neues && laufende.isEmpty()) {
            beginne(fall, offene.size(), hinweis, nachtrag);
        }
        laufende.filter(wache -> !offene.isEmpty()).ifPresent(wache -> {
            if (neues) {
                merke(wache, SichtfristProzess.BIS_HINWEIS, hinweis);
                merke(wache, SichtfristProzess.BIS_NACHTRAG, nachtrag);
            }
            auftraege
                    .createJobQuery()
                    .processInstanceId(wache.getId())
                    .timers()
                    .unlimitedList()
                    .forEach(timer -> auftraege.recalculateJobDuedate(timer.getId(), false));
        });
        // last, because what is over ends with it
        wachen.forEach(wache -> merke(wache, SichtfristProzess.OFFEN, offene.size()));
        return wachen.size();
    }

    private static int hoechste(List<Sichtpflicht> offene, ToIntFunction<Sichtpflicht> nummer) {
        return offene.stream().mapToInt(nummer).max().orElse(0);
    }

    private boolean kennt(ProcessInstance wache, int hinweis, int nachtrag) {
        return wert(wache, SichtfristProzess.BIS_HINWEIS) >= hinweis
                && wert(wache, SichtfristProzess.BIS_NACHTRAG) >= nachtrag;
    }

    /** A step is still to come, or somebody has its task: then what came in later climbs with it. */
    private boolean waehrtNoch(ProcessInstance wache) {
        return auftraege.createJobQuery().processInstanceId(wache.getId()).count() > 0
                || aufgaben.createTaskQuery().processInstanceId(wache.getId()).count() > 0;
    }

    private int wert(ProcessInstance wache, Variable<Integer> variable) {
        return (Integer) prozesse.getVariable(wache.getId(), variable.name());
    }

    private void merke(ProcessInstance wache, Variable<Integer> variable, int wert) {
        if (wert(wache, variable) != wert) {
            prozesse.setVariable(wache.getId(), variable.name(), wert);
        }
    }

    private void beginne(Aktenzeichen fall, int offen, int hinweis, int nachtrag) {
        starts.starte(
                fall,
                SichtfristProzess.KEY,
                Map.of(
                        Variable.AKTENZEICHEN.name(),
                        fall.wert(),
                        SichtfristProzess.OFFEN.name(),
                        offen,
                        SichtfristProzess.BIS_HINWEIS.name(),
                        hinweis,
                        SichtfristProzess.BIS_NACHTRAG.name(),
                        nachtrag));
    }
}
