package de.ombud.verbindung;

import de.ombud.vorgang.KundenreaktionStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A contact that may be the same; a person decides. */
@Schema(name = "AehnlicheKundenreaktion")
record Vorschlag(
        String aktenzeichen,
        LocalDate eingang,
        KundenreaktionStatus status,
        String betreff,

        @Schema(description = "Ähnlichkeit der Texte in Prozent")
        int prozent,

        @Schema(example = "gleiche BG-Nummer, Text zu 87 % ähnlich")
        String grund) {}
