package de.ombud.eingang.angabe;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Ergebnis;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

@Schema(name = "NeuesAnliegen", description = "Ein Anliegen. Bereich und Gruppe folgen aus Thema, Art und Adressat.")
public record AnliegenEingabe(
        @Feld(pflicht = true) Anliegenart art,

        @Schema(example = "K05", description = "Code aus /api/themen") @NotBlank @BekanntesThema
        String thema,

        @Schema(description = "darf leer sein, wenn der Text der Kundenreaktion genügt")
        @Feld(laenge = Feld.LANG, mehrzeilig = true)
        String beschreibung,

        @Schema(description = "ob die Existenz bedroht ist; ohne Angabe nein")
        Boolean notlage,

        @Schema(description = "nur bei Soforterledigung, statt soforterledigung.anliegen")
        Ergebnis ergebnis,

        @Schema(description = "nur bei Soforterledigung, statt soforterledigung.anliegen")
        Abhilfe abhilfe)
        implements Eingabe {

    /** Asked where it comes alone, into a case that runs. */
    @Override
    public List<Verstoss> verstoesse() {
        return ohneBewertung("");
    }

    /** A rating has no place outside a Soforterledigung: later it is the area's task. */
    public List<Verstoss> ohneBewertung(String pfad) {
        List<Verstoss> verstoesse = new ArrayList<>();
        if (ergebnis != null) {
            verstoesse.add(new Verstoss(pfad + "ergebnis", "eingang.sofort.fehlt"));
        }
        if (abhilfe != null) {
            verstoesse.add(new Verstoss(pfad + "abhilfe", "eingang.sofort.fehlt"));
        }
        return verstoesse;
    }

    public boolean hatBeschreibung() {
        return beschreibung != null && !beschreibung.isEmpty();
    }
}
