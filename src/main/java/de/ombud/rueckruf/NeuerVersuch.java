package de.ombud.rueckruf;

import java.time.Instant;
import java.util.Objects;

/**
 * An attempt as somebody logs it.
 *
 * @param am when it was made
 * @param erneutAm until when the person wants to be called, only with {@link Versuchsausgang#SPAETER}; otherwise null
 * @param beschwerde whether the person complains that the call did not come
 */
public record NeuerVersuch(Versuchsausgang ausgang, Instant am, Instant erneutAm, String notiz, boolean beschwerde) {

    public NeuerVersuch {
        Objects.requireNonNull(ausgang, "ausgang");
        Objects.requireNonNull(am, "am");
        notiz = Objects.requireNonNullElse(notiz, "");
    }
}
