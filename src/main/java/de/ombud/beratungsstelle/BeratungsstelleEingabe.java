package de.ombud.beratungsstelle;

import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

@Schema(name = "NeueBeratungsstelle")
record BeratungsstelleEingabe(
        @Schema(
                example = "ELBBOGEN",
                description = "2 bis 40 Großbuchstaben, Ziffern oder Unterstriche; ändert sich nie")
        @Pattern(regexp = "[A-Z0-9_]{2,40}", message = "{beratungsstelle.kuerzel}")
        String kuerzel,

        @NotBlank @Text(max = Text.NAME) String name,
        @Text(max = Text.NAME) String strasse,
        @Text(max = 10) String plz,
        @Text(max = 100) String ort,

        @Text(max = 320) @Email(regexp = "|[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}")
        String email,

        @Text(max = 60) String telefon,

        @Schema(description = "ob man sie noch auswählen kann; ohne Angabe ja")
        Boolean aktiv)
        implements JsonEingabe {

    Beratungsstelle stelle(String unter) {
        return new Beratungsstelle(
                unter,
                zeile(name),
                zeile(strasse),
                zeile(plz),
                zeile(ort),
                zeile(email),
                zeile(telefon),
                !Boolean.FALSE.equals(aktiv));
    }

    /** What stands in one line of a letter has no line breaks. */
    private static String zeile(String text) {
        String zeile = text == null ? "" : text.strip().replaceAll("\\s+", " ");
        return zeile.isEmpty() ? null : zeile;
    }
}
