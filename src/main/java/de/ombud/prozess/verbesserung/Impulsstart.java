package de.ombud.prozess.verbesserung;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.verbesserung.ImpulsVorgeschlagen;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Starts the process of a proposal in the transaction that stores it. */
@Component
class Impulsstart {

    private final Fallprozesse prozesse;

    Impulsstart(Fallprozesse prozesse) {
        this.prozesse = prozesse;
    }

    @EventListener
    void bei(ImpulsVorgeschlagen ereignis) {
        Fallprozesse.starte(prozesse.neuer(VerbesserungProzess.KEY)
                .businessKey(ereignis.nummer().wert())
                .setVariable(
                        VerbesserungProzess.IMPULS.name(), ereignis.nummer().wert()));
    }
}
