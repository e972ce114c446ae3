package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.Folgefall;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** With one step KRM makes a new Kundenreaktion of it. */
@ImModell("nichteinhaltungAufgegriffen")
class NichteinhaltungAufgegriffen implements Aufgabenende<NichteinhaltungAufgegriffen.Formular> {

    record Formular(
            @Feld(pflicht = true) Vorgehen weiteresVorgehen,

            @Feld(
                    pflicht = true,
                    wenn = "weiteresVorgehen=NEUE_KUNDENREAKTION",
                    laenge = Feld.VERMERK,
                    mehrzeilig = true)
            String schilderung)
            implements Eingabe {}

    private enum Vorgehen {
        NEUE_KUNDENREAKTION,
        KEINES
    }

    private final Folgefall folgefall;
    private final Handelnder handelnder;

    NichteinhaltungAufgegriffen(Folgefall folgefall, Handelnder handelnder) {
        this.folgefall = folgefall;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Vorgehen vorgehen = formular.weiteresVorgehen();
        if (vorgehen == Vorgehen.NEUE_KUNDENREAKTION) {
            String schilderung = formular.schilderung();
            folgefall.zusageNichtEingehalten(Fall.von(task), schilderung, handelnder.name());
        }
    }
}
