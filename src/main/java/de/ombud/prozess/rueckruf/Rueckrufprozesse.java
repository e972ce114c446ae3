package de.ombud.prozess.rueckruf;

import de.ombud.prozess.grundlage.Fallprozesse;
import de.ombud.prozess.grundlage.Modellbezug;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.Wegetabelle;
import de.ombud.prozess.weg.Wegregel;
import de.ombud.rueckruf.RueckrufVermerkt;
import de.ombud.rueckruf.RueckrufZugesagt;
import de.ombud.rueckruf.Rueckrufe;
import de.ombud.rueckruf.Rueckrufstand;
import de.ombud.weg.Wegart;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.ProcessInstantiationBuilder;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** The process of a ticket, in the transaction that stores what it is told. */
@Component
class Rueckrufprozesse {

    private final RuntimeService runtime;
    private final Fallprozesse prozesse;
    private final Modellbezug bezug;
    private final Wegetabelle tabelle;
    private final Rueckrufe rueckrufe;

    Rueckrufprozesse(
            RuntimeService runtime,
            Fallprozesse prozesse,
            Modellbezug bezug,
            Wegetabelle tabelle,
            Rueckrufe rueckrufe) {
        this.runtime = runtime;
        this.prozesse = prozesse;
        this.bezug = bezug;
        this.tabelle = tabelle;
        this.rueckrufe = rueckrufe;
    }

    @EventListener
    void bei(RueckrufZugesagt ereignis) {
        Rueckrufstand stand = ereignis.versaeumt() ? Rueckrufstand.VERSAEUMT : Rueckrufstand.OFFEN;
        Wegregel regel = ereignis.aktenzeichen() == null
                ? tabelle.regel(Wegart.RUECKRUF)
                : bezug.fuer(ereignis.aktenzeichen(), () -> tabelle.regel(Wegart.RUECKRUF));
        ProcessInstantiationBuilder neu = (ereignis.aktenzeichen() == null
                        ? prozesse.neuer(RueckrufProzess.KEY)
                        : prozesse.fuer(ereignis.aktenzeichen(), RueckrufProzess.KEY))
                .businessKey(ereignis.nummer().wert())
                .setVariable(RueckrufProzess.RUECKRUF.name(), ereignis.nummer().wert())
                .setVariable(RueckrufProzess.GRUPPE.name(), ereignis.gruppe())
                .setVariable(RueckrufProzess.NACHHOLENDE.name(), regel.gruppe())
                .setVariable(RueckrufProzess.PRIORITAET.name(), regel.prioritaet())
                .setVariable(RueckrufProzess.RUECKRUFSTAND.name(), stand.name());
        if (ereignis.aktenzeichen() != null) {
            neu.setVariable(
                    Variable.AKTENZEICHEN.name(), ereignis.aktenzeichen().wert());
        }
        Fallprozesse.starte(neu);
    }

    @EventListener
    void bei(RueckrufVermerkt ereignis) {
        Rueckrufstand stand = rueckrufe.lies(ereignis.nummer()).stand();
        runtime.createMessageCorrelation(RueckrufProzess.NACHRICHT_RUECKRUF_VERMERKT)
                .processInstanceBusinessKey(ereignis.nummer().wert())
                .setVariable(RueckrufProzess.RUECKRUFSTAND.name(), stand.name())
                .correlate();
    }
}
