package de.ombud.verbesserung;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Mengen;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** A proposal as somebody sends it. */
@Schema(name = "NeuerVerbesserungsimpuls", description = "Titel und Beschreibung nennen keine Kundinnen und Kunden.")
record ImpulsEingabe(
        @Schema(example = "Bescheide zur Mietkaution verständlicher schreiben") @NotBlank @Text(max = Text.NAME)
        String titel,

        @Text(max = 4_000) String beschreibung,

        @Schema(description = "die abgeschlossenen Anliegen, aus denen er folgt; auch aus mehreren Kundenreaktionen")
        @NotEmpty(message = "{verbesserung.anliegen.fehlt}")
        @Size(max = HOECHSTZAHL, groups = Mengen.class)
        List<@NotNull @Valid Anliegen> anliegen,

        @Schema(description = "Gruppe oder Benutzername; ein Vorschlag, die Leitung entscheidet", example = "leistung")
        @Text(max = 64)
        String verantwortlich,

        @Schema(description = "ein Vorschlag, die Leitung entscheidet", example = "2027-01-31")
        LocalDate faelligBis)
        implements JsonEingabe {

    static final int HOECHSTZAHL = 100;

    @Schema(name = "AnliegenEinesImpulses")
    record Anliegen(
            @Schema(example = "KR-2026-000001")
            @NotBlank
            @Pattern(regexp = "(KR-\\d{4}-\\d{6})?", message = "{fehler.feld.form}")
            String aktenzeichen,

            @NotNull Integer nr) {}
}
