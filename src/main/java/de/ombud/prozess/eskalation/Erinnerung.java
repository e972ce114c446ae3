package de.ombud.prozess.eskalation;

import de.ombud.anfrage.Anfragelage;
import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Eskalationsleiter;
import de.ombud.frist.Stufe;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.fall.Falluhr;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Reminds whoever has the case in hand and the group that the ladder names; by mail, with number and date only. Once: where the clocks
 * start anew because the receipt was put right, whoever was reminded on or after the day that counts now is not reminded again. Nor is
 * anybody reminded of a deadline that has passed: then the next step acts; nor of one that another office does not work to.
 */
@ImModell("erinnerung")
public class Erinnerung {

    private final Akten akten;
    private final Beteiligte beteiligte;
    private final Eskalationsleiter leiter;
    private final Erinnerungen erinnerungen;
    private final Anfragelage anfragen;
    private final Eskalationen register;
    private final Falluhr uhr;
    private final Clock jetzt;

    Erinnerung(
            Akten akten,
            Beteiligte beteiligte,
            Eskalationsleiter leiter,
            Erinnerungen erinnerungen,
            Anfragelage anfragen,
            Eskalationen register,
            Falluhr uhr,
            Clock jetzt) {
        this.akten = akten;
        this.beteiligte = beteiligte;
        this.leiter = leiter;
        this.erinnerungen = erinnerungen;
        this.anfragen = anfragen;
        this.register = register;
        this.uhr = uhr;
        this.jetzt = jetzt;
    }

    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        boolean vorbei = !uhr.grenze(execution).toInstant().isAfter(jetzt.instant());
        if (vorbei
                || anfragen.istNurAnfrage(fall)
                || register.erinnertSeit(fall, uhr.erinnerung(execution).toInstant())) {
            return;
        }
        erinnerungen.senden(
                fall,
                beteiligte.adressen(fall, leiter.gruppe(Stufe.ERINNERUNG)),
                akten.lies(fall).fristen().antwort());
        register.erinnert(fall);
    }
}
