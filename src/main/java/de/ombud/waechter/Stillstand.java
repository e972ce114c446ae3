package de.ombud.waechter;

import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What stands still, for whoever leads: nothing of a case that somebody is excluded from (§§ 16, 17 SGB X), in no list and no figure. */
@Component
@Transactional(readOnly = true)
public class Stillstand {

    /** Of a case or call that this person is not excluded from. */
    private static final String OFFENES = """
        from waechter_befund b
        where b.bis is null
          and not exists (select from kundenreaktion_ausschluss a join kundenreaktion k on k.id = a.kundenreaktion_id
                          where a.benutzer = :wer
                            and (k.aktenzeichen = b.vorgang
                                 or exists (select from rueckruf r
                                            where r.nummer = b.vorgang and k.aktenzeichen in (r.aktenzeichen, r.beschwerde))))
        """;

    /** @param istRueckruf whether {@code vorgang} is the number of a call and not of a case */
    public record Zeile(String vorgang, boolean istRueckruf, String satz, Instant seit) {}

    private final JdbcClient jdbc;

    Stillstand(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The longest first. @param wer user name */
    public List<Zeile> zeilen(int hoechstens, String wer) {
        return jdbc.sql("""
            select b.vorgang, exists (select from rueckruf r where r.nummer = b.vorgang) as ist_rueckruf, b.satz, b.seit
            %s order by b.seit, b.id limit :hoechstens
            """.formatted(OFFENES))
                .param("wer", wer)
                .param("hoechstens", hoechstens)
                .query((rs, n) -> new Zeile(
                        rs.getString("vorgang"),
                        rs.getBoolean("ist_rueckruf"),
                        rs.getString("satz"),
                        rs.getTimestamp("seit").toInstant()))
                .list();
    }

    public long anzahl(String wer) {
        return jdbc.sql("select count(*) " + OFFENES)
                .param("wer", wer)
                .query(Long.class)
                .single();
    }
}
