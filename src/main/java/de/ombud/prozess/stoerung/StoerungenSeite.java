package de.ombud.prozess.stoerung;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Grund;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.Seitenfreigabe;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps that stand still: analysts see how many where, the administration sets them going again. Works without JavaScript. */
@Controller
@RequestMapping("/stoerungen")
class StoerungenSeite {

    private static final int LETZTE_EINGRIFFE = 50;

    private final Stoerungen stoerungen;
    private final Eingabeleser leser;

    StoerungenSeite(Stoerungen stoerungen, Eingabeleser leser) {
        this.stoerungen = stoerungen;
        this.leser = leser;
    }

    @Configuration(proxyBeanMethods = false)
    static class Freigabe {

        @Bean
        Seitenfreigabe stoerungenFreigabe() {
            return Seitenfreigabe.fuer("/stoerungen/**", Gruppe.ADMINISTRATION, Gruppe.PROZESSANALYSE);
        }
    }

    @GetMapping
    String zeige(Model model) {
        boolean verwaltet = Angemeldet.aktuell().istIn(Gruppe.ADMINISTRATION);
        model.addAttribute("stoerungen", stoerungen.alle());
        model.addAttribute("verwaltet", verwaltet);
        model.addAttribute("eingriffe", verwaltet ? stoerungen.eingriffe(LETZTE_EINGRIFFE) : List.of());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "stoerung/seite";
    }

    @PostMapping
    String nochEinmal(
            @RequestParam int stand,
            @RequestParam String modell,
            @RequestParam String schritt,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(Gruppe.ADMINISTRATION)) {
            throw new NichtErlaubt("Gescheiterte Schritte wiederholt die Administration.");
        }
        try {
            String grund = leser.lies(Grund.class, felder).grund();
            meldung.addFlashAttribute(
                    "wiederholt", stoerungen.nochEinmal(new Stelle(stand, modell, schritt), grund, wer.name()));
        } catch (Eingabefehler | Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        return "redirect:/stoerungen";
    }
}
