package de.ombud.system.lokal;

import de.ombud.system.Eingabefehler;
import org.springframework.context.annotation.Profile;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The demo clock for people. */
@Controller
@RequestMapping("/lokal/uhr")
@Profile(BetriebsartErkennung.PROFIL)
class UhrSeite {

    private final DemoUhr uhr;

    UhrSeite(DemoUhr uhr) {
        this.uhr = uhr;
    }

    @GetMapping
    String zeige(Model model) {
        model.addAttribute("jetzt", uhr.instant().atZone(Uhrzeit.ORTSZEIT));
        model.addAttribute("tageVoraus", uhr.aktuell().toDays());
        return "lokal/uhr";
    }

    @PostMapping
    ModelAndView stelle(@RequestParam(defaultValue = "") String jetzt, Model model, RedirectAttributes meldung) {
        try {
            uhr.stelleVor(Uhrzeit.lesen(jetzt));
        } catch (Eingabefehler e) {
            model.addAttribute("fehler", e.fehler().get(0).message());
            model.addAttribute("eingabe", jetzt);
            return new ModelAndView(zeige(model), model.asMap(), HttpStatus.BAD_REQUEST);
        }
        meldung.addFlashAttribute("gestellt", true);
        return new ModelAndView("redirect:/lokal/uhr");
    }
}
