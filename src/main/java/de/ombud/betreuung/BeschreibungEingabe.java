package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Objects;

@Schema(name = "Beschreibung", description = "Worum es bei einem Anliegen geht")
record BeschreibungEingabe(
        @Schema(example = "Die Kaution ist nicht überwiesen.")
        @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
        String beschreibung,

        @Schema(description = "steht im Änderungsprotokoll") @Feld(laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {

    BeschreibungEingabe {
        grund = Objects.requireNonNullElse(grund, "");
    }
}
