package de.ombud.rechtsbehelf;

import de.ombud.frist.Land;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Schreibvorgaben;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.weg.Hinweise;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.WegEroeffnet;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Dienststellen;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The legal remedies of a case, from the moment a person says that there is one to the moment the Widerspruchsstelle has it. Asks
 * nobody whether they may know: the caller does.
 */
@Component
@Transactional
public class Rechtsbehelfe {

    /** Steps of the way, as they are kept with it. */
    private static final String NIEDERSCHRIFT = "NIEDERSCHRIFT";

    private static final String KEINE_NIEDERSCHRIFT = "KEINE_NIEDERSCHRIFT";
    private static final String BESCHEID = "BESCHEID";
    private static final String UEBERNOMMEN = "UEBERNOMMEN";
    private static final String KEIN_RECHTSBEHELF = "KEIN_RECHTSBEHELF";

    private final JdbcClient jdbc;
    private final Wege wege;
    private final Hinweise hinweise;
    private final Akten akten;
    private final Aenderungsprotokoll protokoll;
    private final Bearbeitung bearbeitung;
    private final Schreibvorgaben schreibvorgaben;
    private final Fristberechnung fristberechnung;
    private final Dienststellen dienststellen;
    private final Clock uhr;

    Rechtsbehelfe(
            JdbcClient jdbc,
            Wege wege,
            Hinweise hinweise,
            Akten akten,
            Aenderungsprotokoll protokoll,
            Bearbeitung bearbeitung,
            Schreibvorgaben schreibvorgaben,
            Fristberechnung fristberechnung,
            Dienststellen dienststellen,
            Clock uhr) {
        this.jdbc = jdbc;
        this.wege = wege;
        this.hinweise = hinweise;
        this.akten = akten;
        this.protokoll = protokoll;
        this.bearbeitung = bearbeitung;
        this.schreibvorgaben = schreibvorgaben;
        this.fristberechnung = fristberechnung;
        this.dienststellen = dienststellen;
        this.uhr = uhr;
    }

    /**
     * Before anything else happens on the way: receipt and channel as they are known now are those that count; those of an addition,
     * where the remedy came with it.
     */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bei(WegEroeffnet ereignis) {
        if (ereignis.art() != Wegart.RECHTSBEHELF) {
            return;
        }
        if (wege.lies(ereignis.aktenzeichen(), ereignis.nr()).termin() != null) {
            throw new Eingabefehler(
                    "termin", "Ein Rechtsbehelf geht noch heute weiter; ein anderer Termin ist nicht möglich.");
        }
        Akte akte = akten.lies(ereignis.aktenzeichen());
        jdbc.sql("""
            insert into rechtsbehelf (aktenzeichen, weg, eingang, kanal)
            values (:az, :nr, :eingang, :kanal)
            """)
                .param("az", ereignis.aktenzeichen().wert())
                .param("nr", ereignis.nr())
                .param("eingang", Timestamp.from(hinweise.gesagtAm(akte, ereignis.nr())))
                .param("kanal", hinweise.gesagtUeber(akte, ereignis.nr()).name())
                .update();
    }

    /**
     * A person says that this is a legal remedy.
     *
     * @param anliegen null for the whole case
     * @param bescheid null where nothing is known of the decision yet
     * @return number of the way
     */
    public int eroeffnen(Aktenzeichen az, Integer anliegen, String anlass, Bescheid bescheid, String wer) {
        int nr = wege.eroeffnen(az, new NeuerWeg(Wegart.RECHTSBEHELF, anliegen, null, anlass), wer);
        if (bescheid != null) {
            bescheidFestlegen(az, nr, bescheid, wer);
        }
        return nr;
    }

    /** @throws NichtGefunden where the way is none or no remedy */
    @Transactional(readOnly = true)
    public Rechtsbehelf lies(Aktenzeichen az, int nr) {
        return zu(az).stream()
                .filter(r -> r.nr() == nr)
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diesen Rechtsbehelf gibt es in der Kundenreaktion nicht."));
    }

