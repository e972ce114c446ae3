package de.ombud.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.rechtsbehelf.Bekanntgabe.Zugang;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;

@Schema(name = "Bescheid", description = "Was zur Berechnung der Frist über den Bescheid bekannt ist")
record BescheidEingabe(
        @Schema(
                description =
                        "Tag, an dem der Bescheid zur Post ging, übermittelt oder übergeben wurde; ist er nicht belegt,"
                                + " das Datum des Bescheids",
                example = "2026-11-02")
        @Feld(value = "Wann ging der Bescheid zur Post?", pflicht = true)
        LocalDate postaufgabe,

        @Schema(description = "wie der Bescheid zur Person kam; ohne Angabe mit der Post")
        @Feld(value = "Wie kam der Bescheid zur Person?", sonst = "POST")
        Bekanntgabe.Weg bekanntgabe,

        @Schema(description = "ob die Akte diesen Tag belegt; ohne Angabe ja")
        @Feld(value = "Belegt die Akte diesen Tag?", sonst = "JA")
        Beleg beleg,

        @Schema(description = "was über den Zugang bekannt ist; ohne Angabe nichts")
        @Feld(value = "Wann kam der Bescheid an?", sonst = "WIE_VERMUTET")
        Zugang zugang,

        @Schema(description = "der Tag, an dem der Bescheid wirklich ankam")
        @Feld(value = "Angekommen am", pflicht = true, wenn = "zugang=AN_EINEM_TAG")
        LocalDate zugangAm,

        @Schema(description = "ob der Bescheid eine Rechtsbehelfsbelehrung hat")
        @Feld(value = "Hat der Bescheid eine Rechtsbehelfsbelehrung?", sonst = "UNBEKANNT")
        Antwort belehrung,

        @Schema(description = "ob sie Stelle, Sitz, Frist und Form nennt")
        @Feld(value = "Nennt sie Stelle, Sitz, Frist und Form?", sonst = "UNBEKANNT")
        Antwort angaben,

        @Schema(description = "ob im Bescheid eine E-Mail-Adresse steht")
        @Feld(value = "Steht im Bescheid eine E-Mail-Adresse?", sonst = "UNBEKANNT")
        Antwort mailadresse,

        @Schema(description = "ob die Belehrung die elektronische Form nennt")
        @Feld(value = "Nennt die Belehrung die elektronische Form?", sonst = "UNBEKANNT")
        Antwort elektronisch)
        implements Eingabe {

    enum Beleg {
        JA,
        NEIN
    }

    Bescheid bescheid() {
        return new Bescheid(
                postaufgabe,
                new Bekanntgabe(bekanntgabe, beleg == Beleg.JA, zugang, zugangAm),
                new Belehrungsfragen(belehrung, angaben, mailadresse, elektronisch));
    }
}
