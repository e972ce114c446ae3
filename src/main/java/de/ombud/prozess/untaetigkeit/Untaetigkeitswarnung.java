package de.ombud.prozess.untaetigkeit;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.system.Gruppe;
import de.ombud.untaetigkeit.Antragstage;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Tells the Geschäftsführung in time; by mail, with the number only. */
@ImModell("untaetigkeit")
public class Untaetigkeitswarnung {

    private final Antragstage antragstage;
    private final Akten akten;
    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;

    Untaetigkeitswarnung(Antragstage antragstage, Akten akten, Beteiligte beteiligte, Erinnerungen erinnerungen) {
        this.antragstage = antragstage;
        this.akten = akten;
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
    }

    public Date warntag(VariableScope scope) {
        return Date.from(antragstage.warnung(Fall.von(scope), UntaetigkeitProzess.ANLIEGEN_NR.von(scope)));
    }

    /** Where the case is over, nobody is waiting here any more. */
    public void warnen(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        if (!akten.lies(fall).status().istBeendet()) {
            erinnerungen.hinweisen(
                    fall,
                    execution.getProcessInstanceId(),
                    beteiligte.inDerGruppe(fall, Gruppe.GESCHAEFTSFUEHRUNG.id()),
                    Anlass.UNTAETIGKEIT);
        }
    }
}
