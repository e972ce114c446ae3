package de.ombud.textbaustein;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Bereich;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
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

/** The text blocks, to look at for all who write to people; KRM and the Ombudsstelle keep them. Works without JavaScript. */
@Controller
@RequestMapping("/textbausteine")
class TextbausteineSeite {

    private final Textbausteine textbausteine;
    private final Themenkatalog themen;
    private final Eingabeleser leser;

    TextbausteineSeite(Textbausteine textbausteine, Themenkatalog themen, Eingabeleser leser) {
        this.textbausteine = textbausteine;
        this.themen = themen;
        this.leser = leser;
    }

    @Bean
    static Seitenfreigabe textbausteineSeitenfreigabe() {
        return Seitenfreigabe.fuer("/textbausteine/**", Gruppe.BEARBEITUNG);
    }

    @GetMapping
    String liste(Model model) {
        Map<Verwendung, List<Textbaustein>> gueltige = textbausteine.alle().stream()
                .filter(Textbaustein::gilt)
                .collect(Collectors.groupingBy(
                        Textbaustein::verwendung, () -> new EnumMap<>(Verwendung.class), Collectors.toList()));
        model.addAttribute("gruppen", gueltige);
        model.addAttribute(
                "zurueckgezogene",
                textbausteine.alle().stream().filter(b -> !b.gilt()).toList());
        rahmen(model);
        return "textbaustein/liste";
    }

    @GetMapping("/neu")
    String neu(Model model) {
        verlangePflege();
        return formular(Map.of(), Map.of(), model);
    }

    @GetMapping("/{baustein:\\d{1,9}}")
    String zeige(@PathVariable long baustein, Model model) {
        Textbaustein jetzt = textbausteine.fassungen(baustein).get(0);
        return zeige(baustein, felder(jetzt), Map.of(), model);
    }

    @PostMapping
    String anlegen(
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        String wer = verlangePflege();
        try {
            long baustein = textbausteine.anlegen(angaben(felder), wer);
            meldung.addFlashAttribute("meldung", "textbaustein.angelegt");
            return "redirect:/textbausteine/" + baustein;
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            return formular(felder, fehler(e), model);
        }
    }

    @PostMapping("/{baustein:\\d{1,9}}")
    String aendern(
            @PathVariable long baustein,
            @RequestParam int gesehen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        String wer = verlangePflege();
        textbausteine.fassungen(baustein);
        try {
            textbausteine.aendern(baustein, gesehen, angaben(felder), wer);
            meldung.addFlashAttribute("meldung", "textbaustein.geaendert");
            return "redirect:/textbausteine/" + baustein;
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            return zeige(baustein, felder, fehler(e), model);
        } catch (Konflikt e) {
            // what was typed stays in the form; the next attempt is made against the version that stands beside it
            antwort.setStatus(HttpStatus.CONFLICT.value());
            return zeige(baustein, felder, Map.of("", e.getMessage()), model);
        }
    }

    @PostMapping("/{baustein:\\d{1,9}}/rueckzug")
    String zurueckziehen(@PathVariable long baustein, @RequestParam int gesehen, RedirectAttributes meldung) {
        String wer = verlangePflege();
        textbausteine.fassungen(baustein);
        return schritt(
                baustein,
                "textbaustein.zurueckgezogen",
                () -> textbausteine.zurueckziehen(baustein, gesehen, wer),
                meldung);
    }

    @PostMapping("/{baustein:\\d{1,9}}/wiederaufnahme")
    String wiederaufnehmen(@PathVariable long baustein, @RequestParam int gesehen, RedirectAttributes meldung) {
        String wer = verlangePflege();
        textbausteine.fassungen(baustein);
        return schritt(
                baustein,
                "textbaustein.wiederaufgenommen",
                () -> textbausteine.wiederaufnehmen(baustein, gesehen, wer),
                meldung);
    }

    private static String schritt(long baustein, String satz, Runnable schritt, RedirectAttributes meldung) {
        try {
            schritt.run();
            meldung.addFlashAttribute("meldung", satz);
        } catch (Konflikt e) {
            meldung.addFlashAttribute("fehler", Map.of("", e.getMessage()));
        }
        return "redirect:/textbausteine/" + baustein;
    }

    private String zeige(long baustein, Map<String, String> felder, Map<String, String> fehler, Model model) {
        List<Textbaustein> fassungen = textbausteine.fassungen(baustein);
        model.addAttribute("jetzt", fassungen.get(0));
        model.addAttribute("fassungen", fassungen);
        return formular(felder, fehler, model);
    }

    private String formular(Map<String, String> felder, Map<String, String> fehler, Model model) {
        model.addAttribute("f", felder);
        if (!fehler.isEmpty() || !model.containsAttribute("fehler")) {
            model.addAttribute("fehler", fehler);
        }
        model.addAttribute("verwendungen", Verwendung.values());
        model.addAttribute("bereiche", Bereich.values());
        model.addAttribute("themen", themen.alle());
        model.addAttribute("platzhalter", Platzhalter.stellen());
        rahmen(model);
        return "textbaustein/seite";
    }

    private void rahmen(Model model) {
        model.addAttribute("pflegt", Angemeldet.aktuell().istIn(Gruppe.FALLFUEHRUNG));
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("thementitel", themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel)));
    }

    private static String verlangePflege() {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(Gruppe.FALLFUEHRUNG)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return wer.name();
    }

    /** What is needed and how long it may be, {@link Bausteinangaben} says for every way by which a text block comes. */
    record Formular(
            @Feld(value = "Titel", laenge = Feld.LANG, mehrzeilig = true)
            String titel,

            @Feld("Verwendung") Verwendung verwendung,
            @Feld("Bereich") Bereich bereich,
            @Feld("Thema") String thema,

            @Feld(value = "Text", laenge = Feld.LANG, mehrzeilig = true)
            String text)
            implements Eingabe {}

    private Bausteinangaben angaben(Map<String, String> felder) {
        Formular formular = leser.lies(Formular.class, felder);
        Optional<Thema> gewaehlt = themen.finde(formular.thema());
        if (!formular.thema().isEmpty() && gewaehlt.isEmpty()) {
            throw new Eingabefehler("thema", "Dieses Thema steht nicht im Themenkatalog.");
        }
        return new Bausteinangaben(
                formular.titel(),
                formular.verwendung(),
                gewaehlt.map(Thema::bereich).orElse(formular.bereich()),
                formular.thema(),
                formular.text());
    }

    private static Map<String, String> felder(Textbaustein b) {
        Map<String, String> felder = new LinkedHashMap<>();
        felder.put("titel", b.titel());
        felder.put("verwendung", b.verwendung().name());
        felder.put("bereich", b.bereich() == null ? "" : b.bereich().name());
        felder.put("thema", b.thema());
        felder.put("text", b.text());
        return felder;
    }

    private static Map<String, String> fehler(Eingabefehler e) {
        Map<String, String> fehler = new LinkedHashMap<>();
        e.fehler().forEach(f -> fehler.putIfAbsent(f.field(), f.message()));
        return fehler;
    }
}
