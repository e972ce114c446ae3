package de.ombud.leitstand;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

@Schema(name = "Verlaengerung", description = "Was die Person in der Zwischennachricht liest")
record VerlaengerungEingabe(
        @Schema(example = "Wir warten auf eine Auskunft des Vermieters.") @NotBlank @Text(max = 2_000)
        String grund,

        @Schema(example = "2026-12-04") @NotNull LocalDate neuerTermin)
        implements JsonEingabe {}
