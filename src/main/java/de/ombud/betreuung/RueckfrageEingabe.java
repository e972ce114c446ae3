package de.ombud.betreuung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

@Schema(name = "Rueckfrage", description = "Eine Frage an die Person")
record RueckfrageEingabe(
        @Schema(example = "Bitte senden Sie uns den Mietvertrag.") @NotBlank @Text(max = Text.LANG)
        String frage,

        @Schema(
                description = "letzter Tag, an dem wir auf die Antwort warten; ab heute, höchstens ein Jahr",
                example = "2026-12-01")
        @NotNull
        @Wartetag
        LocalDate bis,

        @Schema(
                description =
                        "Nummern der Anliegen, um die es geht; nur diese warten. Ohne Angabe alle offenen, bei einer"
                                + " Gruppe, die nur ihre Anliegen sieht, deren offene.",
                example = "[1]")
        @Size(max = NeueKundenreaktion.HOECHSTZAHL)
        List<@NotNull Integer> anliegen)
        implements JsonEingabe {

    RueckfrageEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }
}
