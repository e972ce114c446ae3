package de.ombud.untaetigkeit;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The same on the page of the case. */
@Controller
class AntragstageSeite {

    private final AntragstageApi antragstage;
    private final Eingabeleser leser;

    AntragstageSeite(AntragstageApi antragstage, Eingabeleser leser) {
        this.antragstage = antragstage;
        this.leser = leser;
    }

    @PostMapping("/akte/{aktenzeichen}/anliegen/{nr}/antragstag")
    String festlegen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        meldung.addAttribute("aktenzeichen", aktenzeichen.wert());
        try {
            AntragstagEingabe eingabe = leser.lies(
                    AntragstagEingabe.class,
                    Map.of("art", felder.getOrDefault("art", ""), "tag", felder.getOrDefault("tag", "")));
            antragstage.festlegen(aktenzeichen, new Antragstag(nr, eingabe.art(), eingabe.tag()), Angemeldet.aktuell());
            meldung.addFlashAttribute("getan", "akte.getan.antragstag");
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute(
                    "formularfehler",
                    Map.of("antragstag." + nr, e.fehler().get(0).message()));
        } catch (Konflikt e) {
            meldung.addFlashAttribute("formularfehler", Map.of("antragstag." + nr, e.getMessage()));
        }
        return "redirect:/akte/{aktenzeichen}#antragstage";
    }
}
