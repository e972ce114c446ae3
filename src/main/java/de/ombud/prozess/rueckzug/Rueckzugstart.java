package de.ombud.prozess.rueckzug;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AnliegenZurueckgezogen;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Confirms beside the case, so that neither its close nor its answer ends or waits for the letter. */
@Component
class Rueckzugstart {

    private final Fallprozesse prozesse;
    private final Postausgang postausgang;
    private final OhneRechtepruefung haus;

    Rueckzugstart(Fallprozesse prozesse, Postausgang postausgang, OhneRechtepruefung haus) {
        this.postausgang = postausgang;
        this.prozesse = prozesse;
        this.haus = haus;
    }

    @EventListener
    void bei(KundenreaktionZurueckgezogen ereignis) {
        starte(ereignis.aktenzeichen(), RueckzugProzess.ALLE, ereignis.gruppen());
    }

    @EventListener
    void bei(AnliegenZurueckgezogen ereignis) {
        starte(ereignis.aktenzeichen(), ereignis.nr(), ereignis.gruppe());
    }

    private void starte(Aktenzeichen fall, int anliegen, Set<String> gruppen) {
        haus.tue(() -> prozesse.starte(
                fall,
                RueckzugProzess.KEY,
                Map.of(
                        Variable.AKTENZEICHEN.name(), fall.wert(),
                        RueckzugProzess.ANLIEGEN_NR.name(), anliegen,
                        RueckzugProzess.BEZUG.name(), postausgang.rueckzugsbezug(fall, anliegen),
                        RueckzugProzess.BETROFFENE.name(), String.join(",", new TreeSet<>(gruppen)))));
    }
}
