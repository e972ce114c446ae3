package de.ombud.prozess.weg;

import de.ombud.prozess.Baustein;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Massnahmeformular;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallfreigabe;
import de.ombud.weg.Wege;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** The steps that all special ways share. */
@ImModell("wegschritte")
public class Wegschritte {

    private final Wege wege;
    private final Akten akten;
    private final Fallfreigabe freigabe;
    private final Handelnder handelnder;

    Wegschritte(Wege wege, Akten akten, Fallfreigabe freigabe, Handelnder handelnder) {
        this.wege = wege;
        this.akten = akten;
        this.freigabe = freigabe;
        this.handelnder = handelnder;
    }

    /** Who leads says what happens with a special way that is late. */
    @Aufgabe
    Aufgabenende<Massnahmeformular> verspaetungGeklaert() {
        return Aufgabenende.mit(
                Massnahmeformular.class,
                (task, formular) -> wege.vermerken(
                        Fall.von(task),
                        WegfristProzess.WEG_NR.von(task),
                        "VERSPAETUNG_GEKLAERT",
                        List.of(),
                        formular.massnahme(),
                        handelnder.name()));
    }

    /** In the case: its answer and its close wait from here on. */
    public void aufnehmen(DelegateExecution execution) {
        KundenreaktionProzess.WEGE_OFFEN.setzen(execution, KundenreaktionProzess.WEGE_OFFEN.von(execution) + 1);
    }

    /** In the case: the way is over. Where it took everything with it, there is nothing left to answer. */
    public void abschliessen(DelegateExecution execution) {
        if (akten.lies(Fall.von(execution)).istGanzAbgegeben()) {
            KundenreaktionProzess.ANTWORT_ERWARTET.setzen(execution, false);
        }
        KundenreaktionProzess.WEGE_OFFEN.setzen(execution, KundenreaktionProzess.WEGE_OFFEN.von(execution) - 1);
    }

    /** In the model of a way: it ended so. */
    @Baustein(verlangt = {"aktenzeichen", "wegNr"})
    public void beenden(DelegateExecution execution, String ausgang) {
        wege.beenden(Fall.von(execution), WegVariablen.WEG_NR.von(execution), ausgang);
    }

    /** In the model of a way: this group needs the whole case for its task. */
    public void zeigen(DelegateExecution execution, String gruppe) {
        freigabe.gewaehren(Fall.von(execution), gruppe);
    }
}
