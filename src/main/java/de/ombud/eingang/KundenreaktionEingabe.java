package de.ombud.eingang;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.angabe.AbsenderEingabe;
import de.ombud.eingang.angabe.Angaben;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.eingang.angabe.Antwortwegregel;
import de.ombud.eingang.angabe.BekannteDienststelle;
import de.ombud.eingang.angabe.BekanntePerson;
import de.ombud.eingang.angabe.Eingangszeit;
import de.ombud.eingang.angabe.EinreicherEingabe;
import de.ombud.eingang.angabe.KundeEingabe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Schilderung;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.weg.WegEingabe;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** A contact as somebody sends it. What may be missing and what it then means stands in the descriptions for the interface. */
@Schema(name = "NeueKundenreaktion")
record KundenreaktionEingabe(
        @Feld(pflicht = true) Kanal kanal,

        @Schema(
                description = "Zeitpunkt des Eingangs mit Zeitzone; ohne Angabe jetzt",
                example = "2026-11-20T09:15:00+01:00")
        @Eingangszeit
        OffsetDateTime eingang,

        @Schema(defaultValue = "KRM") Adressat adressat,
        @Schema(defaultValue = "KUNDENREAKTION") Reaktionsart reaktionsart,

        @Schema(description = "Schlüssel aus /api/dienststellen; ohne Angabe die eingestellte", example = "DRESDEN")
        @BekannteDienststelle
        String dienststelle,

        @Schema(example = "Mietkaution") @Feld String betreff,

        @Schema(
                description =
                        "was die Person sagt oder schreibt; darf fehlen, wenn jedes Anliegen eine Beschreibung hat")
        @Feld(laenge = Feld.LANG, mehrzeilig = true)
        String text,

        @Schema(description = "wie die Person die Antwort möchte; anonym nur KEINE") @Feld(pflicht = true)
        Antwortweg antwortweg,

        @Schema(description = "Bemerkung der erfassenden Person") @Feld(laenge = Feld.LANG, mehrzeilig = true)
        String erfasserbemerkung,

        @Schema(description = "null, wenn anonym") @Valid KundeEingabe kunde,

        @Schema(description = "null, wenn die Person selbst spricht") @Valid
        EinreicherEingabe einreicher,

        @Schema(
                description =
                        "nur das KRM erfährt, wer die Person ist, und wer es auf einem besonderen Weg wissen muss",
                defaultValue = "false")
        Boolean vertraulich,

        @Schema(description = "bei Petition und Eingabe: wer anfragt, und bis wann") @Valid
        AbsenderEingabe absender,

        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL) List<Kanal> weitereKanaele,

        @ArraySchema(
                maxItems = NeueKundenreaktion.HOECHSTZAHL,
                arraySchema =
                        @Schema(description = "darf nur bei EMAIL und ONLINEPORTAL leer sein: dann erfasst KRM sie"))
        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<@Valid AnliegenEingabe> anliegen,

        @Valid @Feld(oderJa = true) SoforterledigungEingabe soforterledigung,

        @ArraySchema(
                maxItems = NeueKundenreaktion.HOECHSTZAHL,
                arraySchema =
                        @Schema(
                                description = "besondere Wege, die schon beim Erfassen feststehen; Reaktionsart und"
                                        + " `notlage` der Anliegen eröffnen ihren Weg von selbst"))
        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<@Valid WegEingabe> wege,

        @ArraySchema(
                maxItems = NeueKundenreaktion.HOECHSTZAHL,
                arraySchema =
                        @Schema(
                                description =
                                        "Benutzernamen derer, über die Beschwerde geführt wird: sie sehen den Fall nie",
                                example = "[\"markt\"]"))
        @Feld(elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<@NotBlank @BekanntePerson String> ausgeschlossen,

        @Schema(description = "nur mit `soforterledigung: true`") @Feld(laenge = Feld.LANG, mehrzeilig = true)
        String erledigungsvermerk)
        implements Eingabe {

    KundenreaktionEingabe {
        weitereKanaele = weitereKanaele == null ? List.of() : weitereKanaele;
        anliegen = anliegen == null ? List.of() : anliegen;
        wege = wege == null ? List.of() : wege;
        ausgeschlossen = ausgeschlossen == null ? List.of() : ausgeschlossen;
    }

    @Override
    public List<Verstoss> verstoesse() {
        Einreicher handelnd = Angaben.einreicher(null, einreicher);
        return Stream.of(
                        Inhaltsregel.verstoesse(this),
                        antwortwegregel(handelnd),
                        einreicherregel(handelnd),
                        Angaben.anonym(Angaben.kunde(null, kunde), handelnd, Boolean.TRUE.equals(vertraulich)),
                        Angaben.urkunde(einreicher),
                        new Sofortbewertung(this).verstoesse(),
                        Wegwahl.verstoesse(this))
                .flatMap(List::stream)
                .toList();
    }

    /** What the directory knows of an advice centre is known only later: {@link Zusammenstellung} asks then. */
    private List<Verstoss> antwortwegregel(Einreicher handelnd) {
        return einreicher != null && einreicher.nenntBeratungsstelle()
                ? List.of()
                : Antwortwegregel.verstoesse(antwortweg, Angaben.kunde(null, kunde), handelnd);
    }

    /** The directory names an advice centre, and what the way of the answer asks for is asked for once. */
    private List<Verstoss> einreicherregel(Einreicher handelnd) {
        if (einreicher != null && einreicher.nenntBeratungsstelle()) {
            return List.of();
        }
        List<String> schon =
                antwortwegregel(handelnd).stream().map(Verstoss::field).toList();
        return Angaben.verstoesse(handelnd).stream()
                .filter(v -> !schon.contains(v.field()))
                .toList();
    }

    /** What is said about the whole contact. */
    Schilderung schilderung() {
        return new Schilderung(
                Objects.requireNonNullElse(Angaben.zeile(null, betreff), ""),
                Objects.requireNonNullElse(text, ""),
                Objects.requireNonNullElse(erfasserbemerkung, ""));
    }

    boolean hatText() {
        return text != null && !text.isEmpty();
    }
}
