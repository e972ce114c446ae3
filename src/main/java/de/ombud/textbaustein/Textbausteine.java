package de.ombud.textbaustein;

import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Bereich;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Clock;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The text blocks. Each change, also a withdrawal, is a further version with its author and time, and the older ones stay. Whoever
 * changes names the version they saw.
 */
@Component
@Transactional
class Textbausteine {

    private static final String SPALTEN =
            "baustein, fassung, titel, verwendung, bereich, thema, text, gilt, wer, am from textbaustein_fassung";

    private final JdbcClient jdbc;
    private final Clock uhr;

    Textbausteine(JdbcClient jdbc, Clock uhr) {
        this.jdbc = jdbc;
        this.uhr = uhr;
    }

    /** The latest version of each, withdrawn ones too, by title. */
    List<Textbaustein> alle() {
        return jdbc.sql("select * from (select distinct on (baustein) " + SPALTEN
                        + " order by baustein, fassung desc) letzte order by lower(titel), baustein")
                .query(Textbausteine::textbaustein)
                .list();
    }

    /**
     * The latest first.
     *
     * @throws NichtGefunden where there is no such text block
     */
    List<Textbaustein> fassungen(long baustein) {
        List<Textbaustein> fassungen = jdbc.sql(
                        "select " + SPALTEN + " where baustein = :baustein order by fassung desc")
                .param("baustein", baustein)
                .query(Textbausteine::textbaustein)
                .list();
        if (fassungen.isEmpty()) {
            throw new NichtGefunden("Diesen Textbaustein gibt es nicht.");
        }
        return fassungen;
    }

    /** @return its number */
    long anlegen(Bausteinangaben angaben, String wer) {
        long baustein =
                jdbc.sql("select nextval('textbaustein_nr')").query(Long.class).single();
        schreibe(baustein, 1, angaben, true, wer);
        return baustein;
    }

    /** @throws Konflikt where somebody else changed it since {@code gesehen} */
    void aendern(long baustein, int gesehen, Bausteinangaben angaben, String wer) {
        schreibe(
                baustein,
                folgende(baustein, gesehen),
                angaben,
                fassungen(baustein).get(0).gilt(),
                wer);
    }

    /** It is offered no longer; what was written with it stays as it is. Errors as in {@link #aendern}. */
    void zurueckziehen(long baustein, int gesehen, String wer) {
        wiederhole(baustein, gesehen, false, wer);
    }

    /** The way back from {@link #zurueckziehen}. */
    void wiederaufnehmen(long baustein, int gesehen, String wer) {
        wiederhole(baustein, gesehen, true, wer);
    }

    private void wiederhole(long baustein, int gesehen, boolean gilt, String wer) {
        Textbaustein b = fassungen(baustein).get(0);
        if (b.gilt() != gilt) {
            schreibe(
                    baustein,
                    folgende(baustein, gesehen),
                    new Bausteinangaben(b.titel(), b.verwendung(), b.bereich(), b.thema(), b.text()),
                    gilt,
                    wer);
        }
    }

    private int folgende(long baustein, int gesehen) {
        if (fassungen(baustein).get(0).fassung() != gesehen) {
            throw inzwischenGeaendert();
        }
        return gesehen + 1;
    }

    private void schreibe(long baustein, int fassung, Bausteinangaben angaben, boolean gilt, String wer) {
        int geschrieben = jdbc.sql("""
                        insert into textbaustein_fassung
                               (baustein, fassung, titel, verwendung, bereich, thema, text, gilt, wer, am)
                        values (:baustein, :fassung, :titel, :verwendung, :bereich, :thema, :text, :gilt, :wer, :jetzt)
                        on conflict (baustein, fassung) do nothing
                        """)
                .param("baustein", baustein)
                .param("fassung", fassung)
                .param("titel", angaben.titel())
                .param("verwendung", angaben.verwendung().name())
                .param(
                        "bereich",
                        angaben.bereich() == null ? null : angaben.bereich().name(),
                        Types.VARCHAR)
                .param("thema", angaben.thema())
                .param("text", angaben.text())
                .param("gilt", gilt)
                .param("wer", wer)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
        if (geschrieben == 0) {
            throw inzwischenGeaendert();
        }
    }

    private static Konflikt inzwischenGeaendert() {
        return new Konflikt("Der Textbaustein wurde inzwischen von jemand anderem geändert. Bitte die neue Fassung"
                + " ansehen und dann noch einmal ändern.");
    }

    private static Textbaustein textbaustein(ResultSet rs, int zeile) throws SQLException {
        String bereich = rs.getString("bereich");
        return new Textbaustein(
                rs.getLong("baustein"),
                rs.getInt("fassung"),
                rs.getString("titel"),
                Verwendung.valueOf(rs.getString("verwendung")),
                bereich == null ? null : Bereich.valueOf(bereich),
                rs.getString("thema"),
                rs.getString("text"),
                rs.getBoolean("gilt"),
                rs.getString("wer"),
                rs.getTimestamp("am").toInstant());
    }
}
