package de.ombud.eingang.angabe;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.untaetigkeit.Antragsart;
import de.ombud.untaetigkeit.Antragstag;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Ergebnis;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        Abhilfe abhilfe,

        @Schema(description = "worauf die Person wartet, mit antragstag; ohne Angabe ein ANTRAG")
        Antragsart antragsart,

        @Schema(
                description = "seit wann sie auf eine Entscheidung wartet (§ 88 SGG); nur bei einer Beschwerde über die"
                        + " Bearbeitungsdauer, sonst und für einen Tag in der Zukunft ein Fehler an diesem Feld",
                example = "2026-01-15")
        @Feld
        LocalDate antragstag)
        implements Eingabe {

    public AnliegenEingabe(
            Anliegenart art, String thema, String beschreibung, Boolean notlage, Ergebnis ergebnis, Abhilfe abhilfe) {
        this(art, thema, beschreibung, notlage, ergebnis, abhilfe, null, null);
    }

    /** Since when they wait, where somebody said so. @param nr that the matter got */
    public Optional<Antragstag> wartetSeit(int nr) {
        return Optional.ofNullable(antragstag)
                .map(tag -> new Antragstag(nr, Objects.requireNonNullElse(antragsart, Antragsart.ANTRAG), tag));
    }

    /** Asked where it comes alone, into a case that runs. */
    @Override
    public List<Verstoss> verstoesse() {
        List<Verstoss> verstoesse = new ArrayList<>(ohneBewertung(""));
        verstoesse.addAll(antragstagregel(""));
        return verstoesse;
    }

    /** Whoever says that it is a Widerspruch means that somebody waits for it; since when, a clock must know. */
    public List<Verstoss> antragstagregel(String pfad) {
        return antragsart == Antragsart.WIDERSPRUCH && antragstag == null
                ? List.of(new Verstoss(pfad + "antragstag", "eingang.antragstag.fehlt"))
                : List.of();
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
