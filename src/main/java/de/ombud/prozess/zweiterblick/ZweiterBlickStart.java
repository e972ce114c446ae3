package de.ombud.prozess.zweiterblick;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.sicherheit.OhneRechtepruefung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.ereignis.KundenreaktionWiedereroeffnet;
import de.ombud.vorgang.ereignis.RueckmeldungGegeben;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * An unhappy word about the last answer is offered a second look, once; whoever opens the case again has answered the offer, and whoever
 * is content after all needs none.
 */
@Component
class ZweiterBlickStart {

    private final Fallprozesse prozesse;
    private final RuntimeService runtime;
    private final OhneRechtepruefung haus;

    ZweiterBlickStart(Fallprozesse prozesse, RuntimeService runtime, OhneRechtepruefung haus) {
        this.prozesse = prozesse;
        this.runtime = runtime;
        this.haus = haus;
    }

    @EventListener
    void bei(RueckmeldungGegeben ereignis) {
        Aktenzeichen fall = ereignis.aktenzeichen();
        if (!ereignis.zurLetzten()) {
            return;
        }
        if (ereignis.wert() != Rueckmeldungswert.UNZUFRIEDEN) {
            melde(ZweiterBlickProzess.NACHRICHT_RUECKMELDUNG_BERICHTIGT, fall);
        } else if (!laeuft(fall)) {
            haus.tue(() ->
                    prozesse.starte(fall, ZweiterBlickProzess.KEY, Map.of(Variable.AKTENZEICHEN.name(), fall.wert())));
        }
    }

    private boolean laeuft(Aktenzeichen fall) {
        return haus.hole(() -> runtime.createProcessInstanceQuery()
                        .processDefinitionKey(ZweiterBlickProzess.KEY)
                        .processInstanceBusinessKey(fall.wert())
                        .count())
                > 0;
    }

    @EventListener
    void bei(KundenreaktionWiedereroeffnet ereignis) {
        melde(ZweiterBlickProzess.NACHRICHT_BEGINNT_VON_NEUEM, ereignis.aktenzeichen());
    }

    /** Nothing where no offer is open. */
    private void melde(String nachricht, Aktenzeichen fall) {
        haus.hole(() -> runtime.createMessageCorrelation(nachricht)
                .processInstanceBusinessKey(fall.wert())
                .correlateAllWithResult());
    }
}
