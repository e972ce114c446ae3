package de.ombud.akte;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einsichtnahme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;

/**
 * Somebody looks at a case.
 *
 * @param akte as this person may see it, already cut to need-to-know
 * @param jetzt when they look
 * @param beilage true beside the form of a task, where nothing is decided but in the form itself
 * @param gemeint number of the Anliegen that the task is about; 0 for none
 */
public record Akteneinsicht(Akte akte, Angemeldet wer, Instant jetzt, boolean beilage, int gemeint) {

    public Akteneinsicht {
        Objects.requireNonNull(akte, "akte");
        Objects.requireNonNull(wer, "wer");
        Objects.requireNonNull(jetzt, "jetzt");
    }

    /** The legal day of the look. */
    public LocalDate heute() {
        return Ortszeit.tag(jetzt);
    }

    public Betrachter betrachter() {
        return Betrachter.von(wer);
    }

    /** Sees the whole case, not only the Anliegen of the own area. */
    public boolean vollstaendig() {
        return akte.vollstaendig();
    }

    /** Learns what happens in the case and what it waits for, also where it does not learn who confided in the KRM. */
    public boolean siehtAblauf() {
        return Einsichtnahme.kenntAblauf(akte, wer.gruppen());
    }
}
