package de.ombud.prozess.fall;

import de.ombud.frist.Dienstort;
import de.ombud.frist.Dienststunden;
import de.ombud.frist.Fristenrechner;
import de.ombud.frist.Uhr;
import de.ombud.vorgang.Akte;
import de.ombud.zustaendigkeit.Dienststellen;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.springframework.stereotype.Component;

/** Due dates of what reaches the house at any hour and is looked at on the same working day. */
@Component
public class Tagesfrist {

    private final Dienststellen dienststellen;
    private final Dienststunden dienststunden;
    private final Fristenrechner fristenrechner;

    Tagesfrist(Dienststellen dienststellen, Dienststunden dienststunden, Fristenrechner fristenrechner) {
        this.dienststellen = dienststellen;
        this.dienststunden = dienststunden;
        this.fristenrechner = fristenrechner;
    }

    /** A clock that runs from the next moment at which the office works; the last minute keeps the task on its last day. */
    public Date ab(Uhr uhr, Instant gekommen, Akte akte) {
        Dienstort ort = dienststellen.ort(akte.dienststelle());
        Instant ende = fristenrechner.ablauf(uhr, dienststunden.beginnAb(gekommen, ort), ort);
        return Date.from(ende.minus(1, ChronoUnit.MINUTES));
    }
}
