package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Datenpannen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The 72 hours of a breach, from the knowledge as it is known now. */
@ImModell("pannenuhr")
public class Pannenuhr {

    private final Datenpannen datenpannen;
    private final Akten akten;
    private final Dienststellen dienststellen;

    Pannenuhr(Datenpannen datenpannen, Akten akten, Dienststellen dienststellen) {
        this.datenpannen = datenpannen;
        this.akten = akten;
        this.dienststellen = dienststellen;
    }

    public Date meldenBis(VariableScope scope) {
        Aktenzeichen fall = Fall.von(scope);
        Instant bekannt = DatenpanneProzess.BEKANNT
                .vielleicht(scope)
                .map(Date::toInstant)
                .orElseGet(() -> datenpannen.bekanntSeit(fall, DatenpanneProzess.WEG_NR.von(scope)));
        return Date.from(datenpannen.meldenBis(
                bekannt, dienststellen.land(akten.lies(fall).dienststelle())));
    }
}
