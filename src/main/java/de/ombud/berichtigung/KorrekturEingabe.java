package de.ombud.berichtigung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.angabe.AbsenderEingabe;
import de.ombud.eingang.angabe.BekannteDienststelle;
import de.ombud.eingang.angabe.Eingangszeit;
import de.ombud.eingang.angabe.EinreicherEingabe;
import de.ombud.eingang.angabe.KundeEingabe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

@Schema(
        name = "Korrektur",
        description = "Was falsch erfasst wurde. Was fehlt, bleibt, wie es ist; `null` leert, was leer sein kann."
                + " Ändert sich dadurch nichts, ist die Antwort 422.")
public record KorrekturEingabe(
        @Schema(description = "der wahre Eingang; die Fristen beginnen neu", example = "2026-11-19T16:40:00+01:00")
        @Feld(bleibt = true)
        @Eingangszeit
        OffsetDateTime eingang,

        @Feld(bleibt = true) Kanal kanal,

        @Schema(description = "ersetzt die bisherigen") @Feld(bleibt = true, elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<Kanal> weitereKanaele,

        @Schema(description = "kann Bereich und Gruppe der Anliegen ändern") @Feld(bleibt = true)
        Adressat adressat,

        @Schema(description = "ihr besonderer Weg wird eröffnet, der der bisherigen endet") @Feld(bleibt = true)
        Reaktionsart reaktionsart,

        @Schema(description = "Schlüssel aus /api/dienststellen; nach ihren Feiertagen richten sich die Fristen")
        @Feld(bleibt = true)
        @BekannteDienststelle
        String dienststelle,

        @Feld(bleibt = true) Antwortweg antwortweg,
        @Feld(bleibt = true) String betreff,

        @Schema(description = "darin wird neu nach Zeichen für besondere Wege gesucht")
        @Feld(laenge = Feld.LANG, mehrzeilig = true, bleibt = true)
        String text,

        @Schema(description = "`null`: niemand ist bekannt") @Feld(bleibt = true) @Valid
        KundeEingabe kunde,

        @Schema(description = "`null`: die Person spricht selbst") @Feld(bleibt = true) @Valid
        EinreicherEingabe einreicher,

        @Schema(description = "nur das KRM erfährt, wer die Person ist") @Feld(bleibt = true)
        Boolean vertraulich,

        @Schema(description = "ersetzt den bisherigen Absender") @Valid
        AbsenderEingabe absender,

        @Schema(description = "nur die Anliegen, die anders sind")
        @Feld(bleibt = true, elemente = NeueKundenreaktion.HOECHSTZAHL)
        List<@Valid Anliegenkorrektur> anliegen,

        @Schema(example = "Eingangsstempel übersehen") @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true)
        String grund)
        implements Eingabe {

    public KorrekturEingabe {
        anliegen = anliegen == null ? List.of() : anliegen;
    }

    /** Something beside {@code absender}, which is a step of its own. */
    boolean betrifftDenFall() {
        return !anliegen.isEmpty()
                || Stream.of(
                                eingang,
                                kanal,
                                weitereKanaele,
                                adressat,
                                reaktionsart,
                                dienststelle,
                                antwortweg,
                                betreff,
                                text,
                                kunde,
                                einreicher,
                                vertraulich)
                        .anyMatch(Objects::nonNull);
    }

    /** A matter is put right once; a site and a topic are always some. */
    @Override
    public List<Verstoss> verstoesse() {
        List<Integer> nummern = anliegen.stream()
                .filter(Objects::nonNull)
                .map(Anliegenkorrektur::nr)
                .toList();
        return Stream.of(
                        nummern.stream().distinct().count() < nummern.size()
                                ? new Verstoss("anliegen", "korrektur.anliegen.doppelt")
                                : null,
                        "".equals(dienststelle) ? new Verstoss("dienststelle", "fehler.feld.fehlt") : null,
                        anliegen.stream().anyMatch(a -> a != null && "".equals(a.thema()))
                                ? new Verstoss("anliegen", "korrektur.anliegen.thema")
                                : null)
                .filter(Objects::nonNull)
                .toList();
    }
}
