package de.ombud.prozess.befangenheit;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.befangenheit.Entscheidung;
import de.ombud.befangenheit.NeueZustaendigkeit;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateExecution;

@ImModell("befangenheitsschritte")
public class Befangenheitsschritte {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private final Befangenheiten befangenheiten;
    private final Handelnder handelnder;

    Befangenheitsschritte(Befangenheiten befangenheiten, Handelnder handelnder) {
        this.befangenheiten = befangenheiten;
        this.handelnder = handelnder;
    }

    record UeberBefangenheitEntschieden(
            @Feld(pflicht = true) Wahl entscheidung,
            @Feld(laenge = 64) String betroffene,

            @Feld(pflicht = true, wenn = "entscheidung=BEGRUENDET")
            NeueZustaendigkeit neueZustaendigkeit,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {

        private enum Wahl {
            BEGRUENDET,
            UNBEGRUENDET,
            AUFSICHT
        }
    }

    /** The Geschäftsführung decides about a doubt or passes one about itself on. */
    @Aufgabe
    Aufgabenende<UeberBefangenheitEntschieden> ueberBefangenheitEntschieden() {
        return Aufgabenende.mit(UeberBefangenheitEntschieden.class, (task, formular) -> {
            UeberBefangenheitEntschieden.Wahl wahl = formular.entscheidung();
            Aktenzeichen fall = Fall.von(task);
            int weg = BefangenheitProzess.WEG_NR.von(task);
            if (wahl == UeberBefangenheitEntschieden.Wahl.AUFSICHT) {
                befangenheiten.abgeben(fall, weg, formular.begruendung(), handelnder.name());
            } else {
                Entscheidung entscheidung = new Entscheidung(
                        wahl == UeberBefangenheitEntschieden.Wahl.BEGRUENDET,
                        formular.betroffene(),
                        formular.neueZustaendigkeit(),
                        formular.begruendung());
                befangenheiten.entscheiden(fall, weg, entscheidung, "", handelnder.name());
                BefangenheitProzess.BEGRUENDET.setzen(task, entscheidung.begruendet());
            }
            BefangenheitProzess.AN_DIE_AUFSICHT.setzen(task, wahl == UeberBefangenheitEntschieden.Wahl.AUFSICHT);
        });
    }

    record EntscheidungDerAufsichtAufgenommen(
            @Feld(pflicht = true) String aufsicht,
            @Feld(pflicht = true) LocalDate entschiedenAm,
            @Feld(pflicht = true) Wahl entscheidung,
            @Feld(laenge = 64) String betroffene,

            @Feld(pflicht = true, wenn = "entscheidung=BEGRUENDET")
            NeueZustaendigkeit neueZustaendigkeit,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {

        private enum Wahl {
            BEGRUENDET,
            UNBEGRUENDET
        }
    }

    /** What the supervision decided about a doubt that concerns the Geschäftsführung. */
    @Aufgabe
    Aufgabenende<EntscheidungDerAufsichtAufgenommen> entscheidungDerAufsichtAufgenommen() {
        return Aufgabenende.mit(EntscheidungDerAufsichtAufgenommen.class, (task, formular) -> {
            String aufsicht = formular.aufsicht();
            LocalDate am = formular.entschiedenAm();
            Entscheidung entscheidung = new Entscheidung(
                    formular.entscheidung() == EntscheidungDerAufsichtAufgenommen.Wahl.BEGRUENDET,
                    formular.betroffene(),
                    formular.neueZustaendigkeit(),
                    formular.begruendung());
            befangenheiten.entscheiden(
                    Fall.von(task),
                    BefangenheitProzess.WEG_NR.von(task),
                    entscheidung,
                    aufsicht + ", " + TAG.format(am),
                    handelnder.name());
            BefangenheitProzess.BEGRUENDET.setzen(task, entscheidung.begruendet());
        });
    }

    public boolean gehtAnDieAufsicht(DelegateExecution execution) {
        return befangenheiten.gehtAnDieAufsicht(Fall.von(execution), BefangenheitProzess.GRUPPE.von(execution));
    }
}
