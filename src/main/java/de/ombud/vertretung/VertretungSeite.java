package de.ombud.vertretung;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.system.Zeichenregel;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** "Ich bin von … bis … nicht da, es vertritt …", for oneself and, for leadership, for those whom they lead. Works without JavaScript. */
@Controller
@RequestMapping("/vertretung")
class VertretungSeite {

    private static final int NAME_HOECHSTENS = 64;

    private final Abwesenheiten abwesenheiten;
    private final Clock uhr;

    VertretungSeite(Abwesenheiten abwesenheiten, Clock uhr) {
        this.abwesenheiten = abwesenheiten;
        this.uhr = uhr;
    }

    @Configuration(proxyBeanMethods = false)
    static class Freigabe {

        @Bean
        Seitenfreigabe vertretungFreigabe() {
            return Seitenfreigabe.fuerAngemeldete("/vertretung/**");
        }
    }

    @GetMapping
    String zeige(Model model, HttpServletResponse antwort) {
        Angemeldet wer = rahmen(model, antwort);
        formular(wer, wer.name(), model);
        model.addAttribute("eigene", abwesenheiten.eigene(wer));
        model.addAttribute("zuVertreten", abwesenheiten.zuVertreten(wer));
        model.addAttribute("gefuehrte", abwesenheiten.gefuehrte(wer));
        model.addAttribute("derGefuehrten", abwesenheiten.derGefuehrten(wer));
        return "vertretung/seite";
    }

    /** The form for somebody else; a name travels in no address. */
    @PostMapping("/fuer")
    String fuer(@RequestParam(defaultValue = "") String person, Model model, HttpServletResponse antwort) {
        formular(rahmen(model, antwort), name("person", person), model);
        return "vertretung/fuer";
    }

    private void formular(Angemeldet wer, String person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("selbst", person.equals(wer.name()));
        try {
            model.addAttribute("moegliche", abwesenheiten.moegliche(wer, person));
        } catch (NichtErlaubt e) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    @PostMapping
    String eintragen(
            @RequestParam(defaultValue = "") String person,
            @RequestParam(defaultValue = "") String von,
            @RequestParam(defaultValue = "") String bis,
            @RequestParam(defaultValue = "") String vertretung,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        Angemeldet wer = Angemeldet.aktuell();
        String abwesend = person.isEmpty() ? wer.name() : name("person", person);
        try {
            abwesenheiten.eintragen(
                    new NeueAbwesenheit(abwesend, name("vertretung", vertretung), tag("von", von), tag("bis", bis)),
                    wer);
        } catch (NichtErlaubt e) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.fehler());
            model.addAttribute("von", von);
            model.addAttribute("bis", bis);
            model.addAttribute("vertretung", vertretung);
            return abwesend.equals(wer.name()) ? zeige(model, antwort) : fuer(abwesend, model, antwort);
        }
        meldung.addFlashAttribute("getan", "eingetragen");
        return "redirect:/vertretung";
    }

    @PostMapping("/{id}/ende")
    String beenden(@PathVariable long id, RedirectAttributes meldung) {
        try {
            abwesenheiten.beenden(id, Angemeldet.aktuell());
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        meldung.addFlashAttribute("getan", "beendet");
        return "redirect:/vertretung";
    }

    private Angemeldet rahmen(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("heute", Ortszeit.tag(uhr.instant()));
        return Angemeldet.aktuell();
    }

    /** The engine asks the database for it, and that knows no NUL. */
    private static String name(String feld, String text) {
        return Zeichenregel.geprueft(feld, text, NAME_HOECHSTENS);
    }

    private static LocalDate tag(String feld, String text) {
        try {
            return text.isBlank() ? null : LocalDate.parse(text.strip());
        } catch (DateTimeParseException e) {
            throw new Eingabefehler(feld, "Bitte einen Tag angeben, zum Beispiel 24.12.2026.");
        }
    }
}
