package de.ombud.prozess.notlage;

import de.ombud.frist.Dienstort;
import de.ombud.frist.Notlagefristen;
import de.ombud.frist.Ortszeit;
import de.ombud.frist.Stufe;
import de.ombud.notlage.Notlagen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The moments of an emergency for timers and due dates, as the engine takes them. */
@ImModell("notlageuhr")
public class Notlageuhr {

    private final Notlagefristen fristen;
    private final Wege wege;
    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Clock uhr;

    Notlageuhr(Notlagefristen fristen, Wege wege, Akten akten, Dienststellen dienststellen, Clock uhr) {
        this.fristen = fristen;
        this.wege = wege;
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.uhr = uhr;
    }

    /** When the person has to be reached at the latest. */
    public Date kontaktBis(VariableScope scope) {
        return Date.from(fristen.kontaktBis(beginn(scope), ort(scope)));
    }

    /** @param stufe name of a step of the ladder for emergencies, fristen.dmn */
    public Date stufe(VariableScope scope, String stufe) {
        return Date.from(fristen.erreicht(Stufe.valueOf(stufe), beginn(scope), ort(scope)));
    }

    public String gruppe(String stufe) {
        return fristen.gruppe(Stufe.valueOf(stufe));
    }

    /** From the last attempt, so that it stays where it is when other days of the case move. */
    public Date neuerVersuch(VariableScope scope) {
        Instant letzter = weg(scope).schritte().stream()
                .filter(schritt -> Notlagen.istVersuch(schritt.art()))
                .map(Weg.Schritt::am)
                .max(Comparator.naturalOrder())
                .orElseGet(uhr::instant);
        return Date.from(fristen.neuerVersuch(letzter, ort(scope)));
    }

    public boolean hatTermin(VariableScope scope) {
        return weg(scope).termin() != null;
    }

    /** The last minute before the day of the event: what is not secured by then is late. */
    public Date termin(VariableScope scope) {
        Instant ereignis = Ortszeit.endeVon(weg(scope).termin().minusDays(1));
        return Date.from(ereignis.minus(1, ChronoUnit.MINUTES));
    }

    /** When the leadership is woken before the event. */
    public Date weckruf(VariableScope scope) {
        LocalDate termin = weg(scope).termin();
        return Date.from(fristen.weckruf(termin, ort(scope)));
    }

    private Instant beginn(VariableScope scope) {
        return fristen.beginn(akte(scope).eingang(), weg(scope).eroeffnetAm(), ort(scope));
    }

    private Weg weg(VariableScope scope) {
        return wege.lies(Fall.von(scope), NotlageProzess.WEG_NR.von(scope));
    }

    private Akte akte(VariableScope scope) {
        return akten.lies(Fall.von(scope));
    }

    private Dienstort ort(VariableScope scope) {
        return dienststellen.ort(akte(scope).dienststelle());
    }
}
