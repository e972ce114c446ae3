package de.ombud.prozess.eskalation;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Zwischennachrichten;
import de.ombud.textbaustein.Luecken;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

@ImModell("zwischennachrichtVerfasst")
@Felder({"verzoegerungsgrund", "neuerTermin"})
class ZwischennachrichtVerfasst implements TaskListener {

    private final Zwischennachrichten zwischennachrichten;
    private final Handelnder handelnder;

    ZwischennachrichtVerfasst(Zwischennachrichten zwischennachrichten, Handelnder handelnder) {
        this.zwischennachrichten = zwischennachrichten;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        String grund = werte.pflichttext("verzoegerungsgrund", "Bitte der Person erklären, warum es länger dauert.");
        Luecken.pruefe("verzoegerungsgrund", grund);
        Aktenzeichen fall = Fall.von(task);
        zwischennachrichten.verfassen(
                fall,
                zwischennachrichten.naechsteRunde(fall),
                grund,
                werte.pflichtdatum("neuerTermin", "Bitte angeben, bis wann die Antwort kommt."),
                handelnder.name());
    }
}
