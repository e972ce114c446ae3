package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.angabe.BekanntePerson;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Ausschluss", description = "Wer den Fall nicht sehen darf, und weshalb")
record AusschlussEingabe(
        @Schema(description = "Benutzername", example = "markt") @NotBlank @BekanntePerson
        String benutzer,

        @Schema(example = "Über diese Person wird Beschwerde geführt")
        @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
