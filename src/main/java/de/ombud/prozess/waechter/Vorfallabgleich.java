package de.ombud.prozess.waechter;

import de.ombud.waechter.Wachbuch;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Makes the incidents of the guardian what its book says: one for each thing that stands still, at a step at which its case waits, and
 * none for what is well again. What has no step any more stands on the page "Eskalationen" only.
 */
@Component
class Vorfallabgleich {

    static final String ART = "STILLSTAND";

    private final Wachbuch buch;
    private final RuntimeService prozesse;
    private final JdbcClient jdbc;

    Vorfallabgleich(Wachbuch buch, RuntimeService prozesse, JdbcClient jdbc) {
        this.buch = buch;
        this.prozesse = prozesse;
        this.jdbc = jdbc;
    }

    void gleicheAb() {
        Set<String> vorhandene = new HashSet<>(vorhandene());
        Set<String> gueltige = buch.vorfaelle();
        vorhandene.stream().filter(id -> !gueltige.contains(id)).forEach(prozesse::resolveIncident);
        for (Wachbuch.Offenes offenes : buch.offene()) {
            boolean gezeigt = vorhandene.contains(offenes.vorfall());
            // a step that failed for good has an incident of the engine already
            if (!gezeigt && !offenes.befund().regel().equals(Invariante.AUFTRAG_GESCHEITERT.name())) {
                zeige(offenes);
            }
        }
    }

    private void zeige(Wachbuch.Offenes offenes) {
        String vorgang = offenes.befund().vorgang();
        buch.zeigtAls(
                offenes.id(),
                schritt(vorgang)
                        .map(execution -> prozesse.createIncident(
                                        ART,
                                        execution,
                                        vorgang,
                                        vorgang + ": " + offenes.befund().satz())
                                .getId())
                        .orElse(""));
    }

    /** As they were raised, not their copies in the calling processes. */
    private List<String> vorhandene() {
        return jdbc.sql("select id_ from act_ru_incident where incident_type_ = :art and id_ = cause_incident_id_")
                .param("art", ART)
                .query(String.class)
                .list();
    }

    /** An execution that is at a step; the instance itself is at none as soon as several things go on in it. */
    private Optional<String> schritt(String vorgang) {
        return jdbc.sql("""
            select e.id_ from act_ru_execution i join act_ru_execution e on e.proc_inst_id_ = i.id_
            where i.parent_id_ is null and i.business_key_ = :vorgang and e.act_id_ is not null
              and not exists (select from act_ru_execution kind where kind.parent_id_ = e.id_)
            order by (i.super_exec_ is null) desc, e.is_active_ desc, e.id_ limit 1
            """).param("vorgang", vorgang).query(String.class).optional();
    }
}
