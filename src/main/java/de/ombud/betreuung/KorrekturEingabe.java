package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.angabe.AbsenderEingabe;
import de.ombud.eingang.angabe.Eingangszeit;
import de.ombud.eingang.angabe.EinreicherEingabe;
import de.ombud.eingang.angabe.KundeEingabe;
import de.ombud.vorgang.Kanal;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
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

        @Schema(example = "Eingangsstempel übersehen") @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {

    boolean betrifftNurDenAbsender() {
        return absender != null && eingang == null && kanal == null && kunde == null && einreicher == null;
    }
}
