package de.ombud.prozess.befangenheit;

import de.ombud.befangenheit.Befangenheiten;
import de.ombud.befangenheit.Entscheidung;
import de.ombud.befangenheit.NeueZustaendigkeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** What the supervision decided about a doubt that concerns the Geschäftsführung. */
@ImModell("entscheidungDerAufsichtAufgenommen")
@Felder({"aufsicht", "entschiedenAm", "entscheidung", "betroffene", "neueZustaendigkeit", "begruendung"})
class EntscheidungDerAufsichtAufgenommen implements TaskListener {

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
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        String aufsicht = werte.pflichttext("aufsicht", "Bitte angeben, wer entschieden hat.");
        LocalDate am = werte.pflichtdatum("entschiedenAm", "Bitte angeben, wann entschieden wurde.");
        Entscheidung entscheidung = new Entscheidung(
                werte.pflichtauswahl("entscheidung", Wahl.class, "Bitte angeben, wie entschieden wurde.")
                        == Wahl.BEGRUENDET,
                werte.text("betroffene"),
                werte.auswahl("neueZustaendigkeit", NeueZustaendigkeit.class).orElse(null),
                werte.text("begruendung"));
        befangenheiten.entscheiden(
                Fall.von(task),
                BefangenheitProzess.WEG_NR.von(task),
                entscheidung,
                aufsicht + ", " + TAG.format(am),
                handelnder.name());
        BefangenheitProzess.BEGRUENDET.setzen(task, entscheidung.begruendet());
    }
}
