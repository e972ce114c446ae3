package de.ombud.prozess.sichtung;

import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whether the group that decides about signs has anybody who may: in a small office its only person is ill, or the sign is about them. */
@Component
class Besetzung {

    private final JdbcClient jdbc;
    private final Clock uhr;

    Besetzung(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    boolean istJemandDa(Aktenzeichen fall) {
        return jdbc.sql("""
            select exists (
              select from act_id_membership m
              where m.group_id_ = 'krm'
                and not exists (select from abwesenheit a where a.person = m.user_id_ and a.beendet_am is null
                                and :heute between a.von and a.bis)
                and not exists (select from kundenreaktion_ausschluss x
                                join kundenreaktion k on k.id = x.kundenreaktion_id
                                where k.aktenzeichen = :fall and x.benutzer = m.user_id_))
            """)
                .param("heute", Ortszeit.tag(uhr.instant()))
                .param("fall", fall.wert())
                .query(Boolean.class)
                .single();
    }
}
