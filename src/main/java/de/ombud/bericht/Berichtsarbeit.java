package de.ombud.bericht;

import de.ombud.bericht.Berichtsstand.Fassung;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Konflikt;
import de.ombud.system.Probleme;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What people do about a report, on its page or in a task: begin, write, give back, release, begin anew. Both ways end here. */
@Component
public class Berichtsarbeit {

    private final Berichte berichte;
    private final Berichtsjahre jahre;
    private final Berichtslauf lauf;
    private final JdbcClient jdbc;
    private final Probleme saetze;
    private final Clock uhr;

    Berichtsarbeit(
            Berichte berichte, Berichtsjahre jahre, Berichtslauf lauf, JdbcClient jdbc, Probleme saetze, Clock uhr) {
        this.berichte = berichte;
        this.jahre = jahre;
        this.lauf = lauf;
        this.jdbc = jdbc;
        this.saetze = saetze;
        this.uhr = uhr;
    }

    /**
     * Why a report came back.
     *
     * @param version that is worked on since
     */
    record Rueckgabe(int nr, int version, String grund, String wer, Instant am) {}

    boolean laeuft(int jahr) {
        return lauf.laeuft(jahr);
    }

    /**
     * The tasks are handed out, once, whoever asks first.
     *
     * @throws Konflikt where the year is not over or without figures, or the report is in work or released
     */
    @Transactional
    public void beginne(int jahr) {
        if (jahr >= diesesJahr()) {
            throw new Konflikt(saetze.text("bericht.beginnt-danach", String.valueOf(jahr)));
        }
        berichte.verlangeEntwurf(jahr);
        if (lauf.laeuft(jahr)) {
            throw new Konflikt(saetze.text("bericht.laeuft"));
        }
        if (!jahre.mitZahlen().contains(jahr)) {
            throw new Konflikt(saetze.text("bericht.ohne-zahlen", String.valueOf(jahr)));
        }
        lauf.beginne(jahr);
    }

    /** The year before, and those for which nobody woke this clock in January. Asked again it finds nothing. */
    @Transactional
    public void beginneFaellige() {
        int letztes = diesesJahr() - 1;
        Set<Integer> mitZahlen = jahre.mitZahlen();
        int erstes = jahre.alle().stream()
                .filter(jahr -> jahr.jahr() < letztes && (jahr.istFreigegeben() || lauf.laeuft(jahr.jahr())))
                .mapToInt(Berichtsjahre.Zeile::jahr)
                .max()
                .orElse(letztes - 1);
        IntStream.rangeClosed(erstes + 1, letztes)
                .filter(mitZahlen::contains)
                .filter(jahr -> !berichte.istFreigegeben(jahr) && !lauf.laeuft(jahr))
                .forEach(lauf::beginne);
    }

    private int diesesJahr() {
        return Ortszeit.tag(uhr.instant()).getYear();
    }

    /** Those that nobody has written, and those that came back last; all of a report that never came back. */
    @Transactional(readOnly = true)
    public Set<Berichtsteil> aufgegebene(int jahr) {
        Optional<Rueckgabe> letzte = rueckgaben(jahr).stream().findFirst();
        if (letzte.isEmpty()) {
            return Berichtsteil.geschriebene();
        }
        Set<Berichtsteil> teile = EnumSet.noneOf(Berichtsteil.class);
        teile.addAll(berichte.ungeschriebene(jahr));
        jdbc.sql("select teil from berichtsrueckgabe_teil where jahr = :jahr and nr = :nr")
                .param("jahr", jahr)
                .param("nr", letzte.get().nr())
                .query((satz, nr) -> Berichtsteil.valueOf(satz.getString("teil")))
                .list()
                .forEach(teile::add);
        return teile;
    }

    /** The newest first. */
    List<Rueckgabe> rueckgaben(int jahr) {
        return jdbc.sql("select nr, version, grund, wer, am from berichtsrueckgabe where jahr = :jahr order by nr desc")
                .param("jahr", jahr)
                .query((satz, nr) -> new Rueckgabe(
                        satz.getInt("nr"),
                        satz.getInt("version"),
                        satz.getString("grund"),
                        satz.getString("wer"),
                        satz.getTimestamp("am").toInstant()))
                .list();
    }

