package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Mail;
import de.ombud.eingabe.Telefon;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;

@Schema(
        name = "Kunde",
        description =
                "Die Person, um deren Anliegen es geht. Jedes Feld darf fehlen. In einer Korrektur bleiben fehlende"
                        + " Felder, wie sie sind; `null` oder leerer Text leert das Feld.")
public record KundeEingabe(
        @Schema(example = "Mia") @Feld(bleibt = true) String vorname,
        @Schema(example = "Muster") @Feld(bleibt = true) String nachname,

        @Schema(example = "mia@example.org") @Feld(laenge = 320, bleibt = true) @Mail
        String email,

        @Schema(example = "0351 123456") @Feld(laenge = 60, bleibt = true) @Telefon
        String telefon,

        @Feld(laenge = 40, bleibt = true) String bgNummer,
        @Valid AnschriftEingabe anschrift,
        @Valid BeduerfnisseEingabe beduerfnisse) {

    public static KundeEingabe amTelefon(
            String vorname, String nachname, String telefon, String bgNummer, BeduerfnisseEingabe beduerfnisse) {
        return new KundeEingabe(vorname, nachname, null, telefon, bgNummer, null, beduerfnisse);
    }
}
