package de.ombud.verbesserung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Seitenfreigabe;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The measures, and each on a page with what it changed. Whoever may not see one learns not even that it exists. */
@Controller
class ImpulsSeite {

    private final Impulszugang zugang;
    private final Impulse impulse;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;

    ImpulsSeite(Impulszugang zugang, Impulse impulse, Themenkatalog themen, Dienststellen dienststellen) {
        this.zugang = zugang;
        this.impulse = impulse;
        this.themen = themen;
        this.dienststellen = dienststellen;
    }

    /** Open for all who are logged in: each finds there what concerns them. */
    @Bean
    static Seitenfreigabe impulseSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/impulse/**");
    }

    @GetMapping("/impulse")
    String liste(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("impulse", zugang.alle(false, Angemeldet.aktuell()));
        return "impuls/liste";
    }

    /** With the frame of all pages. */
    @GetMapping("/impulse/{nummer}")
    String seite(@PathVariable String nummer, Model model, HttpServletResponse antwort) {
        fuelle(nummer, model, antwort);
        return "impuls/seite";
    }

    /** The same without the frame, to stand beside the form of a task. */
    @GetMapping("/impulse/{nummer}/beilage")
    String beilage(@PathVariable String nummer, Model model, HttpServletResponse antwort) {
        fuelle(nummer, model, antwort);
        return "impuls/beilage";
    }

    private void fuelle(String nummer, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        Impuls impuls = lies(nummer, wer);
        Kennzahlen zahlen = impulse.kennzahlen(impuls);
        model.addAttribute("impuls", impuls);
        model.addAttribute("faelle", zugang.gezeigteFaelle(impuls, wer));
        model.addAttribute("zahlen", zahlen);
        model.addAttribute("balken", Balken.zu(zahlen));
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("themen", themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel)));
        model.addAttribute(
                "dienststelle",
                dienststellen
                        .finde(impuls.dienststelle())
                        .map(Dienststelle::name)
                        .orElse(""));
    }

    private Impuls lies(String nummer, Angemeldet wer) {
        return zugang.lies(new Impulsnummer(nummer), wer);
    }
}
