package de.ombud.zahlenwerk;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(
        name = "ManuelleMeldung",
        description = "Was eine Stelle meldet, die Ombud nicht benutzt; noch einmal gesendet, ersetzt es")
record MeldungEingabe(
        @Schema(example = "Jobcenter Görlitz") @Feld(value = "Stelle", pflicht = true, laenge = 100)
        String stelle,

        @Feld(value = "Kennzahl", pflicht = true) Meldegroesse kennzahl,

        @Schema(example = "312", minimum = "0") @Feld(value = "Anzahl", pflicht = true)
        Integer anzahl,

        @Schema(example = "E-Mail der Stelle vom 12.01.2023") @Feld(value = "Quelle", pflicht = true)
        String quelle)
        implements Eingabe {}
