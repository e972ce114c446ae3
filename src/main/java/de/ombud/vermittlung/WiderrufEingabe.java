package de.ombud.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;

@Schema(name = "Vermittlungswiderruf", description = "Eine Seite verlässt die Vermittlung")
record WiderrufEingabe(
        @Feld(value = "Seite", pflicht = true) Seite seite,

        @Schema(description = "darf fehlen: niemand muss begründen, warum er geht")
        @Feld(value = "Grund", laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {}
