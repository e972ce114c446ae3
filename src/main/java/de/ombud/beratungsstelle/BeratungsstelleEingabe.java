package de.ombud.beratungsstelle;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Mail;
import de.ombud.eingabe.Telefon;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;

@Schema(name = "NeueBeratungsstelle")
record BeratungsstelleEingabe(
        @Schema(
                example = "ELBBOGEN",
                description = "2 bis 40 Großbuchstaben, Ziffern oder Unterstriche; ändert sich nie")
        @Pattern(regexp = "[A-Z0-9_]{2,40}", message = "{beratungsstelle.kuerzel}")
        String kuerzel,

        @Feld(value = "Name", pflicht = true) String name,
        @Feld("Straße und Hausnummer") String strasse,
        @Feld(value = "Postleitzahl", laenge = 10) String plz,
        @Feld(value = "Ort", laenge = 100) String ort,

        @Feld(value = "E-Mail", laenge = 320) @Mail String email,

        @Feld(value = "Telefon", laenge = 60) @Telefon String telefon,

        @Schema(description = "ob man sie noch auswählen kann; ohne Angabe ja")
        Boolean aktiv)
        implements Eingabe {

    Beratungsstelle stelle(String unter) {
        return new Beratungsstelle(
                unter,
                name,
                oderNichts(strasse),
                oderNichts(plz),
                oderNichts(ort),
                oderNichts(email),
                oderNichts(telefon),
                !Boolean.FALSE.equals(aktiv));
    }

    private static String oderNichts(String text) {
        return text.isEmpty() ? null : text;
    }
}
