package de.ombud.prozess.fall;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.fall.Beantwortung;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("antwortGeschrieben")
class AntwortGeschrieben implements Aufgabenende<AntwortGeschrieben.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true, imBrief = true)
            String antworttext) implements Eingabe {}

    private final Beantwortung beantwortung;
    private final Handelnder handelnder;

    AntwortGeschrieben(Beantwortung beantwortung, Handelnder handelnder) {
        this.beantwortung = beantwortung;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        String text = formular.antworttext();
        boolean freigabeNoetig = beantwortung.antwortSchreiben(Fall.von(task), text, handelnder.name());
        KundenreaktionProzess.FREIGABE_NOETIG.setzen(task, freigabeNoetig);
    }
}
