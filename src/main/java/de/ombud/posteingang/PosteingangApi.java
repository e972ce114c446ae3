package de.ombud.posteingang;

import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Fehlerantworten;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/posteingang")
@Tag(
        name = "Posteingang",
        description = "Eingegangene E-Mails. Für KRM und, bei ihren eigenen Vorgängen, die Ombudsstelle.")
@Fehlerantworten.Verboten
class PosteingangApi {

    private static final int HOECHSTENS = 1_000;

    private final Posteinsicht einsicht;
    private final Posteingangsbuch buch;
    private final Lesezugriffe lesezugriffe;
    private final MessageSource texte;

    PosteingangApi(Posteinsicht einsicht, Posteingangsbuch buch, Lesezugriffe lesezugriffe, MessageSource texte) {
        this.einsicht = einsicht;
        this.buch = buch;
        this.lesezugriffe = lesezugriffe;
        this.texte = texte;
    }

    @Schema(name = "EingegangeneNachricht", description = "Zeitpunkt in UTC")
    record Ausgabe(
            long id,
            Instant empfangen,

            @Schema(description = "Adresse; leer ohne Absender")
            String von,

            String betreff,

            @Schema(description = "null, solange nichts entschieden ist")
            Stand stand,

            @Schema(description = "der Fall, zu dem sie gehört oder der aus ihr wurde; sonst null")
            String aktenzeichen,

            @Schema(description = "bei VORSCHLAG: der Fall, den sie nennt")
            String vorschlag,

            String grund,

            @Schema(description = "was darin nicht gelesen oder nicht übernommen wurde")
            List<String> hinweise) {

        static Ausgabe von(Posteintrag e) {
            return new Ausgabe(
                    e.id(),
                    e.empfangen(),
                    e.von(),
                    e.betreff(),
                    e.stand(),
                    e.aktenzeichen(),
                    e.vorschlag(),
                    e.grund(),
                    e.hinweise().lines().toList());
        }
    }

    @GetMapping
    @Operation(
            summary = "Eingegangene E-Mails",
            description = "neueste zuerst, höchstens 1000; mit `seit` (Tag oder Zeitpunkt) nur, was seitdem einging")
    @Fehlerantworten.Eingabe
    List<Ausgabe> liste(
            @Parameter(example = "2026-12-01") @RequestParam(required = false) String seit, Angemeldet wer) {
        Betrachter betrachter = erlaubt(wer);
        List<Posteintrag> eintraege = einsicht.liste(seit == null ? null : zeitpunkt(seit), HOECHSTENS, betrachter);
        lesezugriffe.vermerken(faelle(eintraege), wer.name(), Leseweg.TREFFERLISTE);
        return eintraege.stream().map(Ausgabe::von).toList();
    }

    @GetMapping("/{id:\\d{1,18}}.eml")
    @Operation(summary = "Eine eingegangene E-Mail, wie sie kam")
    @Fehlerantworten.Unbekannt
    ResponseEntity<byte[]> original(@PathVariable long id, Angemeldet wer) {
        Posteintrag eintrag = einsicht.eintrag(id, erlaubt(wer));
        lesezugriffe.vermerken(faelle(List.of(eintrag)), wer.name(), Leseweg.SCHNITTSTELLE);
        // as it came, it may name the address, and its signature would not bear that we change it
        einsicht.verdeckung(eintrag)
                .ifPresent(v -> lesezugriffe.jedesMalVermerken(
                        new Aktenzeichen(eintrag.aktenzeichen()), wer.name(), Leseweg.GESCHUETZTE_ADRESSE));
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("posteingang-" + id + ".eml")
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .contentType(new MediaType("message", "rfc822"))
                .body(buch.roh(id));
    }

    static List<Aktenzeichen> faelle(List<Posteintrag> eintraege) {
        return eintraege.stream()
                .map(Posteintrag::aktenzeichen)
                .filter(Objects::nonNull)
                .distinct()
                .map(Aktenzeichen::new)
                .toList();
    }

    private Betrachter erlaubt(Angemeldet wer) {
        if (!wer.istIn(Gruppe.FALLFUEHRUNG)) {
            throw new NichtErlaubt(texte.getMessage("posteingang.recht", null, Locale.GERMANY));
        }
        return Betrachter.von(wer);
    }

    private Instant zeitpunkt(String seit) {
        try {
            return seit.length() == 10
                    ? LocalDate.parse(seit).atStartOfDay(Ortszeit.BERLIN).toInstant()
                    : OffsetDateTime.parse(seit.replace(' ', '+')).toInstant();
        } catch (DateTimeException unlesbar) {
            throw new Eingabefehler("seit", texte.getMessage("posteingang.seit", null, Locale.GERMANY));
        }
    }
}
