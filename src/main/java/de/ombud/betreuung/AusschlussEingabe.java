package de.ombud.betreuung;

import de.ombud.eingang.angabe.BekanntePerson;
import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Ausschluss", description = "Wer den Fall nicht sehen darf, und weshalb")
record AusschlussEingabe(
        @Schema(description = "Benutzername", example = "markt") @NotBlank @BekanntePerson
        String benutzer,

        @Schema(example = "Über diese Person wird Beschwerde geführt") @NotBlank @Text(max = Text.GRUND)
        String grund)
        implements JsonEingabe {}