    /** All of a case, oldest first. */
    @Transactional(readOnly = true)
    public List<Rechtsbehelf> zu(Aktenzeichen az) {
        List<Zeile> zeilen = jdbc.sql(
                        "select weg, eingang, kanal from rechtsbehelf where aktenzeichen = :az order by weg")
                .param("az", az.wert())
                .query((rs, n) -> new Zeile(
                        rs.getInt("weg"), rs.getTimestamp("eingang").toInstant(), Kanal.valueOf(rs.getString("kanal"))))
                .list();
        if (zeilen.isEmpty()) {
            return List.of();
        }
        Akte akte = akten.lies(az);
        boolean erreichbar = schreibvorgaben.erreichtDiePerson(az, Schreiben.FORMHINWEIS);
        return zeilen.stream().map(z -> rechtsbehelf(akte, z, erreichbar)).toList();
    }

    private record Zeile(int nr, Instant eingang, Kanal kanal) {}

    private Rechtsbehelf rechtsbehelf(Akte akte, Zeile zeile, boolean erreichbar) {
        Weg weg = wege.lies(akte.aktenzeichen(), zeile.nr());
        Land land = dienststellen.land(akte.dienststelle());
        Optional<Bescheid> bescheid = bescheid(akte.aktenzeichen(), zeile.nr());
        return new Rechtsbehelf(
                zeile.nr(),
                weg.anliegen(),
                zeile.eingang(),
                korrekturen(akte.aktenzeichen(), weg.eroeffnetAm()),
                zeile.kanal(),
                Formpruefung.pruefen(zeile.kanal(), niederschrift(weg)),
                bescheid.orElse(null),
                bescheid.flatMap(b -> fristberechnung.frist(b, land)).orElse(null),
                weg.schritte().stream()
                        .filter(s -> s.art().equals(NIEDERSCHRIFT))
                        .map(Weg.Schritt::text)
                        .reduce("", (erste, letzte) -> letzte),
                erreichbar,
                weg.ausgang());
    }

    private static Formpruefung.Niederschrift niederschrift(Weg weg) {
        if (weg.schritte().stream().anyMatch(s -> s.art().equals(NIEDERSCHRIFT))) {
            return Formpruefung.Niederschrift.AUFGENOMMEN;
        }
        return weg.schritte().stream().anyMatch(s -> s.art().equals(KEINE_NIEDERSCHRIFT))
                ? Formpruefung.Niederschrift.NICHT_AUFGENOMMEN
                : Formpruefung.Niederschrift.OFFEN;
    }

    private List<Rechtsbehelf.Korrektur> korrekturen(Aktenzeichen az, Instant seit) {
        return protokoll.zeilen(az).stream()
                .filter(z -> z.feld().equals("eingang") && !z.am().isBefore(seit))
                .map(z -> new Rechtsbehelf.Korrektur(z.neu(), z.grund(), z.wer(), z.am()))
                .toList();
    }

    private Optional<Bescheid> bescheid(Aktenzeichen az, int nr) {
        return jdbc.sql("""
            select postaufgabe, bekanntgabe, belegt, zugang, zugang_am, belehrung, angaben, mailadresse, elektronisch
            from rechtsbehelf_bescheid
            where aktenzeichen = :az and weg = :nr order by id desc limit 1
            """)
                .param("az", az.wert())
                .param("nr", nr)
                .query((rs, n) -> new Bescheid(
                        rs.getObject("postaufgabe", LocalDate.class),
                        new Bekanntgabe(
                                Bekanntgabe.Weg.valueOf(rs.getString("bekanntgabe")),
                                rs.getBoolean("belegt"),
                                Bekanntgabe.Zugang.valueOf(rs.getString("zugang")),
                                rs.getObject("zugang_am", LocalDate.class)),
                        new Belehrungsfragen(
                                Antwort.valueOf(rs.getString("belehrung")),
                                Antwort.valueOf(rs.getString("angaben")),
                                Antwort.valueOf(rs.getString("mailadresse")),
                                Antwort.valueOf(rs.getString("elektronisch")))))
                .optional();
    }

