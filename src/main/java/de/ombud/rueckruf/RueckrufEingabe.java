package de.ombud.rueckruf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Telefon;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import java.time.OffsetDateTime;

/** A promised call as somebody sends it. */
@Schema(name = "NeuerRueckruf")
record RueckrufEingabe(
        @Schema(description = "Kundenreaktion, um die es geht; darf fehlen", example = "KR-2026-000001")
        @Feld("Aktenzeichen")
        @Pattern(regexp = "(KR-\\d{4}-\\d{6})?", message = "{fehler.feld.form}")
        String aktenzeichen,

        @Schema(description = "Schlüssel aus /api/dienststellen; ohne Angabe die eingestellte", example = "DRESDEN")
        @Feld("Dienststelle")
        @Pattern(regexp = "[A-Z_]{0,40}", message = "{fehler.feld.form}")
        String dienststelle,

        @Schema(description = "Gruppe, die zurückruft", example = "leistung")
        @Feld(value = "Gruppe", pflicht = true)
        @Pattern(
                regexp = "(krm|leistung|markt_integration|selbstaendige|eingangszone)?",
                message = "{rueckruf.gruppe.unbekannt}")
        String gruppe,

        @Schema(example = "Mia") @Feld("Vorname") String vorname,

        @Schema(example = "Muster") @Feld("Nachname") String nachname,

        @Schema(example = "0351 123456") @Telefon @Feld(value = "Telefon", pflicht = true, laenge = 60)
        String telefon,

        @Feld(value = "BG-Nummer", laenge = 40) String bgNummer,

        @Schema(description = "wann die Person am besten zu erreichen ist", example = "vormittags") @Feld("Zeitwunsch")
        String zeitwunsch,

        @Schema(description = "worum es geht", example = "Frage zum Weiterbewilligungsantrag")
        @Feld(value = "Worum es geht", pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
        String worum,

        @Schema(
                description = "wann der Rückruf zugesagt wurde; die Frist läuft ab hier; ohne Angabe jetzt",
                example = "2026-11-20T09:15:00+01:00")
        OffsetDateTime zugesagtAm)
        implements Eingabe {}
