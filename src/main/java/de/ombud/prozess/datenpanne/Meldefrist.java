package de.ombud.prozess.datenpanne;

import de.ombud.prozess.weg.EigeneUhr;
import de.ombud.weg.Wegart;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;
import org.springframework.stereotype.Component;

/** A breach is late where it was not reported in time. */
@Component
class Meldefrist implements EigeneUhr {

    private final Pannenuhr uhr;

    Meldefrist(Pannenuhr uhr) {
        this.uhr = uhr;
    }

    @Override
    public Wegart art() {
        return Wegart.DATENPANNE;
    }

    @Override
    public Date bis(VariableScope scope) {
        return uhr.meldenBis(scope);
    }
}
