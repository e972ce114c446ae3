package de.ombud.prozess.vermittlung;

import de.ombud.frist.Dienstort;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Uhr;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.weg.WegVariablen;
import de.ombud.vermittlung.Vermittlungen;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The clock of the follow-up. */
@ImModell("vermittlungsuhr")
public class Vermittlungsuhr {

    private final Vermittlungen vermittlungen;
    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Fristenrechner fristenrechner;

    Vermittlungsuhr(
            Vermittlungen vermittlungen, Akten akten, Dienststellen dienststellen, Fristenrechner fristenrechner) {
        this.vermittlungen = vermittlungen;
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.fristenrechner = fristenrechner;
    }

    /** Some weeks after the release of the agreement. */
    public Date nachschau(VariableScope scope) {
        Aktenzeichen fall = Fall.von(scope);
        Dienstort ort = dienststellen.ort(akten.lies(fall).dienststelle());
        return Date.from(fristenrechner.ablauf(
                Uhr.NACHSCHAU, vermittlungen.freigegebenAm(fall, WegVariablen.WEG_NR.von(scope)), ort));
    }
}
