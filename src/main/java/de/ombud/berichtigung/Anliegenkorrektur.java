package de.ombud.berichtigung;

import de.ombud.eingabe.Feld;
import de.ombud.eingang.angabe.BekanntesThema;
import de.ombud.vorgang.Anliegenart;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Anliegenkorrektur", description = "Ein Anliegen, wie es hätte erfasst werden sollen")
record Anliegenkorrektur(
        @Schema(description = "Nummer des Anliegens") @Feld(pflicht = true)
        Integer nr,

        @Feld(bleibt = true) Anliegenart art,

        @Schema(example = "K05", description = "Code aus /api/themen") @Feld(bleibt = true) @BekanntesThema
        String thema,

        @Feld(laenge = Feld.LANG, mehrzeilig = true, bleibt = true)
        String beschreibung) {}
