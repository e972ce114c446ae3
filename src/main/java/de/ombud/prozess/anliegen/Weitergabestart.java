package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.ereignis.NachtragWeitergegeben;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Has whoever works on a matter told that there is something new to read: by a job, so that no dead mail server holds a task up. */
@Component
class Weitergabestart {

    private final Fallprozesse prozesse;
    private final OhneRechtepruefung haus;

    Weitergabestart(Fallprozesse prozesse, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.haus = haus;
    }

    @EventListener
    void bei(NachtragWeitergegeben ereignis) {
        String fall = ereignis.aktenzeichen().wert();
        haus.tue(() -> ereignis.anliegen()
                .forEach(nr -> Fallprozesse.starte(prozesse.fuer(ereignis.aktenzeichen(), WeitergabeProzess.KEY)
                        .setVariable(Variable.AKTENZEICHEN.name(), fall)
                        .setVariable(WeitergabeProzess.ANLIEGEN_NR.name(), nr))));
    }
}
