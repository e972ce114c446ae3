package de.ombud.prozess.uebergabe;

import de.ombud.system.JsonEingabe;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

@Schema(name = "Uebergabe", description = "Wer die Aufgabe bekommt; ohne `an` geht sie an die Gruppe zurück")
record UebergabeEingabe(
        @Schema(example = "leistung2") @Size(max = 64, message = "{fehler.feld.laenge}")
        String an,

        @Schema(example = "Urlaub")
        @NotBlank
        @Size(max = 500, message = "{fehler.feld.laenge}")
        @Pattern(regexp = "[^\\p{Cntrl}]*", message = "{fehler.feld.zeichen}")
        String grund)
        implements JsonEingabe {}
