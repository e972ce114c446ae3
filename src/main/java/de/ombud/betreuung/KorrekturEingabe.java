package de.ombud.betreuung;

import de.ombud.eingang.angabe.AbsenderEingabe;
import de.ombud.eingang.angabe.Eingangszeit;
import de.ombud.eingang.angabe.EinreicherEingabe;
import de.ombud.eingang.angabe.KundeEingabe;
import de.ombud.system.JsonEingabe;
import de.ombud.system.Text;
import de.ombud.vorgang.Kanal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;

@Schema(
        name = "Korrektur",
        description = "Was falsch erfasst wurde. Was fehlt, bleibt, wie es ist; mindestens eins muss dastehen.")
record KorrekturEingabe(
        @Schema(description = "der wahre Eingang; die Fristen beginnen neu", example = "2026-11-19T16:40:00+01:00")
        @Eingangszeit
        OffsetDateTime eingang,

        Kanal kanal,
        @Valid KundeEingabe kunde,
        @Valid EinreicherEingabe einreicher,

        @Schema(description = "ersetzt den bisherigen Absender") @Valid
        AbsenderEingabe absender,

        @Schema(example = "Eingangsstempel übersehen") @NotBlank @Text(max = Text.GRUND)
        String grund)
        implements JsonEingabe {

    boolean betrifftNurDenAbsender() {
        return absender != null && eingang == null && kanal == null && kunde == null && einreicher == null;
    }
}
