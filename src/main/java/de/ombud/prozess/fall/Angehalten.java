package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Gleichzeitigkeit;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.AnliegenBerichtigt;
import de.ombud.vorgang.ereignis.AnliegenErgaenzt;
import de.ombud.vorgang.ereignis.AnliegenZurueckgezogen;
import de.ombud.vorgang.ereignis.AntwortfristVerlegt;
import de.ombud.vorgang.ereignis.AntwortwegBerichtigt;
import de.ombud.vorgang.ereignis.EingangKorrigiert;
import de.ombud.vorgang.ereignis.Fallereignis;
import de.ombud.vorgang.ereignis.KundenreaktionZurueckgezogen;
import de.ombud.vorgang.ereignis.NachtragEingegangen;
import de.ombud.vorgang.ereignis.RueckfrageGestellt;
import de.ombud.vorgang.ereignis.RueckmeldungGegeben;
import de.ombud.weg.WegEroeffnet;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Somebody may suspend the process of a case in Cockpit. Until it goes on, no message reaches it: what came would be stored and never
 * worked on. So it is refused before anybody else hears of it, and whoever brought it knows.
 */
@Component
class Angehalten {

    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    Angehalten(RuntimeService runtime, OhneRechtepruefung haus) {
        this.runtime = runtime;
        this.haus = haus;
    }

    @EventListener({
        AnliegenErgaenzt.class,
        AnliegenZurueckgezogen.class,
        NachtragEingegangen.class,
        RueckfrageGestellt.class,
        RueckmeldungGegeben.class,
        KundenreaktionZurueckgezogen.class,
        EingangKorrigiert.class,
        AntwortfristVerlegt.class,
        AnliegenBerichtigt.class,
        AntwortwegBerichtigt.class
    })
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bei(Fallereignis ereignis) {
        pruefe(ereignis.aktenzeichen());
    }

    /** A way that outlives the case starts beside it. */
    @EventListener
    @Order(Ordered.HIGHEST_PRECEDENCE)
    void bei(WegEroeffnet ereignis) {
        if (!ereignis.art().ueberdauertDenFall()) {
            pruefe(ereignis.aktenzeichen());
        }
    }

    private void pruefe(Aktenzeichen fall) {
        long angehaltene = haus.hole(() -> runtime.createProcessInstanceQuery()
                .processDefinitionKey(KundenreaktionProzess.KEY)
                .processInstanceBusinessKey(fall.wert())
                .suspended()
                .count());
        if (angehaltene > 0) {
            throw Gleichzeitigkeit.angehalten();
        }
    }
}
