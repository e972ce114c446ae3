package de.ombud.rechtsbehelf;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.schriftverkehr.Schreibprobe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Wegart;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The letters of a way before anybody opens it. For those who see the whole case; for others it is not there. */
@Gelesen(Leseweg.SCHREIBEN)
@Controller
class UeberleitungsprobeSeite {

    private final Ueberleitungsprobe probe;
    private final Akten akten;

    UeberleitungsprobeSeite(Ueberleitungsprobe probe, Akten akten) {
        this.probe = probe;
        this.akten = akten;
    }

    @PostMapping("/akte/{aktenzeichen}/wege/vorschau")
    @OhneWirkung("der Weg wird zur Probe eröffnet und wieder verworfen")
    String zeige(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Wegart art,
            @RequestParam(required = false) Integer anliegen,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        Akte akte = lies(aktenzeichen, wer);
        model.addAttribute("aktenzeichen", akte.aktenzeichen().wert());
        model.addAttribute("art", art);
        model.addAttribute("schreiben", List.of());
        try {
            model.addAttribute("schreiben", schreiben(akte, art, anliegen, wer));
        } catch (Konflikt | Eingabefehler e) {
            antwort.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("fehler", e.getMessage());
        }
        return "rechtsbehelf/vorschau";
    }

    /** No other way sends a letter before somebody has decided something in a task of its own. */
    private List<Schreibprobe> schreiben(Akte akte, Wegart art, Integer anliegen, Angemeldet wer) {
        return art == Wegart.RECHTSBEHELF ? probe.schreiben(akte.aktenzeichen(), anliegen, wer.name()) : List.of();
    }

    private Akte lies(Aktenzeichen aktenzeichen, Angemeldet wer) {
        try {
            Akte akte = akten.lies(aktenzeichen, Betrachter.von(wer));
            if (akte.vollstaendig()) {
                return akte;
            }
        } catch (NichtGefunden e) {
            // the same answer as for a case that exists and is not theirs
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
