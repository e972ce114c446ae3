package de.ombud.rueckruf;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import java.time.OffsetDateTime;

@Schema(name = "Rueckrufversuch")
record VersuchEingabe(
        @NotNull Versuchsausgang ausgang,

        @Schema(description = "ohne Angabe jetzt", example = "2026-11-20T09:15:00+01:00")
        OffsetDateTime am,

        @Schema(description = "nur bei SPAETER: bis wann die Person angerufen werden möchte")
        OffsetDateTime erneutAm,

        @Schema(description = "Pflicht bei ERREICHT") @Text(max = 4_000)
        String notiz,

        @Schema(description = "ob sich die Person beschwert, dass der Rückruf ausblieb; ohne Angabe nein")
        Boolean beschwerde)
        implements JsonEingabe {}
