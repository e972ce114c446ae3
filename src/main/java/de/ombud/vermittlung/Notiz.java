package de.ombud.vermittlung;

import java.time.Instant;

/** What the Ombudsperson noted for themselves. Never in a log: it says what both sides told in confidence. */
record Notiz(long id, String text, String wer, Instant am) {

    @Override
    public String toString() {
        return "Notiz " + id;
    }
}
