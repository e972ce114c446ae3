package de.ombud.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(
        name = "Vermittlungsuebergabe",
        description = "Die Vermittlung geht mit ihren Notizen an eine andere Ombudsperson")
record UebergabeEingabe(
        @Schema(description = "Benutzername einer Person der Ombudsstelle")
        @Feld(value = "An", pflicht = true, laenge = 64)
        String an,

        @Feld(value = "Grund", pflicht = true, laenge = 500, mehrzeilig = true)
        String grund)
        implements Eingabe {}
