package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.hauspost.Erinnerungen;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Tells a group or one person of something in a case, by mail and with the number only; never somebody who is excluded from it. */
@ImModell("gruppenhinweis")
public class Gruppenhinweis {

    private final Beteiligte beteiligte;
    private final Erinnerungen erinnerungen;

    Gruppenhinweis(Beteiligte beteiligte, Erinnerungen erinnerungen) {
        this.beteiligte = beteiligte;
        this.erinnerungen = erinnerungen;
    }

    public void senden(DelegateExecution execution) {
        Aktenzeichen fall = Fall.von(execution);
        Optional<String> person = BenachrichtigungProzess.PERSON.vielleicht(execution);
        String wer = person.orElseGet(() -> BenachrichtigungProzess.GRUPPE.von(execution));
        erinnerungen.hinweisen(
                fall,
                BenachrichtigungProzess.GEGENSTAND.von(execution) + "/" + wer,
                person.isPresent() ? beteiligte.person(fall, wer) : beteiligte.inDerGruppe(fall, wer),
                Anlass.valueOf(BenachrichtigungProzess.ANLASS.von(execution)));
    }
}
