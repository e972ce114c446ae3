package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendung;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.VersandAbgelehnt;
import de.ombud.schriftverkehr.mail.VersandUnklar;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.KundenreaktionStatus;
import de.ombud.vorgang.fall.Akten;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.BpmnError;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Makes the letter and sends the mail. A failure is the engine's to repeat; an unknown outcome is an error of the model. */
@ImModell("versandschritte")
public class Versandschritte {

    private static final Set<KundenreaktionStatus> IN_ARBEIT =
            Set.of(KundenreaktionStatus.ERFASST, KundenreaktionStatus.IN_BEARBEITUNG);

    private final Postausgang postausgang;
    private final Akten akten;
    private final Fallprozesse prozesse;
    private final OhneRechtepruefung haus;

    Versandschritte(Postausgang postausgang, Akten akten, Fallprozesse prozesse, OhneRechtepruefung haus) {
        this.postausgang = postausgang;
        this.akten = akten;
        this.prozesse = prozesse;
        this.haus = haus;
    }

    public void erstellen(DelegateExecution execution) {
        Schreiben schreiben = Schreiben.valueOf(VersandProzess.SCHREIBEN.von(execution));
        int bezug = VersandProzess.BEZUG.vielleicht(execution).orElse(0);
        Sendung sendung = postausgang.erstellen(Fall.von(execution), schreiben, bezug);
        if (sendung.weg() != Versandweg.KEINER) {
            // a letter that somebody else is working on is not ours to end
            VersandProzess.SENDUNG_ID.setzen(execution, sendung.id());
        }
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
        if (execution.isCanceled()) {
            bestaetigeWeiter(execution);
        }
    }

    /**
     * Nobody answers any more because everything was given away, and that took less time than the acknowledgement that runs beside it:
     * the person hears from us all the same, in a process of its own.
     */
    private void bestaetigeWeiter(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        if (Schreiben.EINGANGSBESTAETIGUNG.name().equals(VersandProzess.SCHREIBEN.von(execution))
                && IN_ARBEIT.contains(akten.lies(fall).status())) {
            haus.tue(() -> prozesse.starte(
                    fall,
                    VersandProzess.KEY,
                    Map.of(
                            Variable.AKTENZEICHEN.name(),
                            fall.wert(),
                            VersandProzess.SCHREIBEN.name(),
                            Schreiben.EINGANGSBESTAETIGUNG.name())));
        }
    }
}
