package de.ombud.prozess.maschine;

import de.ombud.frist.Ortszeit;
import java.util.Date;
import org.camunda.bpm.engine.impl.util.ClockUtil;

/** Times that queries may name beside the engine's own {@code now()}; in the engine's clock, which follows the demo clock. */
public final class Abfragezeit {

    private Abfragezeit() {}

    /** When today is over in Germany. */
    public static Date tagesende() {
        return Date.from(
                Ortszeit.endeVon(Ortszeit.tag(ClockUtil.getCurrentTime().toInstant())));
    }
}
