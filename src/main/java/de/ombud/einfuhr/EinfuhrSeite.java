package de.ombud.einfuhr;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Sending a file, watching how far it is, and reading what is wrong with it. Works without JavaScript. */
@Controller
class EinfuhrSeite {

    private static final int LETZTE = 20;

    private final Einfuhrlauf lauf;
    private final Einfuhrbuch buch;

    EinfuhrSeite(Einfuhrlauf lauf, Einfuhrbuch buch) {
        this.lauf = lauf;
        this.buch = buch;
    }

    @Bean
    static Seitenfreigabe einfuhrSeitenfreigabe() {
        return Seitenfreigabe.fuer("/import/**", Gruppe.KRM);
    }

    @GetMapping("/import")
    String liste(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("eintraege", buch.letzte(LETZTE));
        model.addAttribute("spalten", Spalte.titelAller());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "einfuhr/liste";
    }

    @PostMapping("/import")
    String sende(@RequestParam MultipartFile datei, RedirectAttributes meldung) throws IOException {
        if (datei.isEmpty()) {
            meldung.addFlashAttribute("fehler", "fehler.feld.datei");
            return "redirect:/import";
        }
        return "redirect:/import/" + lauf.beginne(datei, Angemeldet.aktuell().name());
    }

    @GetMapping("/import/{nr:\\d{1,18}}")
    String stand(@PathVariable long nr, Model model, HttpServletResponse antwort) {
        Einfuhrbuch.Eintrag eintrag =
                buch.eintrag(nr).orElseThrow(() -> new NichtGefunden("Diese Übernahme gibt es nicht."));
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (eintrag.stand().equals("LAEUFT")) {
            // the page looks again by itself, with and without script
            antwort.setHeader("Refresh", "2");
        }
        model.addAttribute("eintrag", eintrag);
        model.addAttribute("fehler", buch.fehler(nr));
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "einfuhr/stand";
    }
}
