package de.ombud.prozess.leitstand;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The tab "Verlauf" of a process instance in Cockpit. */
@Controller
class VerlaufSeite {

    private final Verlauf verlauf;

    VerlaufSeite(Verlauf verlauf) {
        this.verlauf = verlauf;
    }

    @Bean
    static Seitenfreigabe verlaufSeitenfreigabe() {
        return Seitenfreigabe.fuer("/verlauf/**", Gruppe.LEITUNG);
    }

    @GetMapping("/verlauf/{prozessinstanz}")
    String zeige(@PathVariable String prozessinstanz, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("zeilen", verlauf.von(prozessinstanz, Angemeldet.aktuell()));
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "leitstand/verlauf";
    }
}
