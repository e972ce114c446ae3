package de.ombud.eingang.angabe;

import de.ombud.eingabe.Feld;
import de.ombud.vorgang.AnfragendeStelle;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "Absender", description = "Wer von außen oder oben anfragt; seine Frist geht der eigenen vor")
public record AbsenderEingabe(
        @Schema(example = "Deutscher Bundestag, Petitionsausschuss") @Feld(pflicht = true)
        String stelle,

        @Schema(description = "sein Geschäftszeichen", example = "Pet 4-20-11-8150") @Feld(laenge = 100)
        String zeichen,

        @Schema(description = "bis wann er unsere Stellungnahme will", example = "2026-12-10")
        LocalDate frist) {

    AnfragendeStelle stelleMitFrist() {
        return new AnfragendeStelle(Angaben.zeile(null, stelle), Angaben.zeile(null, zeichen), frist);
    }
}
