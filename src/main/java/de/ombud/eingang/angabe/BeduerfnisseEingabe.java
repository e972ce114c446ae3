package de.ombud.eingang.angabe;

import de.ombud.system.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.Map;

@Schema(
        name = "Beduerfnisse",
        description =
                "Was die Person braucht, damit sie uns versteht und erreichbar ist (§ 17 SGB I, § 19 SGB X). In einer"
                        + " Korrektur bleiben fehlende Felder, wie sie sind.")
public record BeduerfnisseEingabe(
        @Schema(example = "Arabisch", description = "fehlt, wenn Deutsch genügt") @Text(max = 60)
        String sprache,

        @Schema(description = "ob gedolmetscht werden muss; ohne Angabe nein")
        Boolean dolmetscher,

        @Schema(description = "ob Schreiben in Leichter Sprache gebraucht werden; ohne Angabe nein")
        Boolean leichteSprache,

        @Schema(description = "ob Deutsche Gebärdensprache gebraucht wird; ohne Angabe nein")
        Boolean gebaerdensprache,

        @Schema(description = "ob Schreiben in großer Schrift gebraucht werden; ohne Angabe nein")
        Boolean grossdruck,

        @Schema(example = "werktags nach 16 Uhr", description = "wann ein Anruf am besten passt") @Text(max = Text.NAME)
        String anrufzeit) {

    private static final String PFAD = "kunde.beduerfnisse.";

    /** From a form that shows all of them: what is not ticked is not needed, and an empty field is empty. */
    public static BeduerfnisseEingabe aus(Map<String, String> felder) {
        return new BeduerfnisseEingabe(
                felder.getOrDefault(PFAD + "sprache", ""),
                felder.containsKey(PFAD + "dolmetscher"),
                felder.containsKey(PFAD + "leichteSprache"),
                felder.containsKey(PFAD + "gebaerdensprache"),
                felder.containsKey(PFAD + "grossdruck"),
                felder.getOrDefault(PFAD + "anrufzeit", ""));
    }
}
