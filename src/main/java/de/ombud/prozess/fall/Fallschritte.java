package de.ombud.prozess.fall;

import de.ombud.anfrage.Anfragelage;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Beantwortung;
import de.ombud.vorgang.fall.Bearbeitung;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The steps of a case that no person takes. Each reads, calls one verb of the domain once, and writes at most one scalar. */
@ImModell("fallschritte")
public class Fallschritte {

    private final Bearbeitung bearbeitung;
    private final Beantwortung beantwortung;
    private final Anfragelage anfragelage;
    private final Sendungen sendungen;
    private final Clock uhr;

    Fallschritte(
            Bearbeitung bearbeitung,
            Beantwortung beantwortung,
            Anfragelage anfragelage,
            Sendungen sendungen,
            Clock uhr) {
        this.bearbeitung = bearbeitung;
        this.beantwortung = beantwortung;
        this.anfragelage = anfragelage;
        this.sendungen = sendungen;
        this.uhr = uhr;
    }

    public void anliegenVerteilen(DelegateExecution execution) {
        bearbeitung.verteilen(Fall.von(execution));
    }

    /** @return the numbers that the multi-instance runs over: what another office answers by itself is no area's */
    public List<Integer> offeneAnliegen(DelegateExecution execution) {
        Set<Integer> anfragen = anfragelage.umfasste(Fall.von(execution));
        return bearbeitung.offeneAnliegen(Fall.von(execution)).stream()
                .filter(nr -> !anfragen.contains(nr))
                .toList();
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
        Aktenzeichen fall = Fall.von(execution);
        beantwortung.antwortVermerken(
                fall,
                sendungen.hinausAm(fall, Schreiben.ANTWORT).map(this::zeitpunkt).orElseGet(uhr::instant));
    }

    /** Of an earlier day only the day is known, and only that counts. */
    private Instant zeitpunkt(LocalDate tag) {
        Instant jetzt = uhr.instant();
        return tag.equals(Ortszeit.tag(jetzt)) ? jetzt : Ortszeit.um(tag, LocalTime.NOON);
    }

    public void abschliessen(DelegateExecution execution) {
        beantwortung.abschliessen(Fall.von(execution));
    }
}
