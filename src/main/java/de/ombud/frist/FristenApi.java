package de.ombud.frist;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The deadlines of a day of receipt, for whoever plans or checks. Faulty parameters are all named in one 400. */
@RestController
class FristenApi {

    private static final int FRUEHESTENS = 2000;
    private static final int SPAETESTENS = 2100;

    private final Fristenrechner fristenrechner;
    private final FristEinstellungen einstellungen;
    private final MessageSource texte;

    FristenApi(Fristenrechner fristenrechner, FristEinstellungen einstellungen, MessageSource texte) {
        this.fristenrechner = fristenrechner;
        this.einstellungen = einstellungen;
        this.texte = texte;
    }

    @GetMapping("/api/fristen")
    @Operation(
            summary = "Fristen zu einem Eingangstag",
            description = "Letzte Tage für Eingangsbestätigung und Antwort nach den Feiertagen des Landes.")
    Fristauskunft fristen(
            @Parameter(required = true, example = "2026-11-04", schema = @Schema(type = "string", format = "date"))
                    @RequestParam(required = false)
                    String eingang,
            @Parameter(
                            description = "Ohne Angabe das eingestellte Land",
                            example = "SN",
                            schema = @Schema(implementation = Land.class))
                    @RequestParam(required = false)
                    String land) {
        List<Feldfehler> fehler = new ArrayList<>();
        Optional<LocalDate> tag = tag(eingang, fehler);
        Optional<Land> gewaehlt = land(land, fehler);
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
        Fristen fristen = fristenrechner.fristen(tag.orElseThrow(), gewaehlt.orElseThrow());
        return new Fristauskunft(tag.orElseThrow(), fristen.eingangsbestaetigung(), fristen.antwort());
    }

    private Optional<LocalDate> tag(String eingang, List<Feldfehler> fehler) {
        if (eingang == null || eingang.isBlank()) {
            fehler.add(fehler("eingang", "fehler.feld.fehlt"));
            return Optional.empty();
        }
        try {
            // not Spring's own conversion: it also takes 4.11.26 and dates with an offset
            LocalDate tag = LocalDate.parse(eingang, DateTimeFormatter.ISO_LOCAL_DATE);
            if (tag.getYear() >= FRUEHESTENS && tag.getYear() <= SPAETESTENS) {
                return Optional.of(tag);
            }
            fehler.add(fehler("eingang", "frist.eingang.spanne", FRUEHESTENS, SPAETESTENS));
        } catch (DateTimeParseException e) {
            fehler.add(fehler("eingang", "fehler.feld.datum"));
        }
        return Optional.empty();
    }

    private Optional<Land> land(String land, List<Feldfehler> fehler) {
        if (land == null) {
            return Optional.of(einstellungen.land());
        }
        Optional<Land> gewaehlt =
                Arrays.stream(Land.values()).filter(l -> l.name().equals(land)).findFirst();
        if (gewaehlt.isEmpty()) {
            String alle = Arrays.stream(Land.values()).map(Land::name).collect(Collectors.joining(", "));
            fehler.add(fehler("land", "fehler.feld.auswahl", alle));
        }
        return gewaehlt;
    }

    private Feldfehler fehler(String feld, String schluessel, Object... werte) {
        return new Feldfehler(feld, texte.getMessage(schluessel, werte, Locale.GERMANY));
    }

    record Fristauskunft(LocalDate eingang, LocalDate eingangsbestaetigung, LocalDate antwort) {}
}
