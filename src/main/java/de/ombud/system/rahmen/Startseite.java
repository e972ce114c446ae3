package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import jakarta.servlet.http.HttpServletResponse;
import java.time.ZoneId;
import java.util.List;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where somebody begins: what is next for them, and the ways to everything they may open. */
@Controller
class Startseite {

    private static final ZoneId ORT = ZoneId.of("Europe/Berlin");

    private final List<Startabschnitt> abschnitte;
    private final Wegweiser wegweiser;

    /** @param abschnitte in their order */
    Startseite(List<Startabschnitt> abschnitte, Wegweiser wegweiser) {
        this.abschnitte = List.copyOf(abschnitte);
        this.wegweiser = wegweiser;
    }

    @GetMapping("/")
    String zeige(Angemeldet person, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("ziele", wegweiser.ziele(person));
        model.addAttribute(
                "abschnitte",
                abschnitte.stream().flatMap(a -> a.zu(person).stream()).toList());
        model.addAttribute("ort", ORT);
        return "start";
    }
}
