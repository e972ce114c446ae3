package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Benachrichtigung;
import de.ombud.datenpanne.Datenpannen;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The person whose data it were knows of the breach. */
@ImModell("personBenachrichtigt")
class PersonBenachrichtigt implements Aufgabenende<PersonBenachrichtigt.Formular> {

    record Formular(
            @Feld(pflicht = true) Instant benachrichtigtAm,
            @Feld(pflicht = true) Benachrichtigung.Durch benachrichtigtDurch,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {}

    private final Datenpannen datenpannen;
    private final Handelnder handelnder;

    PersonBenachrichtigt(Datenpannen datenpannen, Handelnder handelnder) {
        this.datenpannen = datenpannen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Benachrichtigung benachrichtigung =
                new Benachrichtigung(formular.benachrichtigtAm(), formular.benachrichtigtDurch(), formular.vermerk());
        datenpannen.benachrichtigen(
                Fall.von(task), DatenpanneProzess.WEG_NR.von(task), benachrichtigung, handelnder.name());
    }
}
