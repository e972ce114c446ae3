package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.eingang.angabe.Vervollstaendigung;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.NichtGefunden;
import de.ombud.system.einmal.Wiederholung;
import de.ombud.verbindung.Haushalt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Textfreigaben;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import de.ombud.vorgang.fall.angabe.NeuerNachtrag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What happens to a case from outside, after the look whether this person may say so. Each verb answers with the case afterwards.
 * The look has its own transaction: inside the one of the event it would pin what it saw, and two events at the same moment
 * could no longer happen one after the other.
 */
@Component
class Ereignisaufnahme {

    private final Zugang zugang;
    private final Vervollstaendigung vervollstaendigung;
    private final Anliegenaufnahme anliegenaufnahme;
    private final Fallende fallende;
    private final Fallereignisse ereignisse;
    private final Bearbeitung bearbeitung;
    private final Textfreigaben textfreigaben;
    private final Haushalt haushalt;
    private final MessageSource texte;
    private final Clock uhr;

    Ereignisaufnahme(
            Zugang zugang,
            Vervollstaendigung vervollstaendigung,
            Anliegenaufnahme anliegenaufnahme,
            Fallende fallende,
            Fallereignisse ereignisse,
            Bearbeitung bearbeitung,
            Textfreigaben textfreigaben,
            Haushalt haushalt,
            MessageSource texte,
            Clock uhr) {
        this.haushalt = haushalt;
        this.uhr = uhr;
        this.zugang = zugang;
        this.vervollstaendigung = vervollstaendigung;
        this.anliegenaufnahme = anliegenaufnahme;
        this.fallende = fallende;
        this.ereignisse = ereignisse;
        this.bearbeitung = bearbeitung;
        this.textfreigaben = textfreigaben;
        this.texte = texte;
    }

    Akte anliegen(Aktenzeichen az, AnliegenEingabe eingabe, Betrachter wer) {
        Akte akte = zugang.zumHandeln(az, wer);
        if (!eingabe.hatBeschreibung() && akte.text().isEmpty()) {
            throw fehler(List.of(new Verstoss("beschreibung", "eingang.inhalt.fehlt")));
        }
        anliegenaufnahme.ergaenzen(az, eingabe, vervollstaendigung.anliegen(eingabe, akte), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte nachtrag(Aktenzeichen az, NachtragEingabe eingabe, Betrachter wer) {
        NeuerNachtrag neu = eingabe.neu(zugang.zumHandeln(az, wer).eingang(), uhr.instant());
        ereignisse.nachtragen(az, neu, wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte rueckfrage(Aktenzeichen az, RueckfrageEingabe eingabe, Betrachter wer) {
        NeueRueckfrage neu = Fragestellung.von(eingabe, zugang.zumFragen(az, wer), wer);
        haushalt.nurBegruendet(az, neu.frage(), eingabe.namensgrund(), wer.name());
        Wiederholung.beiGleichzeitigkeit(() -> ereignisse.rueckfragen(az, neu, wer.name()));
        return zugang.zumLesen(az, wer);
    }

    Akte rueckzug(Aktenzeichen az, GrundEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        fallende.zurueckziehen(az, eingabe.grund());
        return zugang.zumLesen(az, wer);
    }

    Akte rueckzug(Aktenzeichen az, int nr, GrundEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        fallende.zurueckziehen(az, nr, eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte rueckmeldung(Aktenzeichen az, RueckmeldungEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        fallende.rueckmelden(az, eingabe.wert(), eingabe.text());
        return zugang.zumLesen(az, wer);
    }

    Akte wiedereroeffnung(Aktenzeichen az, GrundEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        fallende.wiedereroeffnen(az, eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte beschreibung(Aktenzeichen az, int nr, BeschreibungEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        textfreigaben.beschreiben(az, nr, eingabe.beschreibung(), eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte textfreigabe(Aktenzeichen az, int nr, GrundEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        textfreigaben.freigeben(az, nr, eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte textfreigabeWiderrufen(Aktenzeichen az, int nr, GrundEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        textfreigaben.widerrufen(az, nr, eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte bereich(Aktenzeichen az, int nr, BereichEingabe eingabe, Betrachter wer) {
        Akte akte = zugang.zurBereichswahl(az, wer);
        Akte.Anliegen anliegen = akte.anliegen(nr)
                .orElseThrow(() -> new NichtGefunden("Dieses Anliegen gibt es in der Kundenreaktion nicht."));
        String gruppe = vervollstaendigung.gruppe(eingabe.bereich(), anliegen, akte);
        bearbeitung.bereichFestlegen(az, nr, eingabe.bereich(), gruppe, eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    private Eingabefehler fehler(List<Verstoss> verstoesse) {
        return new Eingabefehler(verstoesse.stream()
                .map(v -> new Feldfehler(v.field(), texte.getMessage(v.schluessel(), null, Locale.GERMANY)))
                .toList());
    }
}
