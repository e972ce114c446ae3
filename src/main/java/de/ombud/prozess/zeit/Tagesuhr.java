package de.ombud.prozess.zeit;

import de.ombud.frist.Arbeitstage;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.vorgang.Akten;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.VariableScope;

/** Due dates of what cannot wait until tomorrow, counted from the moment in which the task arises. */
@ImModell("tagesuhr")
public class Tagesuhr {

    private final Akten akten;
    private final Dienststellen dienststellen;
    private final Arbeitstage arbeitstage;
    private final Clock uhr;

    Tagesuhr(Akten akten, Dienststellen dienststellen, Arbeitstage arbeitstage, Clock uhr) {
        this.akten = akten;
        this.dienststellen = dienststellen;
        this.arbeitstage = arbeitstage;
        this.uhr = uhr;
    }

    /** Today, or the next day on which the office works; the last minute keeps the task on that day. */
    public Date nochHeute(VariableScope scope) {
        LocalDate heute = Ortszeit.tag(uhr.instant());
        LocalDate tag = arbeitstage.nach(
                heute.minusDays(1),
                1,
                dienststellen.land(akten.lies(Fall.von(scope)).dienststelle()));
        return Date.from(Ortszeit.endeVon(tag).minus(1, ChronoUnit.MINUTES));
    }
}
