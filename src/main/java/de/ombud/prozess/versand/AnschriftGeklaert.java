package de.ombud.prozess.versand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Anschriftentscheidung;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.adresse.Versandweg;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The mail server refused a mail for good: a person decides how the letter gets to whom it is for, or that it need not. */
@ImModell("anschriftGeklaert")
class AnschriftGeklaert implements Aufgabenende<AnschriftGeklaert.Formular> {

    record Formular(
            @Feld(pflicht = true) Anschriftentscheidung anschriftentscheidung,

            @Feld(pflicht = true, wenn = "anschriftentscheidung=HINFAELLIG", laenge = 500)
            String erledigungsgrund)
            implements Eingabe {}

    private final Postausgang postausgang;
    private final Handelnder handelnder;

    AnschriftGeklaert(Postausgang postausgang, Handelnder handelnder) {
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Versandweg weg = postausgang.anschriftKlaeren(
                VersandProzess.SENDUNG_ID.von(task),
                formular.anschriftentscheidung(),
                formular.erledigungsgrund(),
                handelnder.name());
        VersandProzess.VERSANDWEG.setzen(task, weg.name());
    }
}
