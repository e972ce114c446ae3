package de.ombud.prozess.weg;

import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.Baustein;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/**
 * The dates of a special way: its own date (of the event, of a foreign sender) where it has one, otherwise the clock that
 * {@code wege.dmn} names, from the moment at which the way was opened or, where the law says so, from the receipt of the words.
 */
@ImModell("weguhr")
public class Weguhr {

    private final Wege wege;
    private final Hinweise hinweise;
    private final Akten akten;
    private final Wegetabelle tabelle;
    private final Dienststellen dienststellen;
    private final Fristenrechner fristenrechner;

    Weguhr(
            Wege wege,
            Hinweise hinweise,
            Akten akten,
            Wegetabelle tabelle,
            Dienststellen dienststellen,
            Fristenrechner fristenrechner) {
        this.wege = wege;
        this.hinweise = hinweise;
        this.akten = akten;
        this.tabelle = tabelle;
        this.dienststellen = dienststellen;
        this.fristenrechner = fristenrechner;
    }

    /** Until when it has to be done; Tasklist shows days: the last minute keeps the task on its last day. */
    @Baustein(verlangt = {"aktenzeichen", "wegNr"})
    public Date bis(VariableScope scope) {
        return Date.from(ende(scope).minus(1, ChronoUnit.MINUTES));
    }

    /** From when on it is late. */
    @Baustein(verlangt = {"aktenzeichen", "wegNr"})
    public Date ablauf(VariableScope scope) {
        return Date.from(ende(scope));
    }

    private Instant ende(VariableScope scope) {
        return ende(Fall.von(scope), WegVariablen.WEG_NR.von(scope));
    }

    Instant ende(Aktenzeichen az, int nr) {
        Weg weg = wege.lies(az, nr);
        if (weg.termin() != null) {
            return Ortszeit.endeVon(weg.termin());
        }
        Akte akte = akten.lies(az);
        Instant beginn = weg.art().laeuftAbEingang() ? hinweise.gesagtAm(akte, nr) : weg.eroeffnetAm();
        return fristenrechner.ablauf(tabelle.regel(weg.art()).uhr(), beginn, dienststellen.ort(akte.dienststelle()));
    }
}
