package de.ombud.weg;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

/** A way as somebody opens it, alone or with the case. */
@Schema(name = "NeuerWeg", description = "Ein Weg, den die Kundenreaktion nimmt")
public record WegEingabe(
        @Feld(value = "Weg", pflicht = true) Wegart art,

        @Schema(description = "Nummer des Anliegens; ohne Angabe geht es um die ganze Kundenreaktion")
        Integer anliegen,

        @Schema(
                description = "Tag des Ereignisses (Sperre, Räumung) oder Termin der fremden Stelle",
                example = "2026-12-03")
        LocalDate termin,

        @Schema(description = "weshalb, in eigenen Worten")
        @Feld(value = "Anlass", laenge = Feld.GRUND, mehrzeilig = true)
        String anlass)
        implements Eingabe {

    public NeuerWeg weg() {
        return new NeuerWeg(art, anliegen, termin, anlass);
    }
}
