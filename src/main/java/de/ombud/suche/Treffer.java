package de.ombud.suche;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.KundenreaktionStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.OffsetDateTime;
import java.util.List;

/** A case that was found, as far as the person who searches may see it. */
@Schema(name = "Suchtreffer", description = "Eingang mit der Zeit in Berlin")
record Treffer(
        String aktenzeichen,
        OffsetDateTime eingang,
        KundenreaktionStatus status,
        List<Bereich> bereiche,

        @Schema(description = "fehlt, wenn die Person nur eigene Anliegen sieht")
        String betreff,

        @Schema(
                description = "der Kundin oder des Kunden; fehlt, wenn die Person ihn nicht sehen darf oder niemand ihn"
                        + " genannt hat")
        String name,

        List<Fundstelle> fundstellen) {

    Aktenzeichen az() {
        return new Aktenzeichen(aktenzeichen);
    }

    @Override
    public String toString() {
        return aktenzeichen;
    }
}
