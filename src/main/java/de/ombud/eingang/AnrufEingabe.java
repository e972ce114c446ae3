package de.ombud.eingang;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Telefon;
import de.ombud.eingang.angabe.BeduerfnisseEingabe;
import de.ombud.eingang.angabe.BekannteBeratungsstelle;
import de.ombud.eingang.angabe.BekanntesThema;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;

/** A call of an advice centre, the client often beside it: only what has to be asked while both are on the phone. */
@Schema(name = "Anruf", description = "Ein Anruf einer Beratungsstelle bei der Ombudsstelle; das Übrige ergänzt Ombud")
record AnrufEingabe(
        @Schema(example = "ELBBOGEN") @NotBlank @BekannteBeratungsstelle
        String beratungsstelle,

        @Schema(description = "wer am Telefon ist") @Feld String gespraechspartner,

        @Feld(pflicht = true) @Valid Kunde kunde,

        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL) List<@Valid Anliegen> anliegen,

        @Schema(description = "ob eine Vollmacht vorliegt; ohne Angabe nein")
        Boolean vollmacht,

        @Schema(description = "ob die Existenz bedroht ist; ohne Angabe nein")
        Boolean notlage,

        @Schema(description = "ob gleich eine Vermittlung angefragt wird; ohne Angabe nein")
        Boolean vermittlung,

        @Schema(
                description =
                        "ohne Angabe: mit Vollmacht an die Beratungsstelle, sonst an die Person, soweit sie erreichbar"
                                + " ist")
        Antwortweg antwortweg,

        @Schema(description = "am Telefon schon erledigt") @Valid
        Sofort sofort)
        implements Eingabe {

    AnrufEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }

    @Schema(name = "Anrufkunde", description = "Telefonnummer oder BG-Nummer genügt")
    record Kunde(
            @Feld String vorname,
            @Feld(pflicht = true) String nachname,
            @Feld(laenge = 60) @Telefon String telefon,
            @Feld(laenge = 40) String bgNummer,
            @Valid BeduerfnisseEingabe beduerfnisse) {

        boolean istAuffindbar() {
            return angegeben(telefon) || angegeben(bgNummer);
        }
    }

    @Schema(name = "Anrufanliegen")
    record Anliegen(
            @Schema(example = "M08") @NotBlank @BekanntesThema
            String thema,

            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String beschreibung) {}

    @Schema(name = "Soforterledigt")
    record Sofort(
            @Feld(pflicht = true) Ergebnis ergebnis,
            @Feld(pflicht = true) Abhilfe abhilfe,

            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String vermerk) {}

    @Override
    public List<Verstoss> verstoesse() {
        List<Verstoss> verstoesse = new ArrayList<>();
        if (kunde != null && !kunde.istAuffindbar()) {
            verstoesse.add(new Verstoss("kunde.telefon", "eingang.anruf.nummer"));
        }
        if (anliegen.isEmpty()) {
            verstoesse.add(new Verstoss("anliegen", "eingang.anruf.anliegen"));
        }
        if (sofort != null && Boolean.TRUE.equals(notlage)) {
            verstoesse.add(new Verstoss("notlage", "eingang.weg.sofort.notlage"));
        }
        if (sofort != null && Boolean.TRUE.equals(vermittlung)) {
            verstoesse.add(new Verstoss("vermittlung", "eingang.weg.sofort"));
        }
        return verstoesse;
    }

    boolean mitVollmacht() {
        return Boolean.TRUE.equals(vollmacht);
    }

    static boolean angegeben(String wert) {
        return wert != null && !wert.isBlank();
    }
}
