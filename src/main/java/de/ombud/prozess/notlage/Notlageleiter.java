package de.ombud.prozess.notlage;

import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import java.time.Clock;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * The ladder of an emergency: where two of its steps are caught up together, only the higher one stays, told by when each was reached
 * and not by the time now.
 */
@ImModell("notlageleiter")
public class Notlageleiter {

    private final Notlageuhr notlageuhr;
    private final Clock uhr;

    Notlageleiter(Notlageuhr notlageuhr, Clock uhr) {
        this.notlageuhr = notlageuhr;
        this.uhr = uhr;
    }

    /** @param stufe name of the step whose task begins */
    public void erreicht(DelegateExecution execution, String stufe) {
        if (Stufe.valueOf(stufe) == Stufe.LEITUNG) {
            NotlageProzess.HOECHSTE_STUFE.setzen(execution, stufe);
        } else {
            NotlageProzess.GRENZE_SEIT.setzen(execution, Date.from(uhr.instant()));
        }
    }

    /** The Geschäftsführung has it already. */
    public boolean entfaellt(DelegateExecution execution) {
        return NotlageProzess.HOECHSTE_STUFE.vielleicht(execution).isPresent();
    }

    /** The Geschäftsführung has it now, and the Bereichsleitung only got it when that was already due. */
    public boolean abgeloest(DelegateExecution execution) {
        Date leitung = notlageuhr.stufe(execution, Stufe.LEITUNG.name());
        return entfaellt(execution)
                && NotlageProzess.GRENZE_SEIT
                        .vielleicht(execution)
                        .filter(seit -> !seit.before(leitung))
                        .isPresent();
    }
}
