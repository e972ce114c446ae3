package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The Geschäftsführung finds somebody neutral, or calls the mediation off. */
@ImModell("neutralePersonBestimmt")
class NeutralePersonBestimmt implements Aufgabenende<NeutralePersonBestimmt.Formular> {

    record Formular(
            @Feld(pflicht = true) Vorgehen vorgehen,

            @Feld(pflicht = true, wenn = "vorgehen=BENENNEN", laenge = 64)
            String neutralePerson,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {}

    private enum Vorgehen {
        BENENNEN,
        ABSAGEN
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    NeutralePersonBestimmt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        boolean benannt = formular.vorgehen() == Vorgehen.BENENNEN;
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        if (benannt) {
            vermittlungen.neutralePersonBenennen(
                    fall, weg, formular.neutralePerson(), formular.begruendung(), handelnder.name());
        } else {
            vermittlungen.absagen(fall, weg, formular.begruendung(), handelnder.name());
        }
        VermittlungProzess.PERSON_BESTIMMT.setzen(task, benannt);
    }
}
