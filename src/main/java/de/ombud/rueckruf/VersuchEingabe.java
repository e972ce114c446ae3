package de.ombud.rueckruf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;

@Schema(name = "Rueckrufversuch")
record VersuchEingabe(
        @Feld(value = "Ausgang", pflicht = true) Versuchsausgang ausgang,

        @Schema(description = "ohne Angabe jetzt", example = "2026-11-20T09:15:00+01:00")
        OffsetDateTime am,

        @Schema(description = "nur bei SPAETER: bis wann die Person angerufen werden möchte")
        OffsetDateTime erneutAm,

        @Schema(description = "Pflicht bei ERREICHT") @Feld(value = "Notiz", laenge = Feld.VERMERK, mehrzeilig = true)
        String notiz,

        @Schema(description = "ob sich die Person beschwert, dass der Rückruf ausblieb; ohne Angabe nein") @Feld
        boolean beschwerde)
        implements Eingabe {}
