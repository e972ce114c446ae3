package de.ombud.system.anmeldung;

import de.ombud.system.grenze.ZuVieleAnmeldungen;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The one login for Tasklist, Cockpit, Admin and our own pages. Spring Security takes what the form sends. */
@Controller
class Anmeldeseite {

    static final String AUSGELASTET = "ausgelastet";

    @GetMapping("/login")
    String zeige(
            @RequestParam(name = "error", required = false) String fehler,
            @RequestParam(name = "logout", required = false) String abgemeldet,
            @RequestParam(name = AUSGELASTET, required = false) String ausgelastet,
            HttpServletResponse antwort,
            Model model) {
        if (ausgelastet != null) {
            antwort.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            antwort.setHeader(HttpHeaders.RETRY_AFTER, ZuVieleAnmeldungen.WARTEZEIT_SEKUNDEN);
        }
        model.addAttribute("ausgelastet", ausgelastet == null ? "" : ZuVieleAnmeldungen.SATZ);
        model.addAttribute("fehlgeschlagen", fehler != null);
        model.addAttribute("abgemeldet", abgemeldet != null);
        return "login";
    }
}
