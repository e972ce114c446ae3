package de.ombud.prozess.fall;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Beantwortung;
import de.ombud.weg.Hinweise;
import org.camunda.bpm.engine.delegate.DelegateTask;

@ImModell("rueckmeldungAufgenommen")
class RueckmeldungAufgenommen implements Aufgabenende<RueckmeldungAufgenommen.Formular> {

    record Formular(
            @Feld(pflicht = true) Rueckmeldungswert rueckmeldung,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String rueckmeldungstext)
            implements Eingabe {}

    private final Beantwortung beantwortung;
    private final Hinweise hinweise;

    RueckmeldungAufgenommen(Beantwortung beantwortung, Hinweise hinweise) {
        this.beantwortung = beantwortung;
        this.hinweise = hinweise;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Rueckmeldungswert wert = formular.rueckmeldung();
        Aktenzeichen fall = Fall.von(task);
        String text = formular.rueckmeldungstext();
        beantwortung.rueckmeldungAufnehmen(fall, wert, text);
        hinweise.suche(fall, text);
        // said here and not at the end of the transaction: the close comes with this step and would be faster
        KundenreaktionProzess.HINWEISE_OFFEN.setzen(
                task.getExecution(), hinweise.offene(fall).size());
    }
}
