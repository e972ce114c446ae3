package de.ombud.weg;

import de.ombud.akte.Aktenschritt;
import de.ombud.system.Text;
import de.ombud.system.Zeichenregel;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What people decide about ways on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}")
class WegSeiten {

    private final Wege wege;
    private final Hinweise hinweise;
    private final Wegzugang zugang;
    private final Aktenschritt schritt;

    WegSeiten(Wege wege, Hinweise hinweise, Wegzugang zugang, Aktenschritt schritt) {
        this.wege = wege;
        this.hinweise = hinweise;
        this.zugang = zugang;
        this.schritt = schritt;
    }

    @PostMapping("/wege")
    String eroeffnen(
            @PathVariable String aktenzeichen,
            @RequestParam Wegart art,
            @RequestParam(required = false) Integer anliegen,
            @RequestParam(required = false) LocalDate termin,
            @RequestParam(defaultValue = "") String anlass,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, meldung, wer -> {
            Aktenzeichen az = new Aktenzeichen(aktenzeichen);
            zugang.zumEroeffnen(az, anliegen, wer);
            wege.eroeffnen(
                    az,
                    new NeuerWeg(art, anliegen, termin, Zeichenregel.geprueft("anlass", anlass, Text.GRUND)),
                    wer.name());
        });
    }

    @PostMapping("/hinweise/{nr}/bestaetigung")
    String bestaetigen(
            @PathVariable String aktenzeichen,
            @PathVariable int nr,
            @RequestParam(required = false) Integer anliegen,
            @RequestParam(required = false) LocalDate termin,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, meldung, wer -> {
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
        return schritt.tue(aktenzeichen, meldung, wer -> {
            Aktenzeichen az = new Aktenzeichen(aktenzeichen);
            zugang.zuDenHinweisen(az, wer);
            hinweise.verwerfen(az, nr, schritt.grund(grund), wer.name());
        });
    }
}
