package de.ombud.prozess.notlage;

import de.ombud.notlage.Notlageart;
import de.ombud.notlage.Notlagen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The steps of {@code notlage.bpmn} that no person takes. */
@ImModell("notlageschritte")
public class Notlageschritte {

    private final Notlagen notlagen;

    Notlageschritte(Notlagen notlagen) {
        this.notlagen = notlagen;
    }

    public void artBestimmen(VariableScope scope) {
        Notlageart art = notlagen.art(Fall.von(scope), NotlageProzess.WEG_NR.von(scope));
        NotlageProzess.NOTLAGEART.setzen(scope, art.name());
    }

    /** Group ids as the engine takes several candidates. */
    public String zustaendige(VariableScope scope) {
        Notlageart art = Notlageart.valueOf(NotlageProzess.NOTLAGEART.von(scope));
        return String.join(",", notlagen.zustaendige(Fall.von(scope), art));
    }
}
