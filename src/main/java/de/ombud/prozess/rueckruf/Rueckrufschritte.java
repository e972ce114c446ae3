package de.ombud.prozess.rueckruf;

import de.ombud.prozess.ImModell;
import de.ombud.rueckruf.Rueckrufe;
import de.ombud.rueckruf.Rueckrufnummer;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The dates of a promised call and the step that nobody takes: that it is missed. */
@ImModell("rueckrufschritte")
public class Rueckrufschritte {

    private final Rueckrufe rueckrufe;

    Rueckrufschritte(Rueckrufe rueckrufe) {
        this.rueckrufe = rueckrufe;
    }

    /** When the call is missed, to the minute. */
    public Date faellig(VariableScope scope) {
        return Date.from(rueckrufe.lies(nummer(scope)).faelligAm());
    }

    /** The last minute of the day on which the missed call is made up for, or the time that the person asked for. */
    public Date nachholenBis(VariableScope scope) {
        Instant ende = rueckrufe.nachholenBis(nummer(scope));
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }

    public void versaeumen(VariableScope scope) {
        rueckrufe.versaeumen(nummer(scope));
    }

    static Rueckrufnummer nummer(VariableScope scope) {
        return new Rueckrufnummer(RueckrufProzess.RUECKRUF.von(scope));
    }
}
