package de.ombud.prozess.weg;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.datenpanne.Pannenuhr;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.modell.WegVariablen;
import de.ombud.prozess.notlage.Notlageuhr;
import de.ombud.prozess.zeit.Weguhr;
import de.ombud.weg.Wege;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** What {@code wegfrist.bpmn} is about: the deadline that a way did not keep, its own and not the one of the answer. */
@ImModell("wegfrist")
public class Wegfrist {

    private final Wege wege;
    private final Weguhr weguhr;
    private final Notlageuhr notlageuhr;
    private final Pannenuhr pannenuhr;

    Wegfrist(Wege wege, Weguhr weguhr, Notlageuhr notlageuhr, Pannenuhr pannenuhr) {
        this.wege = wege;
        this.weguhr = weguhr;
        this.notlageuhr = notlageuhr;
        this.pannenuhr = pannenuhr;
    }

    public Date versaeumt(VariableScope scope) {
        return switch (wege.lies(Fall.von(scope), WegVariablen.WEG_NR.von(scope))
                .art()) {
            case NOTLAGE -> notlageuhr.kontaktBis(scope);
            case DATENPANNE -> pannenuhr.meldenBis(scope);
            default -> weguhr.bis(scope);
        };
    }
}
