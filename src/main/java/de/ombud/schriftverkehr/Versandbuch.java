package de.ombud.schriftverkehr;

import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.adresse.Wahlgrund;
import de.ombud.schriftverkehr.vorlage.Entwurf;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * What was written and how far it came. Every change of state names the state it starts from, so that of two who try the same step
 * only one succeeds. Runs in the caller's transaction.
 */
@Repository
public class Versandbuch {

    public static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    private final JdbcClient jdbc;
    private final Clock uhr;

    Versandbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    Optional<Long> finde(Aktenzeichen az, Schreiben schreiben, int bezug) {
        return jdbc.sql("""
            select id from sendung
            where aktenzeichen = :az and schreiben = :schreiben and bezug = :bezug
            """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .param("bezug", bezug)
                .query(Long.class)
                .optional();
    }

    /** What went to nobody for this reason is written after all, where the reason turned out to be none. */
    void verwerfen(Aktenzeichen az, Schreiben schreiben, int bezug, Wahlgrund grund) {
        jdbc.sql("""
            delete from sendung
            where aktenzeichen = :az and schreiben = :schreiben and bezug = :bezug and grund = :grund
              and zustand = 'ENTFAELLT'
            """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .param("bezug", bezug)
                .param("grund", grund.name())
                .update();
    }

    /** @return the new id, or empty where somebody else wrote the same piece first; waits for them if they are still at it */
    Optional<Long> eintragen(
            Aktenzeichen az, Schreiben schreiben, int bezug, String messageId, Empfaenger wer, Entwurf entwurf) {
        return jdbc.sql("""
            insert into sendung (aktenzeichen, schreiben, bezug, weg, grund, message_id, empfaenger,
                                 betreff, text, html, automatisch, zustand, erstellt_am)
            values (:az, :schreiben, :bezug, :weg, :grund, :messageId, :empfaenger,
                    :betreff, :text, :html, :automatisch, :zustand, :jetzt)
            on conflict (aktenzeichen, schreiben, bezug) do nothing
            returning id
            """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .param("bezug", bezug)
                .param("weg", wer.weg().name())
                .param("grund", wer.grund().name())
                .param("messageId", messageId)
                .param("empfaenger", wer.zielzeilen())
                .param("betreff", entwurf.betreff())
                .param("text", entwurf.text())
                .param("html", entwurf.html())
                .param("automatisch", entwurf.automatisch())
                .param(
                        "zustand",
                        (wer.weg() == Versandweg.KEINER ? Versandzustand.ENTFAELLT : Versandzustand.ERSTELLT).name())
                .param("jetzt", jetzt())
                .query(Long.class)
                .optional();
    }

    public Sendungszeile lies(long id) {
        return lies(id, "");
    }

    /** What is written and surely not sent. */
    List<Long> ungesendete(Aktenzeichen az) {
        return jdbc.sql("select id from sendung where aktenzeichen = :az and zustand = 'ERSTELLT' order by id")
                .param("az", az.wert())
                .query(Long.class)
                .list();
    }

    /** How many pieces are written and neither sent nor dropped; also those of which nobody knows. */
    int offene(Aktenzeichen az) {
        return jdbc.sql("""
            select count(*) from sendung
            where aktenzeichen = :az and zustand not in ('VERSANDT', 'ENTFAELLT', 'HINFAELLIG')
            """).param("az", az.wert()).query(Integer.class).single();
    }

    /** Whether a letter of this kind is written and neither out nor cleared. */
    boolean istUnterwegs(Aktenzeichen az, Schreiben schreiben) {
        return jdbc.sql("""
            select exists (select from sendung where aktenzeichen = :az and schreiben = :schreiben
                           and zustand not in ('VERSANDT', 'ENTFAELLT', 'HINFAELLIG'))
            """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .query(Boolean.class)
                .single();
    }

    /** Mails that were refused for good, and nobody has decided yet. */
    List<Long> abgelehnte(Aktenzeichen az) {
        return jdbc.sql("select id from sendung where aktenzeichen = :az and zustand = 'ABGELEHNT' order by id")
                .param("az", az.wert())
                .query(Long.class)
                .list();
    }

    /** What went, or may have gone, to whomever. */
    List<Long> hinausgegangene(Aktenzeichen az) {
        return jdbc.sql("""
            select id from sendung where aktenzeichen = :az and zustand in ('BEGONNEN', 'UNKLAR', 'VERSANDT')
            order by id
            """).param("az", az.wert()).query(Long.class).list();
    }

    int naechsterBezug(Aktenzeichen az, Schreiben schreiben) {
        return jdbc.sql("""
            select coalesce(max(bezug), -1) + 1 from sendung where aktenzeichen = :az and schreiben = :schreiben
            """)
                .param("az", az.wert())
                .param("schreiben", schreiben.name())
                .query(Integer.class)
                .single();
    }

    /** Whether an earlier mail of the same case still waits for the mail server: they go out in the order in which they were written. */
    boolean wartetVorher(long id) {
        return jdbc.sql("""
            select exists (select from sendung w join sendung s on s.aktenzeichen = w.aktenzeichen
                           where s.id = :id and w.id < s.id and w.zustand = 'ERSTELLT' and not w.verwaist
                             and w.weg = 'EMAIL' and w.aufgeschoben_seit is not null)
            """).param("id", id).query(Boolean.class).single();
    }

    /** How many pieces a proxy has got, or may have got. */
    int anVertretungGegangen(Aktenzeichen az) {
        return jdbc.sql("""
            select count(*) from sendung
            where aktenzeichen = :az and zustand in ('BEGONNEN', 'UNKLAR', 'VERSANDT')
              and grund in ('BEVOLLMAECHTIGT', 'BEVOLLMAECHTIGT_ANSCHRIFT_FEHLT')
            """).param("az", az.wert()).query(Integer.class).single();
    }

    /** Holds the row until the transaction ends. */
    Sendungszeile liesGesperrt(long id) {
        return lies(id, "for update");
    }

    private Sendungszeile lies(long id, String sperre) {
        return jdbc.sql("""
            select id, aktenzeichen, schreiben, bezug, weg, grund, message_id, empfaenger, betreff, text, html,
                   automatisch, zustand, erstellt_am, aufgeschoben_seit is not null as hat_gewartet,
                   coalesce(antwort, '') as antwort, coalesce(poststapel, 0) as poststapel
            from sendung where id = :id
            """ + sperre)
                .param("id", id)
                .query((rs, n) -> new Sendungszeile(
                        rs.getLong("id"),
                        rs.getString("aktenzeichen"),
                        Schreiben.valueOf(rs.getString("schreiben")),
                        rs.getInt("bezug"),
                        Versandweg.valueOf(rs.getString("weg")),
                        Wahlgrund.valueOf(rs.getString("grund")),
                        rs.getString("message_id"),
                        rs.getString("empfaenger"),
                        rs.getString("betreff"),
                        rs.getString("text"),
                        rs.getString("html"),
                        rs.getBoolean("automatisch"),
                        Versandzustand.valueOf(rs.getString("zustand")),
                        rs.getTimestamp("erstellt_am").toInstant(),
                        rs.getBoolean("hat_gewartet"),
                        rs.getString("antwort"),
                        rs.getLong("poststapel")))
                .optional()
                .orElseThrow(() -> new NichtGefunden("Dieses Schreiben gibt es nicht."));
    }

    /**
     * Held until the caller's transaction ends, also by the end of its process: so a BEGONNEN that nobody holds is the trace of a
     * crash, and one that is held is somebody at work.
     *
     * @return false where somebody else is sending this piece right now
     */
    boolean fuerVersandSperren(long id) {
        return jdbc.sql("select pg_try_advisory_xact_lock(hashtextextended(:name, 0))")
                .param("name", "sendung/" + id)
                .query(Boolean.class)
                .single();
    }

    /** What was printed before is not what it says now. */
    void neuFassen(long id, Empfaenger wer, Entwurf entwurf) {
        jdbc.sql("""
            update sendung set grund = :grund, empfaenger = :empfaenger, betreff = :betreff, text = :text,
                               html = :html, automatisch = :automatisch, poststapel = null
            where id = :id and zustand = 'ERSTELLT'
            """)
                .param("grund", wer.grund().name())
                .param("empfaenger", wer.zielzeilen())
                .param("betreff", entwurf.betreff())
                .param("text", entwurf.text())
                .param("html", entwurf.html())
                .param("automatisch", entwurf.automatisch())
                .param("id", id)
                .update();
    }

    boolean begonnen(long id) {
        return jdbc.sql("""
            update sendung set zustand = 'BEGONNEN', begonnen_am = :jetzt, versuche = versuche + 1
            where id = :id and zustand = 'ERSTELLT'
            """).param("jetzt", jetzt()).param("id", id).update() == 1;
    }

    /** Also from UNKLAR: what is known for sure beats a doubt. */
    void angenommen(long id) {
        jdbc.sql("""
            update sendung set zustand = 'VERSANDT', versandt_am = :jetzt, versandt_tag = :heute,
                               aufgeschoben_seit = null
            where id = :id and zustand in ('BEGONNEN', 'UNKLAR')
            """)
                .param("jetzt", jetzt())
                .param("heute", heute())
                .param("id", id)
                .update();
    }

    /** Surely not sent. Where it was ended in the meantime, nobody would come back for it. */
    void nichtAngenommen(long id) {
        zurueck(id, null);
    }

    /** The same; it waits for the mail server. */
    void aufgeschoben(long id) {
        zurueck(id, jetzt());
    }

    private void zurueck(long id, Timestamp wartetSeit) {
        jdbc.sql("""
            update sendung
            set zustand = case when verwaist then 'HINFAELLIG' else 'ERSTELLT' end,
                erledigt_am = case when verwaist then cast(:jetzt as timestamptz) end,
                erledigungsgrund = case when verwaist then :grund end,
                aufgeschoben_seit = coalesce(aufgeschoben_seit, cast(:seit as timestamptz))
            where id = :id and zustand in ('BEGONNEN', 'ERSTELLT')
            """)
                .param("jetzt", jetzt())
                .param("grund", Erledigung.BEENDET.satz())
                .param("seit", wartetSeit)
                .param("id", id)
                .update();
    }

    /** @param antwort in the words of the mail server, or ours where it was not asked */
    void abgelehnt(long id, String antwort) {
        jdbc.sql("""
            update sendung set zustand = 'ABGELEHNT', abgelehnt_am = :jetzt, antwort = :antwort,
                               aufgeschoben_seit = null
            where id = :id and zustand in ('ERSTELLT', 'BEGONNEN')
            """)
                .param("jetzt", jetzt())
                .param("antwort", antwort)
                .param("id", id)
                .update();
    }

    /** What was refused may be tried again as it is now. */
    void erneut(long id) {
        jdbc.sql("""
            update sendung set zustand = 'ERSTELLT', antwort = null, abgelehnt_am = null
            where id = :id and zustand = 'ABGELEHNT'
            """).param("id", id).update();
    }

    /** By another way than it was written for. */
    void umstellen(long id, Versandweg weg) {
        jdbc.sql("update sendung set weg = :weg, poststapel = null where id = :id and zustand = 'ERSTELLT'")
                .param("weg", weg.name())
                .param("id", id)
                .update();
    }

    /** @param wer user name, null for the program @return false where it is out, cleared, or being sent right now */
    boolean hinfaellig(long id, String grund, String wer) {
        return jdbc.sql("""
            update sendung set zustand = 'HINFAELLIG', erledigungsgrund = :grund, erledigt_am = :jetzt,
                               erledigt_von = :wer, aufgeschoben_seit = null, verwaist = false
            where id = :id and zustand in ('ERSTELLT', 'UNKLAR', 'ABGELEHNT')
            """)
                        .param("grund", grund)
                        .param("jetzt", jetzt())
                        .param("wer", wer)
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Nobody sends it any more; whoever is speaking to the mail server for it right now learns so afterwards. */
    void verwaist(long id) {
        jdbc.sql("""
            update sendung set verwaist = true
            where id = :id and zustand in ('ERSTELLT', 'BEGONNEN', 'UNKLAR', 'ABGELEHNT')
            """).param("id", id).update();
    }

    /** @return whether nobody sends it, and from now on the caller does */
    boolean uebernehmen(long id) {
        return jdbc.sql("update sendung set verwaist = false where id = :id and verwaist")
                        .param("id", id)
                        .update()
                == 1;
    }

    void unklar(long id) {
        jdbc.sql("update sendung set zustand = 'UNKLAR' where id = :id and zustand in ('ERSTELLT', 'BEGONNEN')")
                .param("id", id)
                .update();
    }

    boolean entscheiden(long id, Versandentscheidung entscheidung, String wer) {
        boolean erneut = entscheidung == Versandentscheidung.ERNEUT_SENDEN;
        return jdbc.sql("""
            update sendung set zustand = :zustand, entscheidung = :entscheidung, entschieden_von = :wer,
                               entschieden_am = :jetzt, versandt_am = :versandtAm, versandt_tag = :heute
            where id = :id and zustand = 'UNKLAR'
            """)
                        .param("zustand", (erneut ? Versandzustand.ERSTELLT : Versandzustand.VERSANDT).name())
                        .param("entscheidung", entscheidung.name())
                        .param("wer", wer)
                        .param("jetzt", jetzt())
                        .param("versandtAm", erneut ? null : jetzt())
                        .param("heute", erneut ? null : heute())
                        .param("id", id)
                        .update()
                == 1;
    }

    /** Posted or told: what a person did, with the day it was done. */
    boolean erledigt(long id, Versandweg weg, LocalDate am, String vermerk, String wer) {
        return jdbc.sql("""
            update sendung set zustand = 'VERSANDT', versandt_am = :jetzt, versandt_tag = :am,
                               versandt_von = :wer, vermerk = :vermerk
            where id = :id and weg = :weg and zustand = 'ERSTELLT'
            """)
                        .param("jetzt", jetzt())
                        .param("am", am)
                        .param("wer", wer)
                        .param("vermerk", vermerk)
                        .param("id", id)
                        .param("weg", weg.name())
                        .update()
                == 1;
    }

    public LocalDate heute() {
        return LocalDate.ofInstant(uhr.instant(), ZONE);
    }

    private Timestamp jetzt() {
        Instant jetzt = uhr.instant();
        return Timestamp.from(jetzt);
    }
}
