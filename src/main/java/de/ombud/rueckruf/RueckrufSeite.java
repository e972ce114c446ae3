package de.ombud.rueckruf;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** Who is to be called about what, for the one with the phone in hand. Whoever may not see it learns not even that it exists. */
@Controller
class RueckrufSeite {

    private final Rueckrufzugang zugang;
    private final Schreibvorschlag schreiben;

    RueckrufSeite(Rueckrufzugang zugang, Schreibvorschlag schreiben) {
        this.zugang = zugang;
        this.schreiben = schreiben;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Bean
    static Seitenfreigabe rueckrufSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/rueckrufe/**");
    }

    /** With the frame of all pages. */
    @GetMapping("/rueckrufe/{nummer}")
    String seite(@PathVariable String nummer, Model model, HttpServletResponse antwort) {
        fuelle(nummer, model, antwort);
        return "rueckruf/seite";
    }

    /** The same without the frame, to stand beside the form of a task. */
    @GetMapping("/rueckrufe/{nummer}/beilage")
    String beilage(@PathVariable String nummer, Model model, HttpServletResponse antwort) {
        fuelle(nummer, model, antwort);
        return "rueckruf/beilage";
    }

    private void fuelle(String nummer, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Rueckruf rueckruf = lies(nummer);
        model.addAttribute("rueckruf", rueckruf);
        model.addAttribute("beduerfnisse", zugang.beduerfnisse(rueckruf).orElse(null));
        model.addAttribute("schreibvorschlag", schreiben.zu(rueckruf));
        model.addAttribute("ort", Ortszeit.BERLIN);
    }

    private Rueckruf lies(String nummer) {
        return zugang.lies(new Rueckrufnummer(nummer), Angemeldet.aktuell());
    }
}
