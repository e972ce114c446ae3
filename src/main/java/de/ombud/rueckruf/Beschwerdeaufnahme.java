package de.ombud.rueckruf;

import de.ombud.frist.Fristen;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.vorgang.fall.angabe.NeuesAnliegen;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Zustaendigkeitsregel;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** Records the complaint that a promised call becomes: by the same tables and clocks as any other. */
@Component
class Beschwerdeaufnahme {

    private static final DateTimeFormatter ZEIT = DateTimeFormatter.ofPattern("dd.MM.yyyy, HH:mm", Locale.GERMANY);

    private final Erfassung erfassung;
    private final Zustaendigkeitsregel zustaendigkeit;
    private final Fristenrechner fristenrechner;
    private final Dienststellen dienststellen;
    private final RueckrufEinstellungen einstellungen;
    private final MessageSource texte;
    private final Clock uhr;

    /** Rules and clocks are asked lazily, because they come from the engine, which starts later. */
    Beschwerdeaufnahme(
            Erfassung erfassung,
            @Lazy Zustaendigkeitsregel zustaendigkeit,
            @Lazy Fristenrechner fristenrechner,
            Dienststellen dienststellen,
            RueckrufEinstellungen einstellungen,
            MessageSource texte,
            Clock uhr) {
        this.erfassung = erfassung;
        this.zustaendigkeit = zustaendigkeit;
        this.fristenrechner = fristenrechner;
        this.dienststellen = dienststellen;
        this.einstellungen = einstellungen;
        this.texte = texte;
        this.uhr = uhr;
    }

    Aktenzeichen aufnehmen(Rueckruf rueckruf, String wortlaut, String wer) {
        Instant jetzt = uhr.instant().truncatedTo(ChronoUnit.MICROS);
        String text = text(rueckruf, wortlaut);
        Anrufziel ziel = rueckruf.ziel();
        return erfassung.erfassen(
                new NeueKundenreaktion(
                        new Kontakt(
                                Kanal.TELEFON,
                                jetzt,
                                Adressat.KRM,
                                Reaktionsart.KUNDENREAKTION,
                                rueckruf.dienststelle(),
                                Antwortweg.TELEFON),
                        Set.of(),
                        new Schilderung(betreff(rueckruf), text, ""),
                        Beteiligte.NIEMAND.mit(Kunde.amTelefon(
                                oderNichts(ziel.vorname()),
                                oderNichts(ziel.nachname()),
                                ziel.telefon(),
                                oderNichts(ziel.bgNummer()),
                                beduerfnisse(ziel))),
                        Set.of(),
                        List.of(anliegen(text)),
                        fristen(jetzt, rueckruf.dienststelle()),
                        null),
                wer);
    }

    private String betreff(Rueckruf rueckruf) {
        return texte.getMessage("rueckruf.beschwerde.betreff", new Object[] {rueckruf.nummer()}, Locale.GERMANY);
    }

    private static Beduerfnisse beduerfnisse(Anrufziel ziel) {
        return new Beduerfnisse(null, false, false, false, false, oderNichts(ziel.zeitwunsch()));
    }

    private NeuesAnliegen anliegen(String text) {
        String thema = einstellungen.beschwerdethema();
        Bereich bereich = zustaendigkeit.bereich(thema, Anliegenart.BESCHWERDE, Adressat.KRM);
        String gruppe = zustaendigkeit.gruppe(
                bereich, thema, Anliegenart.BESCHWERDE, Adressat.KRM, Reaktionsart.KUNDENREAKTION);
        return new NeuesAnliegen(Anliegenart.BESCHWERDE, thema, bereich, gruppe, text, false, null);
    }

    private Fristdaten fristen(Instant eingang, String dienststelle) {
        Fristen fristen = fristenrechner.fristen(Ortszeit.tag(eingang), dienststellen.ort(dienststelle));
        return new Fristdaten(fristen.eingangsbestaetigung(), fristen.antwort());
    }

    private String text(Rueckruf rueckruf, String wortlaut) {
        String anlass = texte.getMessage(
                "rueckruf.beschwerde.text",
                new Object[] {
                    zeit(rueckruf.zugesagtAm()),
                    zeit(rueckruf.faelligAm()),
                    rueckruf.versuche().size(),
                    rueckruf.nummer()
                },
                Locale.GERMANY);
        String worum = rueckruf.worum().isEmpty()
                ? ""
                : "\n" + texte.getMessage("rueckruf.beschwerde.worum", new Object[] {rueckruf.worum()}, Locale.GERMANY);
        return wortlaut.isEmpty() ? anlass + worum : wortlaut + "\n\n" + anlass + worum;
    }

    private static String zeit(Instant zeitpunkt) {
        return ZEIT.format(zeitpunkt.atZone(Ortszeit.BERLIN));
    }

    private static String oderNichts(String text) {
        return text.isEmpty() ? null : text;
    }
}
