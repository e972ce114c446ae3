package de.ombud.rechtsbehelf;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On the case page: when the decision was posted and whether its instruction was right, so that the deadline can be counted. */
@Controller
class BescheidSeite {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Rechtsbehelfszugang zugang;

    BescheidSeite(Rechtsbehelfe rechtsbehelfe, Rechtsbehelfszugang zugang) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.zugang = zugang;
    }

    @PostMapping("/akte/{aktenzeichen}/rechtsbehelfe/{nr:\\d{1,9}}/bescheid")
    String festlegen(
            @PathVariable String aktenzeichen,
            @PathVariable int nr,
            @RequestParam LocalDate postaufgabe,
            @RequestParam Belehrung belehrung,
            RedirectAttributes meldung) {
        try {
            Angemeldet wer = Angemeldet.aktuell();
            Aktenzeichen az = new Aktenzeichen(aktenzeichen);
            zugang.zumBescheid(az, wer);
            rechtsbehelfe.bescheidFestlegen(az, nr, new Bescheid(postaufgabe, belehrung), wer.name());
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
