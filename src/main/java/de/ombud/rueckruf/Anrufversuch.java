package de.ombud.rueckruf;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;

/** One attempt, as it is kept; never changed. */
@Embeddable
record Anrufversuch(
        Instant am, @Enumerated(EnumType.STRING) Versuchsausgang ausgang, Instant erneutAm, String notiz, String wer) {

    Rueckruf.Versuch ansicht(int nr) {
        return new Rueckruf.Versuch(nr, am, ausgang, erneutAm, notiz, wer);
    }
}
