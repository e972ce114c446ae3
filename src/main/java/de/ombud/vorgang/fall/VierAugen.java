package de.ombud.vorgang.fall;

import java.util.List;
import java.util.Optional;

/** The releaser is never an author, not even of an earlier version. */
final class VierAugen {

    private VierAugen() {}

    /** @return why this person may not release; empty where they may */
    static Optional<String> pruefen(List<Antwortfassung> fassungen, String freigebende) {
        boolean hatGeschrieben = fassungen.stream().anyMatch(f -> f.verfasser().equals(freigebende));
        return hatGeschrieben
                ? Optional.of("Vier-Augen-Prinzip: Wer an der Antwort geschrieben hat, gibt sie nicht frei.")
                : Optional.empty();
    }
}
