package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import io.swagger.v3.oas.annotations.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;

@Schema(
        name = "Beduerfnisse",
        description =
                "Was die Person braucht, damit sie uns versteht und erreichbar ist (§ 17 SGB I, § 19 SGB X). In einer"
                        + " Korrektur bleiben fehlende Felder, wie sie sind.")
public record BeduerfnisseEingabe(
        @Schema(example = "Arabisch", description = "fehlt, wenn Deutsch genügt") @Feld(laenge = 60, bleibt = true)
        String sprache,

        @Schema(description = "ob gedolmetscht werden muss; ohne Angabe nein") @Feld(bleibt = true)
        Boolean dolmetscher,

        @Schema(description = "ob Schreiben in Leichter Sprache gebraucht werden; ohne Angabe nein")
        @Feld(bleibt = true)
        Boolean leichteSprache,

        @Schema(description = "ob Deutsche Gebärdensprache gebraucht wird; ohne Angabe nein") @Feld(bleibt = true)
        Boolean gebaerdensprache,

        @Schema(description = "ob Schreiben in großer Schrift gebraucht werden; ohne Angabe nein") @Feld(bleibt = true)
        Boolean grossdruck,

        @Schema(example = "werktags nach 16 Uhr", description = "wann ein Anruf am besten passt") @Feld(bleibt = true)
        String anrufzeit) {

    private static final String PFAD = "kunde.beduerfnisse.";

    /** From a form that shows all of them: what is not ticked is not needed, and an empty field is empty. */
    public static Map<String, Object> aus(Map<String, String> felder) {
        Map<String, Object> angaben = new LinkedHashMap<>();
        for (RecordComponent teil : BeduerfnisseEingabe.class.getRecordComponents()) {
            String feld = PFAD + teil.getName();
            boolean haken = teil.getType() == Boolean.class;
            angaben.put(teil.getName(), haken ? (Object) felder.containsKey(feld) : felder.getOrDefault(feld, ""));
        }
        return angaben;
    }
}
