package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.Anlass;
import de.ombud.vorgang.Aktenzeichen;
import org.springframework.stereotype.Component;

/** Has a group told of something in a case: by a job of its own, so that no dead mail server holds up who has something to tell. */
@Component
public class Benachrichtigungen {

    private final Fallprozesse prozesse;
    private final OhneRechtepruefung haus;

    Benachrichtigungen(Fallprozesse prozesse, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.haus = haus;
    }

    /** @param gegenstand tells several of a case apart: about the same one, a group hears once */
    public void anstossen(Aktenzeichen fall, String gruppe, Anlass anlass, String gegenstand) {
        stosseAn(fall, BenachrichtigungProzess.GRUPPE, gruppe, anlass, gegenstand);
    }

    /** The same for one person. @param person user name */
    public void anstossenFuer(Aktenzeichen fall, String person, Anlass anlass, String gegenstand) {
        stosseAn(fall, BenachrichtigungProzess.PERSON, person, anlass, gegenstand);
    }

    private void stosseAn(Aktenzeichen fall, Variable<String> wen, String wert, Anlass anlass, String gegenstand) {
        haus.tue(() -> Fallprozesse.starte(prozesse.neuer(BenachrichtigungProzess.KEY)
                .businessKey(fall.wert())
                .setVariable(Variable.AKTENZEICHEN.name(), fall.wert())
                .setVariable(wen.name(), wert)
                .setVariable(BenachrichtigungProzess.ANLASS.name(), anlass.name())
                .setVariable(BenachrichtigungProzess.GEGENSTAND.name(), gegenstand)));
    }
}
