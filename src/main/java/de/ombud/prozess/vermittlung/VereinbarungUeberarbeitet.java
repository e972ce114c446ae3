package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vereinbarungstext;
import de.ombud.vermittlung.Vermittlungen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("vereinbarungUeberarbeitet")
class VereinbarungUeberarbeitet implements Aufgabenende<VereinbarungUeberarbeitet.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String vereinbarung,

            @Feld(pflicht = true) String verantwortlich,
            @Feld(pflicht = true) LocalDate bis,
            @Feld(pflicht = true) boolean keinVerwaltungsakt)
            implements Eingabe {

        Vereinbarungstext text() {
            return new Vereinbarungstext(vereinbarung, verantwortlich, bis, keinVerwaltungsakt);
        }
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    VereinbarungUeberarbeitet(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        vermittlungen.vereinbarungUeberarbeiten(
                Fall.von(task), VermittlungProzess.WEG_NR.von(task), formular.text(), handelnder.name());
    }
}
