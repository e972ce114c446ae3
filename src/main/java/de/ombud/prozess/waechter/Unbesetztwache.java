package de.ombud.prozess.waechter;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.maschine.Aufgabenhorcher;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.prozess.vertretung.VertretungGeregelt;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.vorgang.ereignis.PersonZugelassen;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Lazy;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Has the tasks without anybody looked for at once, by a job of its own, whenever somebody is not there, is back, is excluded or
 * readmitted, or a task begins with a group that is empty: nobody waits for the next hour.
 */
@Component
class Unbesetztwache implements Aufgabenhorcher {

    private final ObjectProvider<JdbcClient> jdbc;
    private final RuntimeService prozesse;
    private final OhneRechtepruefung haus;
    private final Clock uhr;

    /** Lazy, because the engine is made before the rooms that use it. */
    Unbesetztwache(
            ObjectProvider<JdbcClient> jdbc, @Lazy RuntimeService prozesse, @Lazy OhneRechtepruefung haus, Clock uhr) {
        this.jdbc = jdbc;
        this.prozesse = prozesse;
        this.haus = haus;
        this.uhr = uhr;
    }

    @EventListener
    void bei(VertretungGeregelt ereignis) {
        stosseAn();
    }

    @EventListener
    void bei(PersonAusgeschlossen ereignis) {
        stosseAn();
    }

    @EventListener
    void bei(PersonZugelassen ereignis) {
        stosseAn();
    }

    @Override
    public void entsteht(DelegateTask aufgabe) {
        Set<String> gruppen = aufgabe.getCandidates().stream()
                .map(IdentityLink::getGroupId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (aufgabe.getAssignee() == null && !gruppen.isEmpty() && !istBesetzt(gruppen, fall(aufgabe))) {
            stosseAn();
        }
    }

    private static String fall(DelegateTask aufgabe) {
        return Variable.AKTENZEICHEN.vielleicht(aufgabe).orElse("");
    }

    /** Roughly and quickly: what only four eyes or a bias forbids is found within the hour. */
    private boolean istBesetzt(Set<String> gruppen, String fall) {
        return jdbc.getObject()
                .sql("""
                    select exists (
                      select from act_id_membership m
                      where m.group_id_ in (:gruppen)
                        and not exists (select from abwesenheit a where a.person = m.user_id_ and a.beendet_am is null
                                        and :heute between a.von and a.bis)
                        and not exists (select from kundenreaktion_ausschluss x join kundenreaktion k on k.id = x.kundenreaktion_id
                                        where k.aktenzeichen = :fall and x.benutzer = m.user_id_))
                    """)
                .param("gruppen", gruppen)
                .param("heute", Ortszeit.tag(uhr.instant()))
                .param("fall", fall)
                .query(Boolean.class)
                .single();
    }

    private void stosseAn() {
        if (!wirdGleichNachgesehen()) {
            haus.tue(() -> prozesse.startProcessInstanceByMessage(WaechterProzess.NACHRICHT_BESETZUNG_GEAENDERT));
        }
    }

    /**
     * One look that has not begun is enough for all; and how many there are tells nobody that they were excluded somewhere. What it
     * just misses, the next hour finds.
     */
    private boolean wirdGleichNachgesehen() {
        return jdbc.getObject()
                .sql("""
                    select exists (
                      select from act_ru_job j join act_re_procdef p on p.id_ = j.process_def_id_
                      where p.key_ = :waechter and j.process_instance_id_ is not null
                        and j.lock_owner_ is null and j.retries_ > 0 and j.suspension_state_ = 1)
                    """)
                .param("waechter", WaechterProzess.KEY)
                .query(Boolean.class)
                .single();
    }
}
