package de.ombud.untaetigkeit;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "Antragstag", description = "Worüber zu entscheiden ist, und seit wann")
record AntragstagEingabe(
        @Feld(pflicht = true) Antragsart art,

        @Schema(description = "Tag des Antrags oder des Widerspruchs") @Feld(pflicht = true)
        LocalDate tag)
        implements Eingabe {}
