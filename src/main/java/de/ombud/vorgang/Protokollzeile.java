package de.ombud.vorgang;

import java.time.Instant;

/** One line of the change log of a case: what was changed from what to what, by whom, when and why. */
public record Protokollzeile(
        int nr,
        Instant am,
        String wer,
        String feld,
        String alt,
        String neu,
        String grund,
        String vorgaenger,
        String pruefsumme) {}
