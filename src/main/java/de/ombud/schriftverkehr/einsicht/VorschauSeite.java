package de.ombud.schriftverkehr.einsicht;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Feld;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.schriftverkehr.Adressierung;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Versandbuch;
import de.ombud.schriftverkehr.Vorlagen;
import de.ombud.schriftverkehr.adresse.Empfaenger;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.vorlage.Entwurf;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * A letter or mail exactly as it would go now, with the words typed so far. Nothing is kept: the words come in the body of the request
 * and go back in the answer. For those who see the whole case, and a question also for those who work on what it is about; for others it
 * is not there.
 */
@Gelesen(Leseweg.SCHREIBEN)
@Controller
class VorschauSeite {

    /** What people write themselves; every other letter says what was laid down for it. */
    private static final List<Schreiben> VON_HAND =
            List.of(Schreiben.ANTWORT, Schreiben.ZWISCHENNACHRICHT, Schreiben.RUECKFRAGE);

    private static final String FRAGE = "rueckfrage.";

    /** The mail brings its look along as style attributes, which the pages of the house refuse; scripts stay refused. */
    private static final String REGELN =
            "default-src 'self'; script-src 'none'; style-src 'self' 'unsafe-inline'; object-src 'none';"
                    + " base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    private final Akten akten;
    private final Adressierung adressierung;
    private final Vorlagen vorlagen;
    private final Versandbuch buch;
    private final Absender absender;
    private final Eingabeleser leser;
    private final MessageSource texte;

    VorschauSeite(
            Akten akten,
            Adressierung adressierung,
            Vorlagen vorlagen,
            Versandbuch buch,
            Absender absender,
            Eingabeleser leser,
            MessageSource texte) {
        this.akten = akten;
        this.adressierung = adressierung;
        this.vorlagen = vorlagen;
        this.buch = buch;
        this.absender = absender;
        this.leser = leser;
        this.texte = texte;
    }

    /**
     * Beside these the fields of the form in which a question is asked on the page of a case: {@code rueckfrage.frage}, {@code
     * rueckfrage.bis} and a ticked {@code rueckfrage.anliegen.<nr>} for each matter.
     *
     * @param worte empty for an answer that is written and waits for its release
     * @param termin day that the letter names, as 2026-11-20; empty as long as none is chosen
     */
    @OhneWirkung("die Worte gehören in keine Adresse")
    @PostMapping("/akte/{aktenzeichen}/vorschau")
    String zeige(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Schreiben schreiben,
            @RequestParam(defaultValue = "") String worte,
            @RequestParam(defaultValue = "") String termin,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        antwort.setHeader("Content-Security-Policy", REGELN);
        if (verschweigtDiePerson(aktenzeichen, schreiben)) {
            antwort.setStatus(HttpStatus.FORBIDDEN.value());
            model.addAttribute("fehler", texte.getMessage("schreiben.vorschau.vertraulich", null, Locale.GERMANY));
            return "schreiben/vorschau";
        }
        Akte akte = lies(aktenzeichen, schreiben);
        if (!VON_HAND.contains(schreiben)) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        try {
            String getippt = worte.isEmpty() ? felder.getOrDefault(FRAGE + "frage", "") : worte;
            String tag = termin.isEmpty() ? felder.getOrDefault(FRAGE + "bis", "") : termin;
            Empfaenger empfaenger = schreiben == Schreiben.RUECKFRAGE
                    ? adressierung.fuerFrage(anliegen(akte, felder), akte)
                    : adressierung.empfaenger(schreiben, 0, akte);
            Getipptes gelesen = leser.lies(Getipptes.class, Map.of("worte", getippt, "termin", tag));
            fuelle(akte, schreiben, worte(akte, schreiben, gelesen.worte()), gelesen.termin(), empfaenger, model);
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.getMessage());
        }
        return "schreiben/vorschau";
    }

    private static List<Integer> anliegen(Akte akte, Map<String, String> felder) {
        return akte.anliegen().stream()
                .map(Akte.Anliegen::nr)
                .filter(nr -> felder.containsKey(FRAGE + "anliegen." + nr))
                .toList();
    }

    private void fuelle(
            Akte akte, Schreiben schreiben, String worte, LocalDate termin, Empfaenger empfaenger, Model model) {
        Entwurf entwurf = vorlagen.probe(schreiben, worte, termin, akte, empfaenger);
        Optional<Beduerfnisse> beduerfnisse = Optional.ofNullable(akte.kunde()).map(Kunde::beduerfnisse);
        model.addAttribute("beduerfnisse", beduerfnisse.orElse(null));
        model.addAttribute(
                "grossdruck",
                !empfaenger.vertritt()
                        && beduerfnisse.filter(Beduerfnisse::grossdruck).isPresent());
        boolean geschuetzt = empfaenger.weg() == Versandweg.BRIEF && akte.hatGeschuetzteAnschrift();
        model.addAttribute("geschuetzt", geschuetzt);
        model.addAllAttributes(Map.of(
                "weg", empfaenger.weg(),
                "grund", empfaenger.grund().satz(),
                "anschrift", empfaenger.zielFuer(akte),
                "absender", absender,
                "aktenzeichen", akte.aktenzeichen().wert(),
                "datum", Vorlagen.datum(buch.heute()),
                "betreff", entwurf.betreff(),
                "html", entwurf.html(),
                "absaetze", Vorlagen.absaetze(entwurf.text()),
                "anschriftFehlt", false));
    }

    record Getipptes(
            @Feld(value = "Text", laenge = Feld.LANG, mehrzeilig = true)
            String worte,

            @Feld("Termin") LocalDate termin) implements Eingabe {}

    private static String worte(Akte akte, Schreiben schreiben, String worte) {
        if (!worte.isEmpty()) {
            return worte;
        }
        if (schreiben != Schreiben.ANTWORT || akte.antwort() == null) {
            throw new Eingabefehler("worte", "Es ist noch kein Text geschrieben.");
        }
        return akte.antwort().text();
    }

    /** Who knows of the case and not whose it is: a letter names the person, and what is left without it would be no preview. */
    private boolean verschweigtDiePerson(Aktenzeichen aktenzeichen, Schreiben schreiben) {
        try {
            Angemeldet wer = Angemeldet.aktuell();
            Akte gesehen = akten.lies(aktenzeichen, Betrachter.von(wer));
            return gesehen.istVertraulich()
                    && !gesehen.vollstaendig()
                    && (wer.istIn(Gruppe.LEITUNG) || schreiben == Schreiben.RUECKFRAGE && arbeitetDaran(gesehen, wer));
        } catch (NichtGefunden e) {
            return false;
        }
    }

    /** @return the whole case, because the letter is made of it: whom it reaches may hang on what an area does not see */
    private Akte lies(Aktenzeichen aktenzeichen, Schreiben schreiben) {
        try {
            Angemeldet wer = Angemeldet.aktuell();
            Akte gesehen = akten.lies(aktenzeichen, Betrachter.von(wer));
            if (gesehen.vollstaendig() || schreiben == Schreiben.RUECKFRAGE && arbeitetDaran(gesehen, wer)) {
                return akten.lies(aktenzeichen);
            }
        } catch (NichtGefunden e) {
            // the same answer as for a case that exists and is not theirs
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** The group of an Anliegen that they may not see is missing. */
    private static boolean arbeitetDaran(Akte gesehen, Angemeldet wer) {
        return gesehen.anliegen().stream()
                .anyMatch(a -> a.gruppe() != null && wer.gruppen().contains(a.gruppe()));
    }
}
