package de.ombud.prozess.befangenheit;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.befangenheit.Entscheidung;
import de.ombud.befangenheit.NeueZustaendigkeit;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** The Geschäftsführung decides about a doubt or passes one about itself on. */
@ImModell("ueberBefangenheitEntschieden")
class UeberBefangenheitEntschieden implements Aufgabenende<UeberBefangenheitEntschieden.Formular> {

    record Formular(
            @Feld(pflicht = true) Wahl entscheidung,
            @Feld(laenge = 64) String betroffene,

            @Feld(pflicht = true, wenn = "entscheidung=BEGRUENDET")
            NeueZustaendigkeit neueZustaendigkeit,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {}

    private enum Wahl {
        BEGRUENDET,
        UNBEGRUENDET,
        AUFSICHT
    }

    private final Befangenheiten befangenheiten;
    private final Handelnder handelnder;

    UeberBefangenheitEntschieden(Befangenheiten befangenheiten, Handelnder handelnder) {
        this.befangenheiten = befangenheiten;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Wahl wahl = formular.entscheidung();
        Aktenzeichen fall = Fall.von(task);
        int weg = BefangenheitProzess.WEG_NR.von(task);
        if (wahl == Wahl.AUFSICHT) {
            befangenheiten.abgeben(fall, weg, formular.begruendung(), handelnder.name());
        } else {
            Entscheidung entscheidung = new Entscheidung(
                    wahl == Wahl.BEGRUENDET,
                    formular.betroffene(),
                    formular.neueZustaendigkeit(),
                    formular.begruendung());
            befangenheiten.entscheiden(fall, weg, entscheidung, "", handelnder.name());
            BefangenheitProzess.BEGRUENDET.setzen(task, entscheidung.begruendet());
        }
        BefangenheitProzess.AN_DIE_AUFSICHT.setzen(task, wahl == Wahl.AUFSICHT);
    }
}