    /**
     * A part is written.
     *
     * @param text empty where what stands there holds
     * @throws Eingabefehler where nothing stands there either
     * @throws Konflikt where it would cover what somebody else wrote
     */
    @Transactional
    public void schreibe(int jahr, Berichtsteil teil, String text, String wer) {
        if (berichte.istFreigegeben(jahr)) {
            return;
        }
        Optional<Fassung> jetzige = berichte.fassungen(jahr, teil).stream().findFirst();
        if (text.isBlank()) {
            if (jetzige.isEmpty()) {
                throw new Eingabefehler(List.of(new Feldfehler("bewertung", saetze.text("bericht.aufgabe.leer"))));
            }
            return;
        }
        jetzige.filter(fassung -> !fassung.wer().equals(wer)).ifPresent(fassung -> {
            throw new Konflikt(saetze.text("bericht.aufgabe.andere", fassung.wer()));
        });
        berichte.schreibe(jahr, teil.name(), jetzige.map(Fassung::nr).orElse(0), text.strip(), wer);
    }

    /** How many findings are neither mended nor explained. */
    @Transactional(readOnly = true)
    public int offeneBefunde(int jahr) {
        return berichte.zu(jahr).offeneBefunde().size();
    }

    /** @throws Konflikt where something is still open */
    @Transactional(readOnly = true)
    public void verlangeGeklaert(int jahr) {
        int offene = offeneBefunde(jahr);
        if (offene > 0) {
            throw new Konflikt(saetze.text("bericht.offen", offene));
        }
    }

    /** By the task that waits for it; on the page somebody may have been faster. */
    @Transactional
    public void gibFrei(int jahr, String wer) {
        if (!berichte.istFreigegeben(jahr)) {
            berichte.gibFrei(jahr, wer);
        }
    }

    /** On the page: whatever is still to be done about it in tasks is done. */
    @Transactional
    public void gibOhneAufgabeFrei(int jahr, String wer) {
        berichte.gibFrei(jahr, wer);
        lauf.beende(jahr);
    }

    /**
     * Back to those who write: the parts that are named and those in which something does not fit.
     *
     * @throws Eingabefehler where there is none
     */
    @Transactional
    public void gibZurueck(int jahr, String grund, Set<Berichtsteil> teile, String wer) {
        berichte.verlangeEntwurf(jahr);
        Set<Berichtsteil> alle = EnumSet.noneOf(Berichtsteil.class);
        alle.addAll(teile);
        berichte.zu(jahr).offeneBefunde().stream()
                .map(befund -> Berichtsteil.valueOf(befund.kapitel()))
                .filter(Berichtsteil::wirdGeschrieben)
                .forEach(alle::add);
        if (alle.isEmpty()) {
            throw new Eingabefehler(List.of(new Feldfehler("", saetze.text("bericht.rueckgabe.welche"))));
        }
        vermerke(jahr, grund, alle, wer);
    }

    /**
     * What was released wrongly stays as it was; a new version is worked on from its texts.
     *
     * @throws Konflikt where nothing is released, or tasks of the version before are still open because its model was stopped
     */
    @Transactional
    public void beginneNeu(int jahr, String grund, Set<Berichtsteil> teile, String wer) {
        int bewahrt = jdbc.sql("""
            insert into jahresbericht_vorversion (jahr, version, freigegeben_am, freigegeben_von, pruefsumme, inhalt)
            select jahr, version, freigegeben_am, freigegeben_von, pruefsumme, inhalt from jahresbericht
            where jahr = :jahr and freigegeben_am is not null for update
            """).param("jahr", jahr).update();
        if (bewahrt == 0) {
            throw new Konflikt(saetze.text("bericht.nicht-frei"));
        }
        if (lauf.laeuft(jahr)) {
            throw new Konflikt(saetze.text("bericht.laeuft"));
        }
        jdbc.sql("""
            update jahresbericht
            set version = version + 1, freigegeben_am = null, freigegeben_von = null, pruefsumme = null, inhalt = null
            where jahr = :jahr
            """).param("jahr", jahr).update();
        vermerke(jahr, grund, teile, wer);
        lauf.beginne(jahr);
    }

    private void vermerke(int jahr, String grund, Set<Berichtsteil> teile, String wer) {
        int nr = rueckgaben(jahr).stream().mapToInt(Rueckgabe::nr).findFirst().orElse(0) + 1;
        jdbc.sql("""
            insert into berichtsrueckgabe (jahr, nr, version, grund, wer, am)
            select jahr, :nr, version, :grund, :wer, :am from jahresbericht where jahr = :jahr
            """)
                .param("jahr", jahr)
                .param("nr", nr)
                .param("grund", grund)
                .param("wer", wer)
                .param("am", Timestamp.from(uhr.instant()))
                .update();
        teile.forEach(teil -> jdbc.sql("insert into berichtsrueckgabe_teil (jahr, nr, teil) values (:jahr, :nr, :teil)")
                .param("jahr", jahr)
                .param("nr", nr)
                .param("teil", teil.name())
                .update());
    }
}
