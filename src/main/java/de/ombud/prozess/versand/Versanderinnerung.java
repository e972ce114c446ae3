package de.ombud.prozess.versand;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Beteiligte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Aktenzeichen;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/**
 * Reminds of a letter or a call that lies after its day: whoever has it before them and, each time, one level of leadership more. Once
 * for each time, whatever failed in between; by mail, with the number only.
 */
@ImModell("versanderinnerung")
public class Versanderinnerung {

    private static final List<String> EBENEN = List.copyOf(Gruppe.ids(Gruppe.LEITUNG));

    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;

    Versanderinnerung(Beteiligte beteiligte, Erinnerungen erinnerungen) {
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
    }

    public void senden(DelegateExecution execution) {
        int nr = VersandProzess.ERINNERUNGEN.vielleicht(execution).orElse(0) + 1;
        Aktenzeichen fall = Fall.von(execution);
        erinnerungen.hinweisen(
                fall,
                VersandProzess.SENDUNG_ID.von(execution) + "/" + nr,
                wen(fall, Math.min(nr, EBENEN.size())),
                Anlass.SCHREIBEN_LIEGT);
        VersandProzess.ERINNERUNGEN.setzen(execution, nr);
    }

    private Set<String> wen(Aktenzeichen fall, int ebenen) {
        Set<String> adressen = new LinkedHashSet<>();
        for (String ebene : EBENEN.subList(0, ebenen)) {
            adressen.addAll(beteiligte.anDerAufgabe(fall, VersandProzess.BRIEF_VERSENDEN, ebene));
            adressen.addAll(beteiligte.anDerAufgabe(fall, VersandProzess.TELEFONISCH_MITTEILEN, ebene));
        }
        return adressen;
    }
}
