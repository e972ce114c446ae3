package de.ombud.prozess.zweiterblick;

import de.ombud.betreuung.Fallende;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What comes of the offer: the case begins anew, or a note says why not. */
@ImModell("zweiterblickschritte")
public class ZweiterBlickAufgaben {

    private final Fallende fallende;
    private final ZweiterBlickVorbehalt vorbehalt;
    private final Handelnder handelnder;

    ZweiterBlickAufgaben(Fallende fallende, ZweiterBlickVorbehalt vorbehalt, Handelnder handelnder) {
        this.fallende = fallende;
        this.vorbehalt = vorbehalt;
        this.handelnder = handelnder;
    }

    record ZweiterBlickAngeboten(
            @Feld(pflicht = true) Ausgang zweiterBlick,

            @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
            String blickvermerk)
            implements Eingabe {

        private enum Ausgang {
            ANGENOMMEN,
            GEKLAERT,
            ABGELEHNT,
            NICHT_ERREICHT
        }
    }

    @Aufgabe
    Aufgabenende<ZweiterBlickAngeboten> zweiterBlickAngeboten() {
        return Aufgabenende.mit(ZweiterBlickAngeboten.class, (task, formular) -> {
            Aktenzeichen fall = Fall.von(task);
            vorbehalt
                    .gegen(task.getTaskDefinitionKey(), fall, handelnder.name())
                    .ifPresent(grund -> {
                        throw new NichtErlaubt(grund);
                    });
            ZweiterBlickAngeboten.Ausgang ausgang = formular.zweiterBlick();
            fallende.zweitenBlickVermerken(fall, ausgang.name(), formular.blickvermerk(), handelnder.name());
            ZweiterBlickProzess.WIEDER_EROEFFNEN.setzen(task, ausgang == ZweiterBlickAngeboten.Ausgang.ANGENOMMEN);
        });
    }

    /** With the note of whoever offered it as the reason. Where somebody else was quicker, the case has begun anew already. */
    public void wiedereroeffnen(DelegateExecution execution) {
        fallende.nachZweitemBlickWiedereroeffnen(Fall.von(execution));
    }
}
