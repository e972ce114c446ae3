package de.ombud.prozess.versand;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.Fehlempfang;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AntwortwegBerichtigt;
import de.ombud.vorgang.ereignis.PersonBerichtigt;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Sends an acknowledgement that is due once more after a correction, in a process of its own. */
@Component
class Nachbestaetigung {

    private final Fehlempfang fehlempfang;
    private final Fallprozesse prozesse;
    private final OhneRechtepruefung haus;

    Nachbestaetigung(Fehlempfang fehlempfang, Fallprozesse prozesse, OhneRechtepruefung haus) {
        this.fehlempfang = fehlempfang;
        this.prozesse = prozesse;
        this.haus = haus;
    }

    @EventListener
    void bei(PersonBerichtigt ereignis) {
        fehlempfang
                .aufgreifen(ereignis.aktenzeichen(), ereignis.bisher(), ereignis.jemandAnderes())
                .ifPresent(bezug -> sende(ereignis.aktenzeichen(), bezug));
    }

    @EventListener
    void bei(AntwortwegBerichtigt ereignis) {
        fehlempfang.nunGewuenscht(ereignis.aktenzeichen()).ifPresent(bezug -> sende(ereignis.aktenzeichen(), bezug));
    }

    private void sende(Aktenzeichen fall, int bezug) {
        haus.tue(() -> prozesse.starte(
                fall,
                VersandProzess.KEY,
                Map.of(
                        Variable.AKTENZEICHEN.name(),
                        fall.wert(),
                        VersandProzess.SCHREIBEN.name(),
                        Schreiben.EINGANGSBESTAETIGUNG.name(),
                        VersandProzess.BEZUG.name(),
                        bezug)));
    }
}
