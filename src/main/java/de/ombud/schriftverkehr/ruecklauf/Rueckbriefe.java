package de.ombud.schriftverkehr.ruecklauf;

import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.SchreibenGeaendert;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds the letter that an incoming mail answers, or that came back. */
@Component
public class Rueckbriefe {

    private static final int LAENGSTE_ANTWORT = 400;

    private final JdbcClient jdbc;
    private final Akten akten;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Rueckbriefe(JdbcClient jdbc, Akten akten, ApplicationEventPublisher ereignisse, Clock uhr) {
        this.jdbc = jdbc;
        this.akten = akten;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /** @param rueckfrage number of the question that the letter asks; 0 for none */
    public record Brief(Aktenzeichen fall, int rueckfrage, boolean anStelle) {}

    private record Zeile(Aktenzeichen fall, Schreiben schreiben, int bezug) {}

    /** @param messageId with its brackets, as we gave it */
    @Transactional(readOnly = true)
    public Optional<Brief> zu(String messageId) {
        return jdbc.sql("select aktenzeichen, schreiben, bezug from sendung where message_id = :id and weg = 'EMAIL'")
                .param("id", messageId)
                .query(Rueckbriefe::zeile)
                .optional()
                .map(z -> new Brief(
                        z.fall(),
                        z.schreiben() == Schreiben.RUECKFRAGE ? z.bezug() : 0,
                        z.schreiben().gehtAnStelle()));
    }

    /** @return Message-ID of the last mail about the case that had gone out by then */
    @Transactional(readOnly = true)
    public Optional<String> letzterVor(Aktenzeichen fall, Instant wann) {
        return jdbc.sql("""
            select message_id from sendung
            where aktenzeichen = :az and weg = 'EMAIL' and zustand = 'VERSANDT' and versandt_am <= :wann
            order by versandt_am desc, id desc limit 1
            """)
                .param("az", fall.wert())
                .param("wann", Timestamp.from(wann))
                .query(String.class)
                .optional();
    }

    /**
     * A mail that counted as sent did not arrive: it is open again, and a person decides how the letter gets there. Told twice, it is
     * noted once; a letter of the time before the case was opened again is only noted. Where somebody has just been asked whether it went
     * out, they find the answer, and their step leads on from there.
     *
     * @param befund what the mail server says, without anybody's address
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void kamZurueck(String messageId, String befund) {
        abgelehnt(messageId, befund, "UNKLAR", false)
                .ifPresent(z -> ereignisse.publishEvent(new SchreibenGeaendert(z.fall())));
        abgelehnt(messageId, befund, "VERSANDT", true).ifPresent(z -> {
            ereignisse.publishEvent(new SchreibenGeaendert(z.fall()));
            int durchgang = akten.lies(z.fall()).wiedereroeffnungen().size();
            int bezug = z.schreiben().bezugOhneDurchgang(z.bezug(), durchgang);
            boolean vonFrueher = bezug < 0 || durchgang > 0 && z.schreiben() == Schreiben.ANTWORT && bezug == 0;
            if (!vonFrueher) {
                ereignisse.publishEvent(new ZustellungGescheitert(z.fall(), z.schreiben(), bezug));
            }
        });
    }

    /** Whoever has it, or takes it over, finds it refused, as if the mail server had said so at once. */
    private Optional<Zeile> abgelehnt(String messageId, String befund, String zustand, boolean verwaist) {
        return jdbc.sql("""
            update sendung set zustand = 'ABGELEHNT', abgelehnt_am = :jetzt, antwort = :antwort, versandt_am = null,
                               versandt_tag = null, verwaist = verwaist or :verwaist
            where message_id = :id and weg = 'EMAIL' and zustand = :zustand
            returning aktenzeichen, schreiben, bezug
            """)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("antwort", befund.length() > LAENGSTE_ANTWORT ? befund.substring(0, LAENGSTE_ANTWORT) : befund)
                .param("id", messageId)
                .param("zustand", zustand)
                .param("verwaist", verwaist)
                .query(Rueckbriefe::zeile)
                .optional();
    }

    private static Zeile zeile(ResultSet rs, int nr) throws SQLException {
        return new Zeile(
                new Aktenzeichen(rs.getString("aktenzeichen")),
                Schreiben.valueOf(rs.getString("schreiben")),
                rs.getInt("bezug"));
    }
}
