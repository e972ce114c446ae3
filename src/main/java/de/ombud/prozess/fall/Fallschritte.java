package de.ombud.prozess.fall;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.fall.Beantwortung;
import de.ombud.vorgang.fall.Bearbeitung;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The steps of a case that no person takes. Each reads, calls one verb of the domain once, and writes at most one scalar. */
@ImModell("fallschritte")
public class Fallschritte {

    private final Bearbeitung bearbeitung;
    private final Beantwortung beantwortung;

    Fallschritte(Bearbeitung bearbeitung, Beantwortung beantwortung) {
        this.bearbeitung = bearbeitung;
        this.beantwortung = beantwortung;
    }

    public void anliegenVerteilen(DelegateExecution execution) {
        bearbeitung.verteilen(Fall.von(execution));
    }

    /** @return the numbers that the multi-instance runs over */
    public List<Integer> offeneAnliegen(DelegateExecution execution) {
        return bearbeitung.offeneAnliegen(Fall.von(execution));
    }

    /** The answer waits until the count is 0 again; jobs of one instance run one after the other, so none is lost. */
    public void weiteresAnliegenAufnehmen(DelegateExecution execution) {
        KundenreaktionProzess.WEITERE_OFFEN.setzen(execution, KundenreaktionProzess.WEITERE_OFFEN.von(execution) + 1);
    }

    public void weiteresAnliegenAbschliessen(DelegateExecution execution) {
        KundenreaktionProzess.WEITERE_OFFEN.setzen(execution, KundenreaktionProzess.WEITERE_OFFEN.von(execution) - 1);
    }

    /** Puts the number where the answer looks for it: at the step that waits, not only around it. */
    public void rueckfrageAbwarten(DelegateExecution execution) {
        execution.setVariableLocal(
                KundenreaktionProzess.RUECKFRAGE_NR.name(), KundenreaktionProzess.RUECKFRAGE_NR.von(execution));
    }

    public void rueckfrageBeenden(DelegateExecution execution) {
        bearbeitung.rueckfrageBeenden(Fall.von(execution), KundenreaktionProzess.RUECKFRAGE_NR.von(execution));
    }

    /** What was asked meanwhile is asked for nobody any more. */
    public void ohneAntwort(DelegateExecution execution) {
        beantwortung.entfaellt(Fall.von(execution));
    }

    public void antwortVermerken(DelegateExecution execution) {
        beantwortung.antwortVermerken(Fall.von(execution));
    }

    public void abschliessen(DelegateExecution execution) {
        beantwortung.abschliessen(Fall.von(execution));
    }
}
