package de.ombud.vertretung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
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

/** "Ich bin von … bis … nicht da, es vertritt …", for oneself and, for leadership, for those whom they lead. Works without JavaScript. */
@Controller
@RequestMapping("/vertretung")
class VertretungSeite {

    private final Abwesenheiten abwesenheiten;
    private final Eingabeleser leser;
    private final Clock uhr;

    VertretungSeite(Abwesenheiten abwesenheiten, Eingabeleser leser, Clock uhr) {
        this.abwesenheiten = abwesenheiten;
        this.leser = leser;
        this.uhr = uhr;
    }

    @Bean
    static Seitenfreigabe vertretungSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/vertretung/**");
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
    String fuer(@RequestParam Map<String, String> felder, Model model, HttpServletResponse antwort) {
        return fuer(leser.lies(Person.class, felder).person(), model, antwort);
    }

    /** The engine asks the database for it, and that knows no NUL. */
    record Person(@Feld(laenge = 64) String person) implements Eingabe {}

    private String fuer(String person, Model model, HttpServletResponse antwort) {
        formular(rahmen(model, antwort), person, model);
        return "vertretung/fuer";
    }

    private void formular(Angemeldet wer, String person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute("selbst", person.equals(wer.name()));
        model.addAttribute("moegliche", abwesenheiten.moegliche(wer, person));
    }

    @PostMapping
    String eintragen(
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        Angemeldet wer = Angemeldet.aktuell();
        String person = leser.lies(Person.class, felder).person();
        String abwesend = person.isEmpty() ? wer.name() : person;
        try {
            Map<String, String> vollstaendig = new HashMap<>(felder);
            vollstaendig.put("person", abwesend);
            abwesenheiten.eintragen(leser.lies(NeueAbwesenheit.class, vollstaendig), wer);
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.fehler());
            List.of("von", "bis", "vertretung")
                    .forEach(feld -> model.addAttribute(feld, felder.getOrDefault(feld, "")));
            return abwesend.equals(wer.name()) ? zeige(model, antwort) : fuer(abwesend, model, antwort);
        }
        meldung.addFlashAttribute("getan", "eingetragen");
        return "redirect:/vertretung";
    }

    @PostMapping("/{id}/ende")
    String beenden(@PathVariable long id, RedirectAttributes meldung) {
        abwesenheiten.beenden(id, Angemeldet.aktuell());
        meldung.addFlashAttribute("getan", "beendet");
        return "redirect:/vertretung";
    }

    private Angemeldet rahmen(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("heute", Ortszeit.tag(uhr.instant()));
        return Angemeldet.aktuell();
    }
}