    /**
     * Somebody looked at the decision. What was recorded before stays.
     *
     * @throws Eingabefehler fields {@code postaufgabe}, {@code zugangAm}
     */
    public void bescheidFestlegen(Aktenzeichen az, int nr, Bescheid bescheid, String wer) {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        if (bescheid.postaufgabe().isAfter(heute)) {
            throw new Eingabefehler(
                    "postaufgabe", "Der Bescheid kann nicht erst in der Zukunft zur Post gegangen sein.");
        }
        if (bescheid.postaufgabe().isBefore(heute.minusYears(10))) {
            throw new Eingabefehler("postaufgabe", "Dieser Tag liegt mehr als zehn Jahre zurück; bitte prüfen.");
        }
        LocalDate zugangAm = bescheid.bekanntgabe().zugangAm();
        if (zugangAm != null && (zugangAm.isAfter(heute) || zugangAm.isBefore(bescheid.postaufgabe()))) {
            throw new Eingabefehler(
                    "zugangAm",
                    "Der Bescheid kann nur zwischen dem Tag, an dem er hinausging, und heute angekommen sein.");
        }
        nurSolangeOffen(az, nr);
        jdbc.sql("""
            insert into rechtsbehelf_bescheid (aktenzeichen, weg, postaufgabe, bekanntgabe, belegt, zugang, zugang_am,
              belehrung, angaben, mailadresse, elektronisch, wer, am)
            values (:az, :nr, :postaufgabe, :bekanntgabe, :belegt, :zugang, :zugangAm,
              :belehrung, :angaben, :mailadresse, :elektronisch, :wer, :jetzt)
            """)
                .param("az", az.wert())
                .param("nr", nr)
                .param("postaufgabe", bescheid.postaufgabe())
                .param("bekanntgabe", bescheid.bekanntgabe().weg().name())
                .param("belegt", bescheid.bekanntgabe().belegt())
                .param("zugang", bescheid.bekanntgabe().zugang().name())
                .param("zugangAm", zugangAm)
                .param("belehrung", bescheid.fragen().belehrung().name())
                .param("angaben", bescheid.fragen().angaben().name())
                .param("mailadresse", bescheid.fragen().mailadresse().name())
                .param("elektronisch", bescheid.fragen().elektronisch().name())
                .param("wer", wer)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
        wege.vermerken(
                az, nr, BESCHEID, List.of(fristberechnung.belehrung(bescheid).name()), "", wer);
    }

    private void nurSolangeOffen(Aktenzeichen az, int nr) {
        if (lies(az, nr).ausgang() != null) {
            throw new Konflikt("Dieser Rechtsbehelf ist bereits übernommen oder beendet.");
        }
    }

    /** Written down with the person: the form is kept from now on (§ 84 (1) SGG). */
    public void niederschriftAufnehmen(Aktenzeichen az, int nr, String text, String wer) {
        wege.vermerken(az, nr, NIEDERSCHRIFT, List.of(), text, wer);
    }

    /** The person did not want it written down, or has left. */
    public void ohneNiederschrift(Aktenzeichen az, int nr, String grund, String wer) {
        wege.vermerken(az, nr, KEINE_NIEDERSCHRIFT, List.of(), grund, wer);
    }

    /** The Widerspruchsstelle has it. */
    public void uebernehmen(Aktenzeichen az, int nr, String vermerk, String wer) {
        wege.vermerken(az, nr, UEBERNOMMEN, List.of(), vermerk, wer);
    }

    /** The Widerspruchsstelle says that it is none; the matter stays where it was. */
    public void zurueckgeben(Aktenzeichen az, int nr, String grund, String wer) {
        wege.vermerken(az, nr, KEIN_RECHTSBEHELF, List.of(), grund, wer);
    }

    /** What was handed over is no longer worked on as a complaint. */
    public void abgeben(Aktenzeichen az, int nr) {
        Weg weg = wege.lies(az, nr);
        String wer = weg.schritte().stream()
                .filter(s -> s.art().equals(UEBERNOMMEN))
                .map(Weg.Schritt::wer)
                .reduce(weg.eroeffnetVon(), (erste, letzte) -> letzte);
        bearbeitung.abgeben(az, weg.anliegen(), "Widerspruchsstelle", wer);
    }
}
