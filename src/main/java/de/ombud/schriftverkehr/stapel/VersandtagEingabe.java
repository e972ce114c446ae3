package de.ombud.schriftverkehr.stapel;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "Versandtag")
record VersandtagEingabe(
        @Schema(description = "Tag, an dem alle zur Post gingen", example = "2026-12-01")
        @Feld(value = "Zur Post gegeben am", pflicht = true)
        LocalDate am)
        implements Eingabe {}
