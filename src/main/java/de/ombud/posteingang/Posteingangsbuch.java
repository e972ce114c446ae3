package de.ombud.posteingang;

import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Verdeckung;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which mails came and what became of them. Runs in the caller's transaction. */
@Repository
class Posteingangsbuch {

    private static final String SPALTEN =
            "id, empfangen, von, betreff, stand, aktenzeichen, vorschlag, grund, hinweise, anlagen_offen, nachtrag,"
                    + " entschieden_von, versuche";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Posteingangsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    long hoechste(String briefkasten, long gueltigkeit) {
        return jdbc.sql("""
            select coalesce(max(uid), 0) from postfundort where briefkasten = :briefkasten and gueltigkeit = :gueltigkeit
            """)
                .param("briefkasten", briefkasten)
                .param("gueltigkeit", gueltigkeit)
                .query(Long.class)
                .single();
    }

    /** @return false where this message of this mailbox was taken before; waits for somebody who is just taking it */
    boolean fundortEintragen(String briefkasten, long gueltigkeit, long uid) {
        return jdbc.sql("""
            insert into postfundort (briefkasten, gueltigkeit, uid) values (:briefkasten, :gueltigkeit, :uid)
            on conflict do nothing
            """)
                        .param("briefkasten", briefkasten)
                        .param("gueltigkeit", gueltigkeit)
                        .param("uid", uid)
                        .update()
                == 1;
    }

    /** Where the same message came before, by whatever way, nothing happens. */
    void eintragen(String abdruck, String worte, Instant empfangen, byte[] roh, Nachricht nachricht) {
        jdbc.sql("""
            insert into postnachricht (abdruck, worte, empfangen, roh, von, betreff, naechster_versuch)
            values (:abdruck, :worte, :empfangen, :roh, :von, :betreff, :jetzt)
            on conflict (abdruck) do nothing
            """)
                .param("abdruck", abdruck)
                .param("worte", worte)
                .param("empfangen", Timestamp.from(empfangen))
                .param("roh", roh)
                .param(
                        "von",
                        nachricht.absender().isEmpty() ? gekuerzt(nachricht.absendername(), 320) : nachricht.absender())
                .param("betreff", nachricht.betreff())
                .param("jetzt", jetzt())
                .update();
    }

    /**
     * Newest first, what this person may see: see {@link Posteinsicht}.
     *
     * @param stichzeit null: the last ones
     */
    List<Posteintrag> seit(Instant stichzeit, int hoechstens, Betrachter wer) {
        return jdbc.sql("select " + SPALTEN + """
             from postnachricht n
            where empfangen >= :seit
              and (aktenzeichen is null and :krm
                   or exists (select 1 from kundenreaktion k
                              where k.aktenzeichen = n.aktenzeichen
                                and not exists (select 1 from kundenreaktion_ausschluss x
                                                where x.kundenreaktion_id = k.id and x.benutzer = :wer)
                                and (:jeden or k.erfasst_von = :wer or :ombud and k.adressat = 'OMBUDSSTELLE'
                                     or exists (select 1 from kundenreaktion_einsicht e
                                                where e.kundenreaktion_id = k.id and e.gruppe = any(:einsicht)))))
            order by empfangen desc, id desc limit :hoechstens
            """)
                .param("seit", Timestamp.from(stichzeit == null ? Instant.EPOCH : stichzeit))
                .param("krm", wer.istIn(Gruppe.KRM))
                .param("wer", wer.name())
                .param("jeden", wer.siehtJedenFall())
                .param("ombud", wer.siehtAnDieOmbudsstelle())
                .param("einsicht", wer.gruppenMitGanzerEinsicht().toArray(String[]::new))
                .param("hoechstens", hoechstens)
                .query(Posteingangsbuch::eintrag)
                .list();
    }

    Optional<Posteintrag> finde(long id) {
        return jdbc.sql("select " + SPALTEN + " from postnachricht where id = :id")
                .param("id", id)
                .query(Posteingangsbuch::eintrag)
                .optional();
    }

    List<Posteintrag> zu(Aktenzeichen fall) {
        return jdbc.sql("select " + SPALTEN + " from postnachricht where aktenzeichen = :az order by empfangen, id")
                .param("az", fall.wert())
                .query(Posteingangsbuch::eintrag)
                .list();
    }

    /** By number, of those cases whose address is protected. */
    Map<String, Verdeckung> verdeckungen(List<Posteintrag> eintraege) {
        Map<String, Verdeckung> je = new HashMap<>();
        jdbc.sql("""
            select k.aktenzeichen, deckstrassen(k) as strassen from kundenreaktion k
            where kunde_adressschutz is not null and aktenzeichen = any(:faelle)
            """)
                .param(
                        "faelle",
                        eintraege.stream()
                                .map(Posteintrag::aktenzeichen)
                                .filter(Objects::nonNull)
                                .toArray(String[]::new))
                .query(rs -> {
                    je.put(rs.getString("aktenzeichen"), Verdeckung.derStrassen(Stream.of((String[])
                            rs.getArray("strassen").getArray())));
                });
        return je;
    }

    byte[] roh(long id) {
        return jdbc.sql("select roh from postnachricht where id = :id")
                .param("id", id)
                .query(byte[].class)
                .optional()
                .orElseGet(() -> new byte[0]);
    }

    List<Long> faellige() {
        return jdbc.sql("""
            select id from postnachricht
            where (stand is null or anlagen_offen) and naechster_versuch <= :jetzt
            order by id limit 50
            """).param("jetzt", jetzt()).query(Long.class).list();
    }

