package de.ombud.prozess.anliegen;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import java.util.Map;
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
        merkmale(Fall.von(scope), AnliegenProzess.ANLIEGEN_NR.von(scope)).forEach(scope::setVariable);
    }

    /** The codes that the tables read, as they stand in the case now. */
    Map<String, Object> merkmale(Aktenzeichen fall, int nr) {
        Akte akte = akten.lies(fall);
        Akte.Anliegen anliegen =
                akte.anliegen(nr).orElseThrow(() -> new IllegalStateException(fall + " hat kein Anliegen " + nr));
        return Map.of(
                AnliegenProzess.THEMA.name(), anliegen.thema(),
                AnliegenProzess.ART.name(), anliegen.art().name(),
                AnliegenProzess.BEREICH.name(), anliegen.bereich().name(),
                AnliegenProzess.ADRESSAT.name(), akte.adressat().name(),
                AnliegenProzess.REAKTIONSART.name(), akte.reaktionsart().name(),
                AnliegenProzess.NOTLAGE.name(), anliegen.notlage());
    }

    public void vorlegen(VariableScope scope) {
        String gruppe = bearbeitung.vorlegen(
                Fall.von(scope), AnliegenProzess.ANLIEGEN_NR.von(scope), AnliegenProzess.GRUPPE.von(scope));
        AnliegenProzess.GRUPPE.setzen(scope, gruppe);
    }
}
