package de.ombud.rueckruf;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;

/** A promised call as somebody sends it. */
@Schema(name = "NeuerRueckruf")
record RueckrufEingabe(
        @Schema(description = "Kundenreaktion, um die es geht; darf fehlen", example = "KR-2026-000001")
        @Pattern(regexp = "(KR-\\d{4}-\\d{6})?", message = "{fehler.feld.form}")
        String aktenzeichen,

        @Schema(description = "Schlüssel aus /api/dienststellen; ohne Angabe die eingestellte", example = "DRESDEN")
        @Pattern(regexp = "[A-Z_]{0,40}", message = "{fehler.feld.form}")
        String dienststelle,

        @Schema(description = "Gruppe, die zurückruft", example = "leistung")
        @NotBlank
        @Pattern(
                regexp = "(krm|leistung|markt_integration|selbstaendige|eingangszone)?",
                message = "{rueckruf.gruppe.unbekannt}")
        String gruppe,

        @Schema(example = "Mia") @Text(max = Text.NAME) String vorname,

        @Schema(example = "Muster") @Text(max = Text.NAME) String nachname,

        @Schema(example = "0351 123456")
        @NotBlank
        @Pattern(regexp = "(.*\\d.*)?", flags = Pattern.Flag.DOTALL, message = "{rueckruf.telefon.ohne-ziffer}")
        @Text(max = 60)
        String telefon,

        @Text(max = 40) String bgNummer,

        @Schema(description = "wann die Person am besten zu erreichen ist", example = "vormittags")
        @Text(max = Text.NAME)
        String zeitwunsch,

        @Schema(description = "worum es geht", example = "Frage zum Weiterbewilligungsantrag")
        @NotBlank
        @Text(max = 4_000)
        String worum,

        @Schema(
                description = "wann der Rückruf zugesagt wurde; die Frist läuft ab hier; ohne Angabe jetzt",
                example = "2026-11-20T09:15:00+01:00")
        OffsetDateTime zugesagtAm)
        implements JsonEingabe {}
