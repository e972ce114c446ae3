package de.ombud.beratungsstelle;

import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The directory. */
@Component
@Transactional
public class Beratungsstellen {

    private final JdbcClient jdbc;

    Beratungsstellen(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that can be named today, by name. */
    @Transactional(readOnly = true)
    public List<Beratungsstelle> aktive() {
        return suche("").stream().filter(Beratungsstelle::aktiv).toList();
    }

    /** Kuerzel, name or place contain this, whatever its case; all of them for the empty text. Active ones first. */
    @Transactional(readOnly = true)
    public List<Beratungsstelle> suche(String text) {
        return jdbc.sql("""
                        select * from beratungsstelle
                        where position(lower(:text) in lower(kuerzel || ' ' || name || ' ' || coalesce(ort, ''))) > 0
                        order by aktiv desc, name
                        """)
                .param("text", text)
                .query(Beratungsstellen::eintrag)
                .list();
    }

    @Transactional(readOnly = true)
    public Optional<Beratungsstelle> finde(String kuerzel) {
        return jdbc.sql("select * from beratungsstelle where kuerzel = :kuerzel")
                .param("kuerzel", kuerzel)
                .query(Beratungsstellen::eintrag)
                .optional();
    }

    /** Keeps with the case which entry handed it in, in place of the one named before: figures count entries, not spellings. */
    public void nennen(String aktenzeichen, String kuerzel) {
        jdbc.sql("""
                        insert into genannte_beratungsstelle (aktenzeichen, kuerzel) values (:aktenzeichen, :kuerzel)
                        on conflict (aktenzeichen) do update set kuerzel = excluded.kuerzel
                        """)
                .param("aktenzeichen", aktenzeichen)
                .param("kuerzel", kuerzel)
                .update();
    }

    /** @throws Konflikt where the kuerzel is taken */
    void anlegen(Beratungsstelle neu) {
        int angelegt = speichere("""
                insert into beratungsstelle (kuerzel, name, strasse, plz, ort, email, telefon, aktiv)
                values (:kuerzel, :name, :strasse, :plz, :ort, :email, :telefon, :aktiv)
                on conflict do nothing
                """, neu);
        if (angelegt == 0) {
            throw new Konflikt("Dieses Kürzel ist schon vergeben.");
        }
    }

    /** @throws NichtGefunden where there is no such entry */
    void aendern(Beratungsstelle neu) {
        int geaendert = speichere("""
                update beratungsstelle set name = :name, strasse = :strasse, plz = :plz, ort = :ort, email = :email,
                       telefon = :telefon, aktiv = :aktiv
                where kuerzel = :kuerzel
                """, neu);
        if (geaendert == 0) {
            throw new NichtGefunden("Diese Beratungsstelle steht nicht im Verzeichnis.");
        }
    }

    private int speichere(String sql, Beratungsstelle neu) {
        return jdbc.sql(sql)
                .param("kuerzel", neu.kuerzel())
                .param("name", neu.name())
                .param("strasse", neu.strasse(), Types.VARCHAR)
                .param("plz", neu.plz(), Types.VARCHAR)
                .param("ort", neu.ort(), Types.VARCHAR)
                .param("email", neu.email(), Types.VARCHAR)
                .param("telefon", neu.telefon(), Types.VARCHAR)
                .param("aktiv", neu.aktiv())
                .update();
    }

    private static Beratungsstelle eintrag(ResultSet rs, int n) throws SQLException {
        return new Beratungsstelle(
                rs.getString("kuerzel"),
                rs.getString("name"),
                rs.getString("strasse"),
                rs.getString("plz"),
                rs.getString("ort"),
                rs.getString("email"),
                rs.getString("telefon"),
                rs.getBoolean("aktiv"));
    }
}
