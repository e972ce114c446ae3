package de.ombud.zustaendigkeit;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Closing days of the sites, kept by those who lead them. Works without JavaScript. */
@Controller
@RequestMapping("/schliesstage")
class SchliesstageSeite {

    private final Schliesstage schliesstage;
    private final Dienststellen dienststellen;
    private final Eingabeleser leser;
    private final Clock uhr;

    SchliesstageSeite(Schliesstage schliesstage, Dienststellen dienststellen, Eingabeleser leser, Clock uhr) {
        this.schliesstage = schliesstage;
        this.dienststellen = dienststellen;
        this.leser = leser;
        this.uhr = uhr;
    }

    @Bean
    static Seitenfreigabe schliesstageSeitenfreigabe() {
        return Seitenfreigabe.fuer("/schliesstage/**", Gruppe.BEREICHSLEITUNG, Gruppe.GESCHAEFTSFUEHRUNG);
    }

    @GetMapping
    String zeige(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        List<Dienststelle> alle = dienststellen.alle();
        model.addAttribute("morgen", Ortszeit.tag(uhr.instant()).plusDays(1));
        model.addAttribute("dienststellen", alle);
        model.addAttribute(
                "namen", alle.stream().collect(Collectors.toMap(Dienststelle::schluessel, Dienststelle::name)));
        model.addAttribute("schliesstage", schliesstage.kommende());
        return "zustaendigkeit/schliesstage";
    }

    record Eintrag(
            @Feld("Dienststelle") String dienststelle,
            @Feld("Tag") LocalDate tag,
            @Feld("Anlass") String anlass) implements Eingabe {}

    @PostMapping
    String eintragen(
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        try {
            Eintrag eintrag = leser.lies(Eintrag.class, felder);
            schliesstage.eintragen(
                    eintrag.dienststelle(),
                    eintrag.tag(),
                    eintrag.anlass(),
                    Angemeldet.aktuell().name());
        } catch (Eingabefehler e) {
            return abgelehnt(HttpStatus.BAD_REQUEST, e.fehler(), felder, model, antwort);
        } catch (Konflikt e) {
            return abgelehnt(
                    HttpStatus.CONFLICT, List.of(new Feldfehler("tag", e.getMessage())), felder, model, antwort);
        }
        meldung.addFlashAttribute("getan", "eingetragen");
        return "redirect:/schliesstage";
    }

    /** The page again, with what was typed. */
    private String abgelehnt(
            HttpStatus status,
            List<Feldfehler> fehler,
            Map<String, String> felder,
            Model model,
            HttpServletResponse antwort) {
        antwort.setStatus(status.value());
        model.addAttribute("fehler", fehler);
        List.of("dienststelle", "tag", "anlass")
                .forEach(feld -> model.addAttribute(feld, felder.getOrDefault(feld, "")));
        return zeige(model, antwort);
    }

    @PostMapping("/streichung")
    String streichen(@RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        try {
            Eintrag eintrag = leser.lies(Eintrag.class, felder);
            schliesstage.streichen(eintrag.dienststelle(), eintrag.tag());
        } catch (Eingabefehler e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        meldung.addFlashAttribute("getan", "gestrichen");
        return "redirect:/schliesstage";
    }
}
