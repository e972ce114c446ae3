package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.modell.VersandProzess;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendung;
import de.ombud.schriftverkehr.VersandAbgelehnt;
import de.ombud.schriftverkehr.VersandUnklar;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Makes the letter and sends the mail. A failure is the engine's to repeat; an unknown outcome is an error of the model. */
@ImModell("versandschritte")
public class Versandschritte {

    private final Postausgang postausgang;

    Versandschritte(Postausgang postausgang) {
        this.postausgang = postausgang;
    }

    public void erstellen(DelegateExecution execution) {
        Schreiben schreiben = Schreiben.valueOf(VersandProzess.SCHREIBEN.von(execution));
        int bezug = VersandProzess.BEZUG.vielleicht(execution).orElse(0);
        Sendung sendung = postausgang.erstellen(Fall.von(execution), schreiben, bezug);
        VersandProzess.SENDUNG_ID.setzen(execution, sendung.id());
        VersandProzess.VERSANDWEG.setzen(execution, sendung.weg().name());
    }

    public void senden(DelegateExecution execution) {
        try {
            postausgang.senden(VersandProzess.SENDUNG_ID.von(execution));
        } catch (VersandUnklar unklar) {
            throw new BpmnError(VersandProzess.FEHLER_VERSAND_UNKLAR);
        } catch (VersandAbgelehnt abgelehnt) {
            throw new BpmnError(VersandProzess.FEHLER_VERSAND_ABGELEHNT);
        }
    }

    /** The end of the process, by whatever: no letter is left neither sent nor cleared. Ended before it was written, there is none. */
    public void beenden(DelegateExecution execution) {
        VersandProzess.SENDUNG_ID.vielleicht(execution).ifPresent(postausgang::endet);
    }
}
