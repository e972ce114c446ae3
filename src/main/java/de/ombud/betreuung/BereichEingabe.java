package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import de.ombud.vorgang.Bereich;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

@Schema(name = "Bereichswahl", description = "KRM bestätigt oder ändert den vorgeschlagenen Bereich")
record BereichEingabe(
        @NotNull Bereich bereich,
        @NotBlank @Text(max = Text.GRUND) String grund) implements JsonEingabe {}
