package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Shows the decision tables of {@code anliegen.bpmn} the codes they read, and puts the Anliegen before the group they chose. */
@ImModell("anliegenschritte")
public class Anliegenschritte {

    private final Akten akten;
    private final Bearbeitung bearbeitung;

    Anliegenschritte(Akten akten, Bearbeitung bearbeitung) {
        this.akten = akten;
        this.bearbeitung = bearbeitung;
    }

    /** Loads what the tables read; again after a refusal, because the area has changed. */
    public void laden(VariableScope scope) {
        Aktenzeichen fall = Fall.von(scope);
        Akte akte = akten.lies(fall);
        int nr = AnliegenProzess.ANLIEGEN_NR.von(scope);
        Akte.Anliegen anliegen =
                akte.anliegen(nr).orElseThrow(() -> new IllegalStateException(fall + " hat kein Anliegen " + nr));
        AnliegenProzess.THEMA.setzen(scope, anliegen.thema());
        AnliegenProzess.ART.setzen(scope, anliegen.art().name());
        AnliegenProzess.BEREICH.setzen(scope, anliegen.bereich().name());
        AnliegenProzess.ADRESSAT.setzen(scope, akte.adressat().name());
        AnliegenProzess.REAKTIONSART.setzen(scope, akte.reaktionsart().name());
        AnliegenProzess.NOTLAGE.setzen(scope, anliegen.notlage());
    }

    public void vorlegen(VariableScope scope) {
        String gruppe = bearbeitung.vorlegen(
                Fall.von(scope), AnliegenProzess.ANLIEGEN_NR.von(scope), AnliegenProzess.GRUPPE.von(scope));
        AnliegenProzess.GRUPPE.setzen(scope, gruppe);
    }
}
