package de.ombud.vermittlung;

import de.ombud.system.Eingabefehler;
import java.time.LocalDate;

/**
 * What both sides agreed on. It decides nothing by law: whatever needs a decision comes as a decision of its own (§ 31 SGB X).
 *
 * @param verantwortlich who sees to it that it happens
 * @param bis until when
 * @param keinVerwaltungsakt the Ombudsperson confirmed that it is no Verwaltungsakt
 */
public record Vereinbarungstext(String text, String verantwortlich, LocalDate bis, boolean keinVerwaltungsakt) {

    public Vereinbarungstext {
        if (text.isBlank()) {
            throw new Eingabefehler("vereinbarung", "Bitte festhalten, was vereinbart ist.");
        }
        if (verantwortlich.isBlank()) {
            throw new Eingabefehler("verantwortlich", "Bitte angeben, wer für die Umsetzung sorgt.");
        }
        if (bis == null) {
            throw new Eingabefehler("bis", "Bitte angeben, bis wann die Vereinbarung umgesetzt ist.");
        }
        if (!keinVerwaltungsakt) {
            throw new Eingabefehler(
                    "keinVerwaltungsakt",
                    "Bitte bestätigen, dass die Vereinbarung kein Verwaltungsakt ist. Was ein Bescheid regeln muss, gehört nicht hinein.");
        }
    }
}
