package de.ombud.prozess.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vermittlung.Einwilligungsform;
import de.ombud.vermittlung.NeueEinwilligung;
import de.ombud.vermittlung.Seite;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** What both sides said, unless it was recorded before on the page of the mediation. */
@ImModell("einwilligungenEingeholt")
class EinwilligungenEingeholt implements Aufgabenende<EinwilligungenEingeholt.Formular> {

    record Formular(
            @Feld(pflicht = true) Antwort einwilligungKunde,

            @Feld(pflicht = true, wenn = "einwilligungKunde=ERTEILT")
            Einwilligungsform formKunde,

            @Feld(laenge = Feld.GRUND, mehrzeilig = true) String vermerkKunde,
            @Feld(pflicht = true) Antwort einwilligungJobcenter,

            @Feld(pflicht = true, wenn = "einwilligungJobcenter=ERTEILT")
            Einwilligungsform formJobcenter,

            @Feld(laenge = Feld.GRUND, mehrzeilig = true) String vermerkJobcenter)
            implements Eingabe {

        @Override
        public List<Verstoss> verstoesse() {
            return Stream.of(
                            ohneVermerk("vermerkKunde", einwilligungKunde, formKunde, vermerkKunde),
                            ohneVermerk("vermerkJobcenter", einwilligungJobcenter, formJobcenter, vermerkJobcenter))
                    .flatMap(List::stream)
                    .toList();
        }

        private static List<Verstoss> ohneVermerk(
                String feld, Antwort antwort, Einwilligungsform form, String vermerk) {
            return antwort == Antwort.ERTEILT && form == Einwilligungsform.MUENDLICH && "".equals(vermerk)
                    ? List.of(new Verstoss(feld, "vermittlung.einwilligung.ohneVermerk"))
                    : List.of();
        }
    }

    private enum Antwort {
        ERTEILT,
        VERWEIGERT,
        ERFASST
    }

    private final Vermittlungen vermittlungen;
    private final Handelnder handelnder;

    EinwilligungenEingeholt(Vermittlungen vermittlungen, Handelnder handelnder) {
        this.vermittlungen = vermittlungen;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        List<NeueEinwilligung> gesagt = new ArrayList<>();
        gesagt.addAll(gesagt(Seite.KUNDE, formular.einwilligungKunde(), formular.formKunde(), formular.vermerkKunde()));
        gesagt.addAll(gesagt(
                Seite.JOBCENTER,
                formular.einwilligungJobcenter(),
                formular.formJobcenter(),
                formular.vermerkJobcenter()));
        Aktenzeichen fall = Fall.von(task);
        int weg = VermittlungProzess.WEG_NR.von(task);
        gesagt.forEach(neu -> vermittlungen.einwilligungErfassen(fall, weg, neu, handelnder.name()));
        boolean beide = vermittlungen.einwilligungenAbschliessen(fall, weg, handelnder.name());
        VermittlungProzess.EINGEWILLIGT.setzen(task, beide);
    }

    private static List<NeueEinwilligung> gesagt(Seite seite, Antwort antwort, Einwilligungsform form, String vermerk) {
        boolean erteilt = antwort == Antwort.ERTEILT;
        return antwort == Antwort.ERFASST
                ? List.of()
                : List.of(new NeueEinwilligung(seite, erteilt, erteilt ? form : null, vermerk));
    }
}
