package de.ombud.bericht;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import de.ombud.bericht.Berichtsstand.Erklaerung;
import de.ombud.bericht.Berichtsstand.Fassung;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.Probleme;
import de.ombud.zahlenwerk.Auswertung;
import de.ombud.zahlenwerk.Jahreszahlen;
import de.ombud.zahlenwerk.OeffentlicheFassung;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The reports of all years. A draft follows the figures; what was released is read as it was kept. */
@Component
class Berichte {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final JdbcClient jdbc;
    private final Jahreszahlen zahlen;
    private final OeffentlicheFassung oeffentliche;
    private final Berichtsbau bau;
    private final Probleme saetze;
    private final Clock uhr;

    Berichte(
            JdbcClient jdbc,
            Jahreszahlen zahlen,
            OeffentlicheFassung oeffentliche,
            Berichtsbau bau,
            Probleme saetze,
            Clock uhr) {
        this.jdbc = jdbc;
        this.zahlen = zahlen;
        this.oeffentliche = oeffentliche;
        this.bau = bau;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    /** What is kept of a released report. */
    record Eingefroren(Berichtstext innen, Berichtstext aussen) {}

    private record Zeile(int version, Instant am, String von, String pruefsumme, String inhalt) {}

    Berichtsstand zu(int jahr) {
        Optional<Zeile> zeile = jdbc.sql("""
            select version, freigegeben_am, freigegeben_von, pruefsumme, inhalt from jahresbericht
            where jahr = :jahr and freigegeben_am is not null
            """)
                .param("jahr", jahr)
                .query((satz, nr) -> zeile(satz))
                .optional();
        Map<Berichtsteil, Fassung> fassungen = fassungen(jahr);
        return zeile.map(freigegeben -> freigegeben(jahr, freigegeben, fassungen))
                .orElseGet(() -> entwurf(jahr, fassungen));
    }

    /** As it was released, even where a later version has been begun. */
    Optional<Berichtsstand> version(int jahr, int version) {
        return jdbc.sql("""
            select version, freigegeben_am, freigegeben_von, pruefsumme, inhalt from jahresbericht_vorversion
            where jahr = :jahr and version = :version
            union all
            select version, freigegeben_am, freigegeben_von, pruefsumme, inhalt from jahresbericht
            where jahr = :jahr and version = :version and freigegeben_am is not null
            """)
                .param("jahr", jahr)
                .param("version", version)
                .query((satz, nr) -> zeile(satz))
                .optional()
                .map(zeile -> freigegeben(jahr, zeile, fassungen(jahr)));
    }

    /** Numbers of what was released before and has been replaced since, the newest first. */
    List<Integer> vorversionen(int jahr) {
        return jdbc.sql("select version from jahresbericht_vorversion where jahr = :jahr order by version desc")
                .param("jahr", jahr)
                .query(Integer.class)
                .list();
    }

    private static Zeile zeile(ResultSet satz) throws SQLException {
        return new Zeile(
                satz.getInt("version"),
                zeitpunkt(satz, "freigegeben_am"),
                satz.getString("freigegeben_von"),
                satz.getString("pruefsumme"),
                satz.getString("inhalt"));
    }

    private Berichtsstand entwurf(int jahr, Map<Berichtsteil, Fassung> fassungen) {
        Jahreszahlen.Jahre jahre = zahlen.mitVorjahr(jahr);
        Auswertung alle = jahre.jahr();
        return stand(
                jahr,
                new Eingefroren(
                        bau.von(alle, alle, false, fassungen), bau.von(oeffentliche.aus(jahre), alle, true, fassungen)),
                fassungen,
                new Zeile(0, null, "", "", ""));
    }

    private Berichtsstand freigegeben(int jahr, Zeile zeile, Map<Berichtsteil, Fassung> fassungen) {
        if (!pruefsumme(zeile.inhalt()).equals(zeile.pruefsumme())) {
            throw new IllegalStateException("the released report of " + jahr + " is not what was released");
        }
        try {
            return stand(jahr, JSON.readValue(zeile.inhalt(), Eingefroren.class), fassungen, zeile);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Berichtsstand stand(int jahr, Eingefroren texte, Map<Berichtsteil, Fassung> fassungen, Zeile freigabe) {
        List<Befund> befunde = Stream.concat(
                        Selbstpruefung.von(texte.innen()).stream(), Selbstpruefung.von(texte.aussen()).stream())
                .distinct()
                .toList();
        return new Berichtsstand(
                texte.innen(),
                texte.aussen(),
                fassungen,
                befunde,
                erklaerungen(jahr),
                freigabe.version(),
                freigabe.am(),
                freigabe.von(),
                freigabe.pruefsumme());
    }

    /** Every draft of a part, the newest first. */
    List<Fassung> fassungen(int jahr, Berichtsteil teil) {
        return jdbc.sql("select nr, text, wer, am from berichtsfassung where jahr = :jahr and teil = :teil order by nr"
                        + " desc")
                .param("jahr", jahr)
                .param("teil", teil.name())
                .query((satz, nr) -> fassung(satz))
                .list();
    }

    private Map<Berichtsteil, Fassung> fassungen(int jahr) {
        Map<Berichtsteil, Fassung> fassungen = new EnumMap<>(Berichtsteil.class);
        jdbc.sql("select teil, nr, text, wer, am from berichtsfassung where jahr = :jahr order by nr")
                .param("jahr", jahr)
                .query((satz, nr) -> Map.entry(Berichtsteil.valueOf(satz.getString("teil")), fassung(satz)))
                .list()
                .forEach(eintrag -> fassungen.put(eintrag.getKey(), eintrag.getValue()));
        return fassungen;
    }

    private Map<String, Erklaerung> erklaerungen(int jahr) {
        Map<String, Erklaerung> erklaerungen = new TreeMap<>();
        jdbc.sql("select kennung, erklaerung, wer, am from befunderklaerung where jahr = :jahr")
                .param("jahr", jahr)
                .query((satz, nr) -> Map.entry(
                        satz.getString("kennung"),
                        new Erklaerung(satz.getString("erklaerung"), satz.getString("wer"), zeitpunkt(satz, "am"))))
                .list()
                .forEach(eintrag -> erklaerungen.put(eintrag.getKey(), eintrag.getValue()));
        return erklaerungen;
    }

    /**
     * @param gesehen number of the draft that was changed; 0 for the first
     * @throws Konflikt where somebody else wrote meanwhile, or the report is released
     */
    @Transactional
    public void schreibe(int jahr, String teil, int gesehen, String text, String wer) {
        Berichtsteil welcher = Berichtsteil.valueOf(teil);
        verlangeEntwurf(jahr);
        Fassung jetzige = fassungen(jahr).get(welcher);
        if ((jetzige == null ? 0 : jetzige.nr()) != gesehen) {
            throw new Konflikt(saetze.text("bericht.inzwischen", jetzige == null ? "" : jetzige.wer()));
        }
        try {
            jdbc.sql("""
                insert into berichtsfassung (jahr, teil, nr, text, wer, am)
                values (:jahr, :teil, :nr, :text, :wer, :am)
                """)
                    .param("jahr", jahr)
                    .param("teil", welcher.name())
                    .param("nr", gesehen + 1)
                    .param("text", text)
                    .param("wer", wer)
                    .param("am", Timestamp.from(uhr.instant()))
                    .update();
        } catch (DuplicateKeyException e) {
            throw new Konflikt(saetze.text("bericht.inzwischen", ""));
        }
    }

    /** Why a finding may stay as it is. */
    @Transactional
    public void erklaere(int jahr, String kennung, String erklaerung, String wer) {
        verlangeEntwurf(jahr);
        jdbc.sql("""
            insert into befunderklaerung (jahr, kennung, erklaerung, wer, am)
            values (:jahr, :kennung, :erklaerung, :wer, :am)
            on conflict (jahr, kennung) do update set erklaerung = excluded.erklaerung, wer = excluded.wer, am = excluded.am
            """)
                .param("jahr", jahr)
                .param("kennung", kennung)
                .param("erklaerung", erklaerung)
                .param("wer", wer)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
    }

    /**
     * Freezes figures and text.
     *
     * @throws Konflikt where the year is not over, something is missing or unexplained, or it is released already
     * @throws NichtErlaubt for whoever wrote in it, even what others have changed since
     */
    @Transactional
    public void gibFrei(int jahr, String wer) {
        if (jahr >= Ortszeit.tag(uhr.instant()).getYear()) {
            throw new Konflikt(saetze.text("bericht.jahr-laeuft", String.valueOf(jahr)));
        }
        verlangeEntwurf(jahr);
        Berichtsstand stand = zu(jahr);
        if (schrieb(jahr, wer)) {
            throw new NichtErlaubt(saetze.text("bericht.zweite-person"));
        }
        if (!stand.ungeschriebene().isEmpty()) {
            throw new Konflikt(saetze.text(
                    "bericht.fehlt",
                    String.join(
                            ", ",
                            stand.ungeschriebene().stream()
                                    .map(teil -> saetze.text("bericht.teil." + teil))
                                    .toList())));
        }
        if (!stand.offeneBefunde().isEmpty()) {
            throw new Konflikt(
                    saetze.text("bericht.offen", stand.offeneBefunde().size()));
        }
        try {
            String inhalt = JSON.writeValueAsString(new Eingefroren(stand.innen(), stand.aussen()));
            jdbc.sql("""
                update jahresbericht set freigegeben_am = :am, freigegeben_von = :wer, pruefsumme = :summe, inhalt = :inhalt
                where jahr = :jahr
                """)
                    .param("am", Timestamp.from(uhr.instant()))
                    .param("wer", wer)
                    .param("summe", pruefsumme(inhalt))
                    .param("inhalt", inhalt)
                    .param("jahr", jahr)
                    .update();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean schrieb(int jahr, String wer) {
        return jdbc.sql("""
            select exists (select from berichtsfassung where jahr = :jahr and wer = :wer)
                or exists (select from befunderklaerung where jahr = :jahr and wer = :wer)
            """)
                .param("jahr", jahr)
                .param("wer", wer)
                .query(Boolean.class)
                .single();
    }

    void verlangeEntwurf(int jahr) {
        if (istFreigegeben(jahr)) {
            throw new Konflikt(saetze.text("bericht.ist-frei"));
        }
    }

    /** Whoever changes a report waits for whoever is changing it. */
    boolean istFreigegeben(int jahr) {
        jdbc.sql("insert into jahresbericht (jahr) values (:jahr) on conflict do nothing")
                .param("jahr", jahr)
                .update();
        return jdbc.sql("select freigegeben_am is not null from jahresbericht where jahr = :jahr for update")
                .param("jahr", jahr)
                .query(Boolean.class)
                .single();
    }

    Set<Berichtsteil> ungeschriebene(int jahr) {
        Set<Berichtsteil> ungeschriebene = EnumSet.copyOf(Berichtsteil.geschriebene());
        ungeschriebene.removeAll(fassungen(jahr).keySet());
        return ungeschriebene;
    }

    private static Fassung fassung(ResultSet satz) throws SQLException {
        return new Fassung(satz.getInt("nr"), satz.getString("text"), satz.getString("wer"), zeitpunkt(satz, "am"));
    }

    private static Instant zeitpunkt(ResultSet satz, String spalte) throws SQLException {
        return satz.getTimestamp(spalte).toInstant();
    }

    private static String pruefsumme(String inhalt) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
