package de.ombud.weg;

import de.ombud.akte.Aktenschritt;
import de.ombud.eingabe.Grund;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
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
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, WegEingabe.class, felder, meldung, (eingabe, wer) -> {
            zugang.zumEroeffnen(aktenzeichen, eingabe.anliegen(), wer);
            wege.eroeffnen(aktenzeichen, eingabe.weg(), wer.name());
        });
    }

    @PostMapping("/hinweise/{nr}/bestaetigung")
    String bestaetigen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, FallhinweiseApi.Bestaetigung.class, felder, meldung, (eingabe, wer) -> {
            zugang.zuDenHinweisen(aktenzeichen, wer);
            hinweise.bestaetigen(aktenzeichen, nr, eingabe.anliegen(), eingabe.termin(), wer.name());
        });
    }

    @PostMapping("/hinweise/{nr}/verwerfung")
    String verwerfen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, Grund.class, felder, meldung, (eingabe, wer) -> {
            zugang.zuDenHinweisen(aktenzeichen, wer);
            hinweise.verwerfen(aktenzeichen, nr, eingabe.grund(), wer.name());
        });
    }
}
