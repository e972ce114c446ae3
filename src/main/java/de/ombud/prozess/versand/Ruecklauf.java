package de.ombud.prozess.versand;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.ruecklauf.ZustellungGescheitert;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A mail came back after its process had ended: another one takes the letter over, and a person decides how it gets there. */
@Component
class Ruecklauf {

    private final Fallprozesse prozesse;
    private final OhneRechtepruefung haus;

    Ruecklauf(Fallprozesse prozesse, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.haus = haus;
    }

    @EventListener
    void bei(ZustellungGescheitert ereignis) {
        haus.tue(() -> prozesse.starte(
                ereignis.aktenzeichen(),
                VersandProzess.KEY,
                Map.of(
                        Variable.AKTENZEICHEN.name(),
                        ereignis.aktenzeichen().wert(),
                        VersandProzess.SCHREIBEN.name(),
                        ereignis.schreiben().name(),
                        VersandProzess.BEZUG.name(),
                        ereignis.bezug())));
    }
}
