package de.ombud.untaetigkeit;

import de.ombud.frist.Dienstort;
import de.ombud.frist.Dienststunden;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Fristenregeln;
import de.ombud.frist.Fristschritt;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Uhr;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallvermerke;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Themenkatalog;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The days from which somebody waits. Which complaints ask for one says the catalogue of topics, how long one waits the table of clocks. */
@Component
@Transactional
public class Antragstage {

    private static final LocalDate SGB_II = LocalDate.of(2005, 1, 1);

    private static final String BEARBEITUNGSDAUER = "BEARBEITUNGSDAUER";

    private final JdbcClient jdbc;
    private final Akten akten;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Fristenrechner rechner;
    private final Fristenregeln regeln;
    private final Dienststunden dienststunden;
    private final Fallvermerke vermerke;
    private final ApplicationEventPublisher ereignisse;
    private final Clock uhr;

    Antragstage(
            JdbcClient jdbc,
            Akten akten,
            Themenkatalog themen,
            Dienststellen dienststellen,
            @Lazy Fristenrechner rechner,
            @Lazy Fristenregeln regeln,
            @Lazy Dienststunden dienststunden,
            Fallvermerke vermerke,
            ApplicationEventPublisher ereignisse,
            Clock uhr) {
        this.jdbc = jdbc;
        this.akten = akten;
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.rechner = rechner;
        this.regeln = regeln;
        this.dienststunden = dienststunden;
        this.vermerke = vermerke;
        this.ereignisse = ereignisse;
        this.uhr = uhr;
    }

    /**
     * The same with the matter itself.
     *
     * @param feld what the day is called where it was typed
     * @throws Eingabefehler there, whatever is wrong with it
     */
    public void beimErfassen(Aktenzeichen az, Antragstag neu, String feld, String wer) {
        try {
            festlegen(az, neu, wer);
        } catch (Eingabefehler e) {
            throw new Eingabefehler(feld, e.fehler().get(0).message());
        } catch (Konflikt e) {
            throw new Eingabefehler(feld, e.getMessage());
        }
    }

    /** Stands in the change log, an earlier day too. @param wer user name */
    public void festlegen(Aktenzeichen az, Antragstag neu, String wer) {
        Akte akte = akten.lies(az);
        if (akte.anliegen(neu.anliegen()).isEmpty()) {
            throw new NichtGefunden("Dieses Anliegen gibt es in der Kundenreaktion nicht.");
        }
        if (gefragte(akte).stream().noneMatch(a -> a.nr() == neu.anliegen())) {
            throw new Konflikt("Nach diesem Tag wird nur bei einer Beschwerde über die Bearbeitungsdauer gefragt.");
        }
        if (neu.tag().isAfter(Ortszeit.tag(uhr.instant()))) {
            throw new Eingabefehler("tag", "Der Tag kann nicht in der Zukunft liegen.");
        }
        if (neu.tag().isBefore(SGB_II)) {
            throw new Eingabefehler("tag", "Vor 2005 gab es keine Leistungen nach dem SGB II. Bitte das Jahr prüfen.");
        }
        String bisher = zu(az, neu.anliegen()).map(Antragstage::inWorten).orElse("");
        if (bisher.equals(inWorten(neu))) {
            return;
        }
        jdbc.sql("""
            insert into antragstag (aktenzeichen, anliegen, art, tag, wer, am)
            values (:az, :anliegen, :art, :tag, :wer, :jetzt)
            on conflict (aktenzeichen, anliegen) do update
            set art = excluded.art, tag = excluded.tag, wer = excluded.wer, am = excluded.am
            """)
                .param("az", az.wert())
                .param("anliegen", neu.anliegen())
                .param("art", neu.art().name())
                .param("tag", neu.tag())
                .param("wer", wer)
                .param("jetzt", Timestamp.from(uhr.instant()))
                .update();
        vermerke.vermerken(az, "antragstag", bisher, inWorten(neu), "§ 88 SGG, Anliegen " + neu.anliegen(), wer);
        ereignisse.publishEvent(new AntragstagGenannt(az, neu.anliegen()));
    }

    private static String inWorten(Antragstag tag) {
        return tag.art() + " " + tag.tag();
    }

    @Transactional(readOnly = true)
    public Optional<Antragstag> zu(Aktenzeichen az, int anliegen) {
        return jdbc.sql("select anliegen, art, tag from antragstag where aktenzeichen = :az and anliegen = :anliegen")
                .param("az", az.wert())
                .param("anliegen", anliegen)
                .query((rs, n) -> new Antragstag(
                        rs.getInt("anliegen"),
                        Antragsart.valueOf(rs.getString("art")),
                        rs.getObject("tag", LocalDate.class)))
                .optional();
    }

    /** Complaints about the time that something takes, of those that the viewer sees. */
    List<Akte.Anliegen> gefragte(Akte akte) {
        return akte.anliegen().stream()
                .filter(a -> a.art() == Anliegenart.BESCHWERDE && a.thema() != null)
                .filter(a -> themen.finde(a.thema())
                        .filter(thema -> thema.gruppen().contains(BEARBEITUNGSDAUER))
                        .isPresent())
                .toList();
    }

    /** When the time of § 88 SGG is over. */
    Fristschritt ende(Antragstag tag, Akte akte) {
        return rechner.schritt(tag.art().uhr(), tag.tag(), ort(akte));
    }

    /** When the Geschäftsführung is told: so many working days before, when the office opens. Now where that has passed. */
    @Transactional(readOnly = true)
    public Instant warnung(Aktenzeichen az, int anliegen) {
        Akte akte = akten.lies(az);
        Antragstag tag = zu(az, anliegen).orElseThrow();
        return dienststunden.vorher(
                ende(tag, akte).bis(), regeln.uhr(Uhr.UNTAETIGKEIT_WARNUNG).wert(), ort(akte));
    }

    private Dienstort ort(Akte akte) {
        return dienststellen.ort(akte.dienststelle());
    }
}
