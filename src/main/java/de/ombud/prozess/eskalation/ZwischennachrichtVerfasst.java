package de.ombud.prozess.eskalation;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Zwischennachrichten;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("zwischennachrichtVerfasst")
class ZwischennachrichtVerfasst implements Aufgabenende<ZwischennachrichtVerfasst.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true, imBrief = true)
            String verzoegerungsgrund,

            @Feld(pflicht = true) LocalDate neuerTermin)
            implements Eingabe {}

    private final Zwischennachrichten zwischennachrichten;
    private final Handelnder handelnder;

    ZwischennachrichtVerfasst(Zwischennachrichten zwischennachrichten, Handelnder handelnder) {
        this.zwischennachrichten = zwischennachrichten;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        String grund = formular.verzoegerungsgrund();
        Aktenzeichen fall = Fall.von(task);
        zwischennachrichten.verfassen(
                fall, zwischennachrichten.naechsteRunde(fall), grund, formular.neuerTermin(), handelnder.name());
    }
}
