package de.ombud.prozess.notlage;

import de.ombud.prozess.weg.EigeneUhr;
import de.ombud.weg.Wegart;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** An emergency is late where the person was not reached in time. */
@Component
class Kontaktfrist implements EigeneUhr {

    private final Notlageuhr uhr;

    Kontaktfrist(Notlageuhr uhr) {
        this.uhr = uhr;
    }

    @Override
    public Wegart art() {
        return Wegart.NOTLAGE;
    }

    @Override
    public Date bis(VariableScope scope) {
        return uhr.kontaktBis(scope);
    }
}