    /** Holds it until the transaction ends; empty where another node has it, or it is decided. */
    Optional<Posteintrag> unentschieden(long id) {
        return gesperrt(id, "stand is null");
    }

    /** The same for whoever puts it right. */
    Optional<Posteintrag> zurKorrektur(long id) {
        return gesperrt(id, "true");
    }

    private Optional<Posteintrag> gesperrt(long id, String bedingung) {
        return jdbc.sql("select " + SPALTEN + " from postnachricht where id = :id and " + bedingung
                        + " for update skip locked")
                .param("id", id)
                .query(Posteingangsbuch::eintrag)
                .optional();
    }

    /** What became of an earlier mail with the same words. */
    Optional<Aktenzeichen> mitDenselbenWorten(long id, Instant seit) {
        return jdbc.sql("""
            select andere.aktenzeichen from postnachricht diese
            join postnachricht andere on andere.worte = diese.worte and andere.id < diese.id
            where diese.id = :id and andere.empfangen >= :seit and andere.aktenzeichen is not null
              and andere.stand in ('FALL', 'VORSCHLAG', 'NACHTRAG')
            order by andere.id limit 1
            """)
                .param("id", id)
                .param("seit", Timestamp.from(seit))
                .query(String.class)
                .optional()
                .map(Aktenzeichen::new);
    }

    /** @param wer null for the program */
    void entscheiden(long id, Entscheidung e, String wer) {
        jdbc.sql("""
            update postnachricht
            set stand = :stand, aktenzeichen = :az, vorschlag = :vorschlag, grund = :grund, hinweise = :hinweise,
                nachtrag = :nachtrag, anlagen_offen = :anlagen, entschieden_am = :jetzt, entschieden_von = :wer,
                versuche = 0, naechster_versuch = :jetzt
            where id = :id
            """)
                .param("stand", e.stand().name())
                .param("az", e.fall() == null ? null : e.fall().wert())
                .param("vorschlag", e.vorschlag() == null ? null : e.vorschlag().wert())
                .param("grund", gekuerzt(e.grund(), 500))
                .param("hinweise", gekuerzt(e.hinweise(), 4000))
                .param("nachtrag", e.nachtrag())
                .param("anlagen", e.anlagen())
                .param("jetzt", jetzt())
                .param("wer", wer)
                .param("id", id)
                .update();
    }

    /** What a decision writes down. @param anlagen whether files are still to be taken over */
    record Entscheidung(
            Stand stand,
            Aktenzeichen fall,
            Aktenzeichen vorschlag,
            String grund,
            String hinweise,
            Integer nachtrag,
            boolean anlagen) {}

    void anlagenFertig(long id, String hinweise) {
        jdbc.sql("update postnachricht set anlagen_offen = false, hinweise = :hinweise where id = :id")
                .param("hinweise", gekuerzt(hinweise, 4000))
                .param("id", id)
                .update();
    }

    void gescheitert(long id, Instant wieder) {
        jdbc.sql("update postnachricht set versuche = versuche + 1, naechster_versuch = :wieder where id = :id")
                .param("wieder", Timestamp.from(wieder))
                .param("id", id)
                .update();
    }

    void gelesen(String briefkasten) {
        jdbc.sql("""
            insert into postbriefkasten (name, gelesen_am) values (:name, :jetzt)
            on conflict (name) do update set gelesen_am = excluded.gelesen_am, fehler_seit = null, fehler = null
            """).param("name", briefkasten).param("jetzt", jetzt()).update();
    }

    void nichtLesbar(String briefkasten, String fehler) {
        jdbc.sql("""
            insert into postbriefkasten (name, fehler_seit, fehler) values (:name, :jetzt, :fehler)
            on conflict (name) do update
            set fehler_seit = coalesce(postbriefkasten.fehler_seit, excluded.fehler_seit), fehler = excluded.fehler
            """)
                .param("name", briefkasten)
                .param("jetzt", jetzt())
                .param("fehler", gekuerzt(fehler, 200))
                .update();
    }

    /** @param gelesenAm null where it was never read @param fehlerSeit null where it can be read */
    record Lage(String name, Instant gelesenAm, Instant fehlerSeit, String fehler) {}

    List<Lage> lage() {
        return jdbc.sql("select name, gelesen_am, fehler_seit, fehler from postbriefkasten order by name")
                .query((rs, n) -> new Lage(
                        rs.getString("name"), zeit(rs, "gelesen_am"), zeit(rs, "fehler_seit"), rs.getString("fehler")))
                .list();
    }

    int loeschen(Instant vor) {
        return jdbc.sql("delete from postnachricht where aktenzeichen is null and stand is not null and empfangen <"
                        + " :vor")
                .param("vor", Timestamp.from(vor))
                .update();
    }

    private static Posteintrag eintrag(ResultSet rs, int nr) throws SQLException {
        String stand = rs.getString("stand");
        return new Posteintrag(
                rs.getLong("id"),
                rs.getTimestamp("empfangen").toInstant(),
                rs.getString("von"),
                rs.getString("betreff"),
                stand == null ? null : Stand.valueOf(stand),
                rs.getString("aktenzeichen"),
                rs.getString("vorschlag"),
                rs.getString("grund"),
                rs.getString("hinweise"),
                rs.getBoolean("anlagen_offen"),
                rs.getObject("nachtrag", Integer.class),
                rs.getString("entschieden_von"),
                rs.getInt("versuche"));
    }

    private static Instant zeit(ResultSet rs, String spalte) throws SQLException {
        Timestamp wert = rs.getTimestamp(spalte);
        return wert == null ? null : wert.toInstant();
    }

    private static String gekuerzt(String text, int laenge) {
        return text.length() <= laenge ? text : text.substring(0, laenge);
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }
}
