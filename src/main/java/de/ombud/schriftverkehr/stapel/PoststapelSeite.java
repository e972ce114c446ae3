package de.ombud.schriftverkehr.stapel;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Printing and posting what waits, in one go. Works without JavaScript. */
@Controller
@RequestMapping("/post")
class PoststapelSeite {

    private static final int HOECHSTENS = 100;
    private static final Duration VERGESSEN = Duration.ofDays(1);

    private final Poststelle post;
    private final Eingabeleser leser;
    private final Clock uhr;

    PoststapelSeite(Poststelle post, Eingabeleser leser, Clock uhr) {
        this.post = post;
        this.leser = leser;
        this.uhr = uhr;
    }

    @Bean
    static Seitenfreigabe poststapelFreigabe() {
        return Seitenfreigabe.fuer("/post/**", Gruppe.KRM);
    }

    @GetMapping
    String liste(Model model, HttpServletResponse antwort, Angemeldet wer) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("wartende", post.wartende(wer));
        model.addAttribute("stapel", post.liste(HOECHSTENS, wer));
        model.addAttribute("alt", uhr.instant().minus(VERGESSEN));
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "schriftverkehr/post";
    }

    @PostMapping
    String bilde(RedirectAttributes meldung, Angemeldet wer) {
        try {
            Poststapel neuer = post.bilde(wer);
            meldung.addFlashAttribute("getan", "poststapel.gebildet");
            return "redirect:/post/" + neuer.nr();
        } catch (Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
            return "redirect:/post";
        }
    }

    @GetMapping("/{nr:\\d{1,18}}")
    String stapel(@PathVariable long nr, Model model, HttpServletResponse antwort, Angemeldet wer) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("stapel", post.zeige(nr, wer));
        model.addAttribute("nr", String.valueOf(nr));
        model.addAttribute("briefe", post.briefe(nr, wer));
        model.addAttribute("heute", Ortszeit.tag(uhr.instant()));
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "schriftverkehr/poststapel";
    }

    @PostMapping("/{nr:\\d{1,18}}/versandt")
    String versandt(
            @PathVariable long nr,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung,
            Angemeldet wer) {
        try {
            post.versandt(nr, leser.lies(VersandtagEingabe.class, felder).am(), wer);
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.getMessage());
            return stapel(nr, model, antwort, wer);
        } catch (Konflikt e) {
            antwort.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("fehler", e.getMessage());
            return stapel(nr, model, antwort, wer);
        }
        meldung.addFlashAttribute("getan", "poststapel.vermerkt");
        return "redirect:/post/" + nr;
    }
}
