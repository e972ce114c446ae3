package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;

@Schema(name = "Nachtrag", description = "Was die Person nachträgt")
record NachtragEingabe(
        @NotBlank @Text(max = Text.LANG) String text,

        @Schema(
                description =
                        "Nummer der Rückfrage, die er beantwortet. Ohne Angabe die einzige offene; sind mehrere offen,"
                                + " beantwortet er keine. 0: sicher keine.",
                example = "1")
        Integer rueckfrage)
        implements JsonEingabe {}
