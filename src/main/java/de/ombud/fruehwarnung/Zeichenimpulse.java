package de.ombud.fruehwarnung;

import de.ombud.verbesserung.Impuls;
import de.ombud.verbesserung.Impulse;
import de.ombud.verbesserung.Impulsnummer;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What was proposed because of a sign: once, however often and by however many it is sent. */
@Component
class Zeichenimpulse {

    private final JdbcClient jdbc;
    private final Impulse impulse;
    private final Clock uhr;

    Zeichenimpulse(JdbcClient jdbc, Impulse impulse, Clock uhr) {
        this.jdbc = jdbc;
        this.impulse = impulse;
        this.uhr = uhr;
    }

    Optional<Impuls> zu(Zeichen.Schluessel zeichen) {
        return nummer(zeichen).map(impulse::lies);
    }

    @Transactional
    Impulsnummer vorschlagen(Zeichen.Schluessel zeichen, String titel, String beschreibung, String wer) {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ombud.fruehwarnung'))")
                .query()
                .singleRow();
        return nummer(zeichen).orElseGet(() -> {
            Impulsnummer neu = impulse.ausZeichen(titel, beschreibung, zeichen.thema(), zeichen.dienststelle(), wer);
            jdbc.sql("""
                insert into fruehzeichen_impuls (groesse, dienststelle, thema, monat, impuls, wer, am)
                values (:groesse, :dienststelle, :thema, :monat, :impuls, :wer, :am)
                """)
                    .param("groesse", zeichen.groesse().name())
                    .param("dienststelle", zeichen.dienststelle())
                    .param("thema", zeichen.thema())
                    .param("monat", zeichen.seit().atDay(1))
                    .param("impuls", neu.wert())
                    .param("wer", wer)
                    .param("am", Timestamp.from(uhr.instant()))
                    .update();
            return neu;
        });
    }

    private Optional<Impulsnummer> nummer(Zeichen.Schluessel zeichen) {
        return jdbc.sql("""
            select impuls from fruehzeichen_impuls
            where groesse = :groesse and dienststelle = :dienststelle and thema = :thema and monat = :monat
            """)
                .param("groesse", zeichen.groesse().name())
                .param("dienststelle", zeichen.dienststelle())
                .param("thema", zeichen.thema())
                .param("monat", zeichen.seit().atDay(1))
                .query(String.class)
                .optional()
                .map(Impulsnummer::new);
    }
}
