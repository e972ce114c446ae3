package de.ombud.system;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Tells, in the transaction that changes it, what happened to an aggregate. Not by the domain events of Spring Data: those forbid that
 * a listener goes on with the same aggregate, and here the process does so in the same transaction.
 */
@Component
public class Bekanntmachung {

    private final ApplicationEventPublisher ereignisse;

    Bekanntmachung(ApplicationEventPublisher ereignisse) {
        this.ereignisse = ereignisse;
    }

    public void von(Aggregat aggregat) {
        aggregat.geschehenes().forEach(ereignisse::publishEvent);
    }
}
