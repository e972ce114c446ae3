package de.ombud.entwurf;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The drafts of all; each verb takes who asks, and knows only their own. */
@Component
@Transactional
public class Erfassungsentwuerfe {

    private static final Pattern KENNUNG = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** A form in which nothing was filled in. */
    private static final String LEER = "{}";

    private final JdbcClient jdbc;
    private final ObjectMapper json;
    private final EntwurfEinstellungen einstellungen;
    private final MessageSource texte;
    private final Clock uhr;

    Erfassungsentwuerfe(
            JdbcClient jdbc, ObjectMapper json, EntwurfEinstellungen einstellungen, MessageSource texte, Clock uhr) {
        this.jdbc = jdbc;
        this.json = json;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.uhr = uhr;
    }

    /** Latest first. */
    public List<Erfassungsentwurf> von(String wer) {
        veralteteLoeschen();
        return jdbc.sql("""
                        select id, inhalt, geaendert_am from erfassungsentwurf
                        where benutzer = :wer order by geaendert_am desc, id
                        """).param("wer", wer).query(this::entwurf).list();
    }

    /** @throws NichtGefunden also where the draft is somebody else's */
    public Erfassungsentwurf lies(String id, String wer) {
        return von(wer).stream().filter(e -> e.id().equals(id)).findFirst().orElseThrow(this::unbekannt);
    }

    /**
     * Keeps what was typed so far, in place of what was kept before.
     *
     * @throws NichtGefunden where the draft is somebody else's, or could be no draft
     * @throws Konflikt where this would be one too many
     */
    public void merken(String id, String inhalt, String wer) {
        if (!KENNUNG.matcher(id).matches()) {
            throw unbekannt();
        }
        List<Erfassungsentwurf> eigene = von(wer);
        if (eigene.size() >= einstellungen.hoechstens() && eigene.stream().noneMatch(e -> e.id().equals(id))) {
            throw new Konflikt(text("entwurf.zu-viele", einstellungen.hoechstens()));
        }
        int gemerkt = jdbc.sql("""
                        insert into erfassungsentwurf (id, benutzer, inhalt, geaendert_am)
                        values (:id, :wer, :inhalt, :jetzt)
                        on conflict (id) do update set inhalt = excluded.inhalt, geaendert_am = excluded.geaendert_am
                        where erfassungsentwurf.benutzer = excluded.benutzer
                        """)
                .param("id", id)
                .param("wer", wer)
                .param("inhalt", inhalt)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
        if (gemerkt == 0) {
            throw unbekannt();
        }
    }

    /**
     * Whatever else belongs to the draft is added in the caller's transaction: until then nobody else adds, and the draft neither ends
     * nor grows old. Where there is none yet, it begins empty.
     *
     * @throws NichtGefunden where the draft is somebody else's, or could be no draft
     * @throws Konflikt where this would be one too many
     */
    public void bereithalten(String id, String wer) {
        if (von(wer).stream().noneMatch(e -> e.id().equals(id))) {
            merken(id, LEER, wer);
        }
        int gehalten = jdbc.sql("update erfassungsentwurf set geaendert_am = :jetzt where id = :id and benutzer = :wer")
                .param("jetzt", Timestamp.from(uhr.instant()))
                .param("id", id)
                .param("wer", wer)
                .update();
        if (gehalten == 0) {
            throw unbekannt();
        }
    }

    /** In the caller's transaction nobody adds anything to the draft any more; also where there is none. */
    public void festhalten(String id, String wer) {
        jdbc.sql("select id from erfassungsentwurf where id = :id and benutzer = :wer for update")
                .param("id", id)
                .param("wer", wer)
                .query(String.class)
                .optional();
    }

    /** Also when there is none: whoever throws away or records a second time means the same. */
    public void verwerfen(String id, String wer) {
        jdbc.sql("delete from erfassungsentwurf where id = :id and benutzer = :wer")
                .param("id", id)
                .param("wer", wer)
                .update();
    }

    /** Everybody's. */
    void veralteteLoeschen() {
        jdbc.sql("delete from erfassungsentwurf where geaendert_am < :grenze")
                .param("grenze", Timestamp.from(einstellungen.grenze(uhr.instant())))
                .update();
    }

    private Erfassungsentwurf entwurf(ResultSet rs, int zeile) throws SQLException {
        String inhalt = rs.getString("inhalt");
        return new Erfassungsentwurf(
                rs.getString("id"),
                titel(inhalt),
                inhalt,
                rs.getTimestamp("geaendert_am").toInstant());
    }

    private String titel(String inhalt) {
        try {
            JsonNode felder = json.readTree(inhalt);
            return Stream.of("kunde.vorname", "kunde.nachname", "betreff")
                    .map(feld -> felder.path(feld).asText("").strip())
                    .filter(wert -> !wert.isEmpty())
                    .collect(Collectors.joining(" "));
        } catch (JsonProcessingException e) {
            return "";
        }
    }

    private NichtGefunden unbekannt() {
        return new NichtGefunden(text("entwurf.unbekannt"));
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }
}
