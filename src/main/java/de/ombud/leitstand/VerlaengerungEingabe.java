package de.ombud.leitstand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "Verlaengerung", description = "Was die Person in der Zwischennachricht liest")
record VerlaengerungEingabe(
        @Schema(example = "Wir warten auf eine Auskunft des Vermieters.")
        @Feld(value = "Grund", pflicht = true, laenge = Feld.GRUND, mehrzeilig = true, imBrief = true)
        String grund,

        @Schema(example = "2026-12-04") @Feld(value = "Neuer Termin", pflicht = true)
        LocalDate neuerTermin,

        @Schema(description = "nur nötig, wo der Grund jemand anderen aus dem Haushalt nennt: warum")
        @Feld(value = "Warum jemand anderes genannt wird", laenge = 500)
        String namensgrund)
        implements Eingabe {}
