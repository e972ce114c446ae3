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
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What the supervision decided about a doubt that concerns the Geschäftsführung. */
@ImModell("entscheidungDerAufsichtAufgenommen")
class EntscheidungDerAufsichtAufgenommen implements Aufgabenende<EntscheidungDerAufsichtAufgenommen.Formular> {

    record Formular(
            @Feld(pflicht = true) String aufsicht,
            @Feld(pflicht = true) LocalDate entschiedenAm,
            @Feld(pflicht = true) Wahl entscheidung,
            @Feld(laenge = 64) String betroffene,

            @Feld(pflicht = true, wenn = "entscheidung=BEGRUENDET")
            NeueZustaendigkeit neueZustaendigkeit,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String begruendung)
            implements Eingabe {}

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    private enum Wahl {
        BEGRUENDET,
        UNBEGRUENDET
    }

    private final Befangenheiten befangenheiten;
    private final Handelnder handelnder;

    EntscheidungDerAufsichtAufgenommen(Befangenheiten befangenheiten, Handelnder handelnder) {
        this.befangenheiten = befangenheiten;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        String aufsicht = formular.aufsicht();
        LocalDate am = formular.entschiedenAm();
        Entscheidung entscheidung = new Entscheidung(
                formular.entscheidung() == Wahl.BEGRUENDET,
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
    }
}
