package de.ombud.prozess.rechtsbehelf;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.rechtsbehelf.Ueberleitung;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Each reads, calls one verb of the room {@code rechtsbehelf}, and writes at most one scalar. */
@ImModell("rechtsbehelfschritte")
public class Rechtsbehelfschritte {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Ueberleitung ueberleitung;

    Rechtsbehelfschritte(Rechtsbehelfe rechtsbehelfe, Ueberleitung ueberleitung) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.ueberleitung = ueberleitung;
    }

    public void formPruefen(DelegateExecution execution) {
        RechtsbehelfProzess.FORM.setzen(
                execution, ueberleitung.form(Fall.von(execution), nr(execution)).name());
    }

    public void vermerken(DelegateExecution execution) {
        ueberleitung.vermerken(Fall.von(execution), nr(execution));
    }

    public void hinweisen(DelegateExecution execution) {
        ueberleitung.formhinweisVorbereiten(Fall.von(execution), nr(execution));
    }

    public void abgeben(DelegateExecution execution) {
        rechtsbehelfe.abgeben(Fall.von(execution), nr(execution));
    }

    private static int nr(DelegateExecution execution) {
        return RechtsbehelfProzess.WEG_NR.von(execution);
    }
}
