package de.ombud.verbindung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Text;
import de.ombud.system.Zeichenregel;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Locale;
import java.util.function.Consumer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}/verbindungen")
class VerbindungSeite {

    private final Verbindungen verbindungen;
    private final Verbindungszugang zugang;
    private final MessageSource texte;

    VerbindungSeite(Verbindungen verbindungen, Verbindungszugang zugang, MessageSource texte) {
        this.verbindungen = verbindungen;
        this.zugang = zugang;
        this.texte = texte;
    }

    @PostMapping
    String verbinden(
            @PathVariable String aktenzeichen,
            @RequestParam String mit,
            @RequestParam Verbindungsart art,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes meldung) {
        return tue(
                aktenzeichen,
                meldung,
                wer -> verbindungen.verbinden(
                        zugang.zumVerbinden(aktenzeichen, wer), andere(mit, wer), art, geprueft(grund), wer.name()));
    }

    @PostMapping("/{mit}/loesung")
    String loesen(
            @PathVariable String aktenzeichen,
            @PathVariable String mit,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes meldung) {
        return tue(
                aktenzeichen,
                meldung,
                wer -> verbindungen.loesen(
                        zugang.zumVerbinden(aktenzeichen, wer), andere(mit, wer), geprueft(grund), wer.name()));
    }

    /** A number that does not exist is a slip of the pen here, not a wrong address. */
    private Aktenzeichen andere(String mit, Angemeldet wer) {
        try {
            return zugang.zumVerbinden(mit.strip(), wer);
        } catch (NichtGefunden e) {
            throw new Eingabefehler("mit", e.getMessage());
        }
    }

    private String geprueft(String grund) {
        if (grund.isBlank()) {
            throw new Eingabefehler("grund", texte.getMessage("fehler.feld.grund", null, Locale.GERMANY));
        }
        return Zeichenregel.geprueft("grund", grund, Text.GRUND);
    }

    private static String tue(String aktenzeichen, RedirectAttributes meldung, Consumer<Angemeldet> schritt) {
        try {
            schritt.accept(Angemeldet.aktuell());
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute("fehler", e.fehler().get(0).message());
        } catch (NichtErlaubt | Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        meldung.addAttribute("aktenzeichen", aktenzeichen);
        return "redirect:/akte/{aktenzeichen}";
    }
}
