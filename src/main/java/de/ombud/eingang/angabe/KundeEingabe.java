package de.ombud.eingang.angabe;

import de.ombud.eingabe.Mail;
import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;

@Schema(
        name = "Kunde",
        description =
                "Die Person, um deren Anliegen es geht. Jedes Feld darf fehlen. In einer Korrektur bleiben fehlende"
                        + " Felder, wie sie sind; `null` oder leerer Text leert das Feld.")
public record KundeEingabe(
        @Schema(example = "Mia") @Text(max = Text.NAME) String vorname,
        @Schema(example = "Muster") @Text(max = Text.NAME) String nachname,

        @Schema(example = "mia@example.org") @Text(max = 320) @Mail
        String email,

        @Schema(example = "0351 123456") @Text(max = 60) String telefon,
        @Text(max = 40) String bgNummer,
        @Valid AnschriftEingabe anschrift,
        @Valid BeduerfnisseEingabe beduerfnisse) {

    public static KundeEingabe amTelefon(
            String vorname, String nachname, String telefon, String bgNummer, BeduerfnisseEingabe beduerfnisse) {
        return new KundeEingabe(vorname, nachname, null, telefon, bgNummer, null, beduerfnisse);
    }

    /** All else stays as it is. */
    public static KundeEingabe nur(BeduerfnisseEingabe beduerfnisse) {
        return amTelefon(null, null, null, null, beduerfnisse);
    }
}
