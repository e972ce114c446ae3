package de.ombud.prozess.verbesserung;

import de.ombud.prozess.ImModell;
import de.ombud.verbesserung.Impulse;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for topics that come back; a repeated job finds nothing new. */
@ImModell("themenbeobachtung")
public class Themenbeobachtung {

    private static final Logger LOG = LoggerFactory.getLogger(Themenbeobachtung.class);

    private final Impulse impulse;

    Themenbeobachtung(Impulse impulse) {
        this.impulse = impulse;
    }

    public void vorschlagen(DelegateExecution execution) {
        int neue = impulse.wiederkehrendeVorschlagen().size();
        LOG.info("Themenbeobachtung: {} neue Verbesserungsimpulse.", neue);
    }
}
