package de.ombud.weg;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Text;
import de.ombud.system.Wiederholung;
import de.ombud.system.Zeichenregel;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people decide about ways on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}")
class WegSeiten {

    private final Wege wege;
    private final Hinweise hinweise;
    private final Wegzugang zugang;

    WegSeiten(Wege wege, Hinweise hinweise, Wegzugang zugang) {
        this.wege = wege;
        this.hinweise = hinweise;
        this.zugang = zugang;
    }

    @PostMapping("/wege")
    String eroeffnen(
            @PathVariable String aktenzeichen,
            @RequestParam Wegart art,
            @RequestParam(required = false) Integer anliegen,
            @RequestParam(required = false) LocalDate termin,
            @RequestParam(defaultValue = "") String anlass,
            RedirectAttributes meldung) {
        return tue(aktenzeichen, meldung, wer -> {
            Aktenzeichen az = new Aktenzeichen(aktenzeichen);
            zugang.zumEroeffnen(az, anliegen, wer);
            wege.eroeffnen(az, new NeuerWeg(art, anliegen, termin, kurz("anlass", anlass)), wer.name());
        });
    }

    @PostMapping("/hinweise/{nr}/bestaetigung")
    String bestaetigen(
            @PathVariable String aktenzeichen,
            @PathVariable int nr,
            @RequestParam(required = false) Integer anliegen,
            @RequestParam(required = false) LocalDate termin,
            RedirectAttributes meldung) {
        return tue(aktenzeichen, meldung, wer -> {
            Aktenzeichen az = new Aktenzeichen(aktenzeichen);
            zugang.zuDenHinweisen(az, wer);
            hinweise.bestaetigen(az, nr, anliegen, termin, wer.name());
        });
    }

    @PostMapping("/hinweise/{nr}/verwerfung")
    String verwerfen(
            @PathVariable String aktenzeichen,
            @PathVariable int nr,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes meldung) {
        return tue(aktenzeichen, meldung, wer -> {
            Aktenzeichen az = new Aktenzeichen(aktenzeichen);
            zugang.zuDenHinweisen(az, wer);
            if (grund.isBlank()) {
                throw new Eingabefehler("grund", "Bitte einen Grund nennen.");
            }
            hinweise.verwerfen(az, nr, kurz("grund", grund), wer.name());
        });
    }

    private static String tue(String aktenzeichen, RedirectAttributes meldung, Consumer<Angemeldet> schritt) {
        try {
            Wiederholung.beiGleichzeitigkeit(() -> schritt.accept(Angemeldet.aktuell()));
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

    private static String kurz(String feld, String text) {
        return Zeichenregel.geprueft(feld, text, Text.GRUND);
    }
}
