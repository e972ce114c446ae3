package de.ombud.erkennung;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;

/**
 * A place in the text that made a rule think so. Positions count UTF-16 units, as Java and JavaScript do.
 *
 * @param worte the words of the rule as they stand in the text; what stands between them is left out
 */
@Schema(description = "Stelle im Text: `text.substring(start, ende)`")
public record Fundstelle(
        @Schema(example = "0") int start,
        @Schema(example = "40") int ende,
        @Schema(example = "[\"lege\", \"Widerspruch\"]") List<String> worte) {

    public Fundstelle {
        if (start < 0 || ende <= start || worte.isEmpty()) {
            throw new IllegalArgumentException("not a place in a text");
        }
        worte = List.copyOf(worte);
    }
}
