package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The tables of the room. Knows no rule: who writes here has checked them on a row that {@link #sperre} holds. */
@Component
class Impulsbuch {

    private static final String SPALTEN = """
            select nummer, stand, titel, beschreibung, thema, dienststelle, gruppe, verantwortliche_gruppe,
                   verantwortliche_person, faellig_bis, zurueckgestellt_bis, umgesetzt_am, wirksamkeit,
                   vorgeschlagen_von, vorgeschlagen_am, beendet_am
            from verbesserungsimpuls
            """;

    private final JdbcClient jdbc;
    private final Clock uhr;

    Impulsbuch(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** The next number of the year (Europe/Berlin). */
    Impulsnummer naechsteNummer() {
        int jahr = Ortszeit.tag(uhr.instant()).getYear();
        long nummer = jdbc.sql("""
                        insert into impuls_zaehler (jahr, letzte) values (:jahr, 1)
                        on conflict (jahr) do update set letzte = impuls_zaehler.letzte + 1
                        returning letzte
                        """).param("jahr", jahr).query(Long.class).single();
        return Impulsnummer.von(jahr, nummer);
    }

    /** Whoever looks for topics that come back does so alone, on all nodes, until the transaction ends. */
    void sperreBeobachtung() {
        jdbc.sql("select pg_advisory_xact_lock(hashtext('ombud.verbesserung'))")
                .query()
                .singleRow();
    }

    void lege(
            Impulsnummer nummer,
            NeuerImpuls neu,
            String thema,
            String dienststelle,
            String gruppe,
            Verantwortung verantwortung,
            String wer) {
        jdbc.sql("""
                        insert into verbesserungsimpuls (nummer, stand, titel, beschreibung, thema, dienststelle, gruppe,
                          verantwortliche_gruppe, verantwortliche_person, faellig_bis, vorgeschlagen_von, vorgeschlagen_am)
                        values (:nummer, 'VORGESCHLAGEN', :titel, :beschreibung, :thema, :dienststelle, :gruppe,
                          :verantwortlicheGruppe, :verantwortlichePerson, :faelligBis, :wer, :jetzt)
                        """)
                .param("nummer", nummer.wert())
                .param("titel", neu.titel())
                .param("beschreibung", neu.beschreibung())
                .param("thema", thema)
                .param("dienststelle", dienststelle)
                .param("gruppe", gruppe)
                .param("verantwortlicheGruppe", verantwortung.gruppe())
                .param("verantwortlichePerson", verantwortung.person())
                .param("faelligBis", neu.faelligBis(), Types.DATE)
                .param("wer", wer)
                .param("jetzt", jetzt())
                .update();
        for (Bezug bezug : neu.anliegen()) {
            jdbc.sql("insert into impuls_anliegen (impuls, aktenzeichen, anliegen) values (:impuls, :fall, :nr)")
                    .param("impuls", nummer.wert())
                    .param("fall", bezug.aktenzeichen().wert())
                    .param("nr", bezug.nr())
                    .update();
        }
    }

    Impuls lies(Impulsnummer nummer) {
        return einer(nummer, "");
    }

    /** The entry as it is now; nobody else changes it until this transaction ends. */
    Impuls sperre(Impulsnummer nummer) {
        return einer(nummer, " for update");
    }

    private Impuls einer(Impulsnummer nummer, String zusatz) {
        return jdbc.sql(SPALTEN + " where nummer = :nummer" + zusatz)
                .param("nummer", nummer.wert())
                .query(this::impuls)
                .optional()
                .orElseThrow(() -> new NichtGefunden("Es gibt keinen Verbesserungsimpuls mit dieser Nummer."));
    }

    /** Open ones first, then the youngest. */
    List<Impuls> alle(boolean nurOffene) {
        return jdbc.sql(SPALTEN + """
                        where not :nurOffene or beendet_am is null
                        order by beendet_am is not null, vorgeschlagen_am desc, nummer desc
                        """)
                .param("nurOffene", nurOffene)
                .query(this::impuls)
                .list();
    }

    void vermerke(Impulsnummer nummer, String art, String text, String wer) {
        jdbc.sql("""
                        insert into impuls_schritt (impuls, nr, art, text, wer, am)
                        select :impuls, coalesce(max(nr), 0) + 1, :art, :text, :wer, :jetzt
                        from impuls_schritt where impuls = :impuls
                        """)
                .param("impuls", nummer.wert())
                .param("art", art)
                .param("text", text)
                .param("wer", wer)
                .param("jetzt", jetzt())
                .update();
    }

    void nimmAn(Impulsnummer nummer, Verantwortung verantwortung, LocalDate faelligBis) {
        jdbc.sql("""
                        update verbesserungsimpuls set stand = 'ANGENOMMEN', verantwortliche_gruppe = :gruppe,
                          verantwortliche_person = :person, faellig_bis = :faelligBis, zurueckgestellt_bis = null,
                          umgesetzt_am = null, wirksamkeit = null
                        where nummer = :nummer
                        """)
                .param("gruppe", verantwortung.gruppe())
                .param("person", verantwortung.person())
                .param("faelligBis", faelligBis)
                .param("nummer", nummer.wert())
                .update();
    }

    void stelleZurueck(Impulsnummer nummer, LocalDate bis) {
        jdbc.sql("""
                        update verbesserungsimpuls set stand = 'ZURUECKGESTELLT', zurueckgestellt_bis = :bis
                        where nummer = :nummer
                        """).param("bis", bis).param("nummer", nummer.wert()).update();
    }

    void lehneAb(Impulsnummer nummer) {
        beende(nummer, Impulsstand.ABGELEHNT);
    }

    void verschiebe(Impulsnummer nummer, LocalDate faelligBis) {
        jdbc.sql("update verbesserungsimpuls set faellig_bis = :bis where nummer = :nummer")
                .param("bis", faelligBis)
                .param("nummer", nummer.wert())
                .update();
    }

    void setzeUm(Impulsnummer nummer) {
        jdbc.sql("update verbesserungsimpuls set stand = 'UMGESETZT', umgesetzt_am = :jetzt where nummer = :nummer")
                .param("jetzt", jetzt())
                .param("nummer", nummer.wert())
                .update();
    }

    /** A measure without effect goes back to those who decide. */
    void pruefe(Impulsnummer nummer, Wirksamkeit wirksamkeit) {
        jdbc.sql("update verbesserungsimpuls set wirksamkeit = :wie, stand = 'VORGESCHLAGEN' where nummer = :nummer")
                .param("wie", wirksamkeit.name())
                .param("nummer", nummer.wert())
                .update();
        if (wirksamkeit != Wirksamkeit.NICHT_WIRKSAM) {
            beende(nummer, Impulsstand.ABGESCHLOSSEN);
        }
    }

    private void beende(Impulsnummer nummer, Impulsstand stand) {
        jdbc.sql("update verbesserungsimpuls set stand = :stand, beendet_am = :jetzt where nummer = :nummer")
                .param("stand", stand.name())
                .param("jetzt", jetzt())
                .param("nummer", nummer.wert())
                .update();
    }

    private Timestamp jetzt() {
        return Timestamp.from(uhr.instant());
    }

    private Impuls impuls(ResultSet rs, int zeile) throws SQLException {
        Impulsnummer nummer = new Impulsnummer(rs.getString("nummer"));
        String wirksamkeit = rs.getString("wirksamkeit");
        return new Impuls(
                nummer,
                Impulsstand.valueOf(rs.getString("stand")),
                rs.getString("titel"),
                rs.getString("beschreibung"),
                rs.getString("thema"),
                rs.getString("dienststelle"),
                rs.getString("gruppe"),
                new Verantwortung(rs.getString("verantwortliche_gruppe"), rs.getString("verantwortliche_person")),
                rs.getObject("faellig_bis", LocalDate.class),
                rs.getObject("zurueckgestellt_bis", LocalDate.class),
                zeit(rs, "umgesetzt_am"),
                wirksamkeit == null ? null : Wirksamkeit.valueOf(wirksamkeit),
                rs.getString("vorgeschlagen_von"),
                zeit(rs, "vorgeschlagen_am"),
                zeit(rs, "beendet_am"),
                anliegen(nummer),
                schritte(nummer));
    }

    private List<Bezug> anliegen(Impulsnummer nummer) {
        return jdbc.sql("select aktenzeichen, anliegen from impuls_anliegen where impuls = :impuls order by 1, 2")
                .param("impuls", nummer.wert())
                .query((rs, n) -> new Bezug(new Aktenzeichen(rs.getString("aktenzeichen")), rs.getInt("anliegen")))
                .list();
    }

    private List<Impuls.Schritt> schritte(Impulsnummer nummer) {
        return jdbc.sql("select nr, art, text, wer, am from impuls_schritt where impuls = :impuls order by nr")
                .param("impuls", nummer.wert())
                .query((rs, n) -> new Impuls.Schritt(
                        rs.getInt("nr"),
                        rs.getString("art"),
                        rs.getString("text"),
                        rs.getString("wer"),
                        zeit(rs, "am")))
                .list();
    }

    private static Instant zeit(ResultSet rs, String spalte) throws SQLException {
        Timestamp wert = rs.getTimestamp(spalte);
        return wert == null ? null : wert.toInstant();
    }
}
