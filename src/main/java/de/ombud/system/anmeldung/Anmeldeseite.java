package de.ombud.system.anmeldung;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one login for Tasklist, Cockpit, Admin and our own pages. Spring Security takes what the form sends. */
@Controller
class Anmeldeseite {

    @GetMapping("/login")
    String zeige(
            @RequestParam(name = "error", required = false) String fehler,
            @RequestParam(name = "logout", required = false) String abgemeldet,
            Model model) {
        model.addAttribute("fehlgeschlagen", fehler != null);
        model.addAttribute("abgemeldet", abgemeldet != null);
        return "login";
    }
}
