package de.ombud.eingang.angabe;

import de.ombud.beratungsstelle.Beratungsstelle;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.frist.Dienstort;
import de.ombud.frist.Fristen;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.angabe.Anliegenfassung;
import de.ombud.vorgang.fall.angabe.Bewertung;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * Completes what somebody said about a case: the area and group of an Anliegen, what the directory knows of an advice centre, the days
 * that follow from the day of receipt (Europe/Berlin) and the Land of the site. Rules and clocks are asked lazily, because they come
 * from the engine, which starts later.
 */
@Component
public class Vervollstaendigung {

    private final Zustaendigkeitsregel zustaendigkeit;
    private final Fristenrechner fristenrechner;
    private final Dienststellen dienststellen;
    private final Beratungsstellen beratungsstellen;
    private final MessageSource texte;

    Vervollstaendigung(
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            @Lazy Fristenrechner fristenrechner,
            Dienststellen dienststellen,
            Beratungsstellen beratungsstellen,
            MessageSource texte) {
        this.zustaendigkeit = zustaendigkeit;
        this.fristenrechner = fristenrechner;
        this.dienststellen = dienststellen;
        this.beratungsstellen = beratungsstellen;
        this.texte = texte;
    }

    /** A matter that comes into a running case. */
    public NeuesAnliegen anliegen(AnliegenEingabe eingabe, Akte akte) {
        return anliegen(eingabe, akte.adressat(), akte.reaktionsart(), null);
    }

    public NeuesAnliegen anliegen(
            AnliegenEingabe eingabe, Adressat adressat, Reaktionsart reaktionsart, Bewertung bewertung) {
        Bereich bereich = zustaendigkeit.bereich(eingabe.thema(), eingabe.art(), adressat);
        return new NeuesAnliegen(
                eingabe.art(),
                eingabe.thema(),
                bereich,
                zustaendigkeit.gruppe(bereich, eingabe.thema(), eingabe.art(), adressat, reaktionsart),
                eingabe.beschreibung(),
                Boolean.TRUE.equals(eingabe.notlage()),
                bewertung);
    }

    /** The group that would work on this Anliegen in that area. */
    public String gruppe(Bereich bereich, Akte.Anliegen anliegen, Akte akte) {
        return zustaendigkeit.gruppe(bereich, anliegen.thema(), anliegen.art(), akte.adressat(), akte.reaktionsart());
    }

    /**
     * A matter that is told differently now, and where it belongs. What people decided about its area stays where the table sends it
     * nowhere else than before.
     *
     * @param jetzt to whom and as what the whole contact was sent, as it is put right
     */
    public Anliegenfassung fassung(
            Akte.Anliegen bisher, Akte akte, Anliegenart art, String thema, String beschreibung, Kontakt jetzt) {
        Bereich bereichBisher = zustaendigkeit.bereich(bisher.thema(), bisher.art(), akte.adressat());
        Bereich bereich = zustaendigkeit.bereich(thema, art, jetzt.adressat());
        Bereich gilt = bereich == bereichBisher ? bisher.bereich() : bereich;
        String gruppeBisher = gruppe(bisher.bereich(), bisher, akte);
        String gruppe = zustaendigkeit.gruppe(gilt, thema, art, jetzt.adressat(), jetzt.reaktionsart());
        return new Anliegenfassung(
                bisher.nr(), art, thema, beschreibung, gilt, gruppe.equals(gruppeBisher) ? null : gruppe);
    }

    /** Over what is known already; null where the person speaks for themselves. */
    public Einreicher einreicher(Einreicher bisher, EinreicherEingabe neu) {
        return ausDemVerzeichnis(Angaben.einreicher(bisher, neu), neu);
    }

    /** Organisation and mail of the advice centre, where nothing else was said. */
    private Einreicher ausDemVerzeichnis(Einreicher einreicher, EinreicherEingabe eingabe) {
        if (eingabe == null || !eingabe.nenntBeratungsstelle()) {
            return einreicher;
        }
        Beratungsstelle stelle =
                beratungsstellen.finde(eingabe.beratungsstelle()).orElseThrow();
        return new Einreicher(
                einreicher.art(),
                einreicher.name(),
                einreicher.organisation() == null ? stelle.name() : einreicher.organisation(),
                einreicher.email() == null ? stelle.email() : einreicher.email(),
                einreicher.anschrift() == null ? anschrift(stelle) : einreicher.anschrift(),
                einreicher.vollmacht());
    }

    private static Anschrift anschrift(Beratungsstelle stelle) {
        boolean ganz = Stream.of(stelle.strasse(), stelle.plz(), stelle.ort()).noneMatch(Objects::isNull);
        return ganz ? new Anschrift(stelle.strasse(), stelle.plz(), stelle.ort()) : null;
    }

    /**
     * Who asks from outside.
     *
     * @param eingang of the case: nobody wants an answer before they asked
     * @return null where nobody does
     */
    public AnfragendeStelle absender(AbsenderEingabe eingabe, Instant eingang) {
        if (eingabe == null) {
            return null;
        }
        if (eingabe.frist() != null && eingabe.frist().isBefore(Ortszeit.tag(eingang))) {
            throw new Eingabefehler("absender.frist", texte.getMessage("eingang.absender.frist", null, Locale.GERMANY));
        }
        return eingabe.stelleMitFrist();
    }

    /** The days that a case received then is worked to. */
    public Fristdaten fristen(Instant eingang, String dienststelle) {
        Dienstort ort = dienststellen.ort(dienststelle);
        Fristen fristen = fristenrechner.fristen(Ortszeit.tag(eingang), ort);
        return new Fristdaten(fristen.eingangsbestaetigung(), fristen.antwort());
    }

    /** As precise as the database keeps it, so that what was stored compares equal. */
    public static Instant genau(Instant zeitpunkt) {
        return zeitpunkt.truncatedTo(ChronoUnit.MICROS);
    }
}
