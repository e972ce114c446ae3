package de.ombud.prozess.zweiterblick;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Beantwortung;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who takes the second look: somebody who neither wrote nor released an answer of the case, in the KRM or in the Ombudsstelle. Where
 * nobody of both is left today, the next higher group has it.
 */
@ImModell("zweiterblick")
public class ZweiterBlick {

    private final Beantwortung beantwortung;
    private final Fallfreigabe freigabe;
    private final JdbcClient jdbc;
    private final Clock uhr;

    ZweiterBlick(Beantwortung beantwortung, Fallfreigabe freigabe, JdbcClient jdbc, Clock uhr) {
        this.beantwortung = beantwortung;
        this.freigabe = freigabe;
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** Ids of the groups that the task lies before, separated by commas. */
    public String gruppen(DelegateExecution execution) {
        return String.join(",", gruppen(Fall.von(execution)));
    }

    private List<String> gruppen(Aktenzeichen fall) {
        List<String> eigene = Gruppe.ids(Gruppe.FALLFUEHRUNG).stream()
                .filter(gruppe -> hatJemanden(gruppe, fall))
                .toList();
        return eigene.isEmpty() ? List.of(hoehere(fall)) : eigene;
    }

    private String hoehere(Aktenzeichen fall) {
        return Gruppe.ids(Gruppe.LEITUNG).stream()
                .filter(gruppe -> hatJemanden(gruppe, fall))
                .findFirst()
                .orElse(Gruppe.GESCHAEFTSFUEHRUNG.id());
    }

    /** Whoever may take the look reads the whole case, the Ombudsstelle too. */
    public void vorlegen(DelegateExecution execution) {
        if (gruppen(Fall.von(execution)).contains(Gruppe.OMBUDSSTELLE.id())) {
            freigabe.gewaehren(Fall.von(execution), Gruppe.OMBUDSSTELLE.id());
        }
    }

    private boolean hatJemanden(String gruppe, Aktenzeichen fall) {
        Set<String> beteiligte = beantwortung.beteiligte(fall);
        return jdbc
                .sql("""
                    select m.user_id_ from act_id_membership m
                    where m.group_id_ = :gruppe
                      and not exists (select from abwesenheit a where a.person = m.user_id_ and a.beendet_am is null
                                      and :heute between a.von and a.bis)
                      and not exists (select from kundenreaktion_ausschluss x join kundenreaktion k on k.id = x.kundenreaktion_id
                                      where k.aktenzeichen = :fall and x.benutzer = m.user_id_)
                    """)
                .param("gruppe", gruppe)
                .param("heute", Ortszeit.tag(uhr.instant()))
                .param("fall", fall.wert())
                .query(String.class)
                .list()
                .stream()
                .anyMatch(person -> !beteiligte.contains(person));
    }
}
