package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Mail;
import de.ombud.eingabe.Telefon;
import de.ombud.vorgang.Kunde.Adressschutz;
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
        @Feld(bleibt = true) @Valid AnschriftEingabe anschrift,
        @Feld(bleibt = true) @Valid BeduerfnisseEingabe beduerfnisse,

        @Schema(
                description =
                        "Auskunftssperre (§ 51 BMG) oder Schutzeinrichtung: Die Anschrift steht danach nur noch auf"
                                + " dem Brief an die Person, in keiner Antwort dieser Schnittstelle. KEINER hebt es in"
                                + " einer Korrektur auf.")
        @Feld(bleibt = true, leer = "KEINER")
        Adressschutz adressschutz) {

    public static KundeEingabe amTelefon(
            String vorname, String nachname, String telefon, String bgNummer, BeduerfnisseEingabe beduerfnisse) {
        return new KundeEingabe(vorname, nachname, null, telefon, bgNummer, null, beduerfnisse, null);
    }
}
