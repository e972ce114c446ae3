package de.ombud.bericht;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Probleme;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing a report together, seeing what does not fit, releasing it. Works without JavaScript. */
@Controller
class BerichteSeite {

    private static final Set<Gruppe> FREIGEBENDE = Gruppe.mitLeitung();
    private static final int TEXT = 20_000;
    private static final int ERKLAERUNG = 2_000;

    private final Berichte berichte;
    private final Berichtsarbeit arbeit;
    private final Probleme saetze;

    BerichteSeite(Berichte berichte, Berichtsarbeit arbeit, Probleme saetze) {
        this.berichte = berichte;
        this.arbeit = arbeit;
        this.saetze = saetze;
    }

    @Bean
    static Seitenfreigabe berichteSeitenfreigabe() {
        return Seitenfreigabe.fuer("/berichte/**", BerichteApi.LESENDE);
    }

    @Bean
    static Seitenfreigabe berichtslisteSeitenfreigabe() {
        return Seitenfreigabe.fuer("/berichte", BerichteApi.LESENDE);
    }

    @GetMapping("/berichte/{jahr:\\d{4}}")
    String zeige(@PathVariable int jahr, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("jahr", String.valueOf(jahr));
        model.addAttribute("stand", berichte.zu(jahr));
        model.addAttribute("laeuft", arbeit.laeuft(jahr));
        model.addAttribute("rueckgaben", arbeit.rueckgaben(jahr));
        model.addAttribute("fruehere", berichte.vorversionen(jahr));
        model.addAttribute("teile", Berichtsteil.values());
        model.addAttribute("ausgaben", Ausgabe.values());
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("darfSchreiben", Angemeldet.aktuell().istIn(Gruppe.KRM));
        model.addAttribute("darfFreigeben", Angemeldet.aktuell().istIn(FREIGEBENDE));
        return "bericht/bericht";
    }

    @GetMapping("/berichte/{jahr:\\d{4}}/teile/{teil:[A-Z]+}")
    String zeigeTeil(@PathVariable int jahr, @PathVariable String teil, Model model, HttpServletResponse antwort) {
        Berichtsteil welcher = teil(teil);
        List<Berichtsstand.Fassung> fassungen = berichte.fassungen(jahr, welcher);
        return teil(
                jahr,
                welcher,
                fassungen,
                fassungen.isEmpty() ? "" : fassungen.get(0).text(),
                model,
                antwort);
    }

    /** Beside a task: what is known of the part, or of the whole report where the task is about no single part. */
    @GetMapping({"/berichte/{jahr:\\d{4}}/beilage", "/berichte/{jahr:\\d{4}}/teile/{teil:[A-Z]+}/beilage"})
    String beilage(
            @PathVariable int jahr,
            @PathVariable(required = false) String teil,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Berichtsstand stand = berichte.zu(jahr);
        model.addAttribute("jahr", String.valueOf(jahr));
        model.addAttribute("teil", teil == null ? "" : teil(teil).name());
        model.addAttribute(
                "rueckgabe", arbeit.rueckgaben(jahr).stream().findFirst().orElse(null));
        model.addAttribute("saetze", teil == null ? List.of() : gerechnete(stand, teil(teil)));
        model.addAttribute("fassung", teil == null ? null : stand.fassungen().get(teil(teil)));
        model.addAttribute(
                "befunde",
                stand.offeneBefunde().stream()
                        .filter(befund -> teil == null || befund.kapitel().equals(teil))
                        .toList());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "bericht/beilage";
    }

    private static List<Berichtstext.Absatz> gerechnete(Berichtsstand stand, Berichtsteil teil) {
        return stand.innen().kapitel().stream()
                .filter(kapitel -> kapitel.schluessel().equals(teil.name()))
                .flatMap(kapitel -> kapitel.absaetze().stream())
                .filter(absatz -> !absatz.vonMenschen())
                .toList();
    }

    private String teil(
            int jahr,
            Berichtsteil teil,
            List<Berichtsstand.Fassung> fassungen,
            String text,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Berichtsstand stand = berichte.zu(jahr);
        model.addAttribute("jahr", String.valueOf(jahr));
        model.addAttribute("teil", teil);
        model.addAttribute("titel", saetze.text("bericht.teil." + teil));
        model.addAttribute("fassungen", fassungen);
        model.addAttribute("gesehen", fassungen.isEmpty() ? 0 : fassungen.get(0).nr());
        model.addAttribute("text", text);
        model.addAttribute("saetze", gerechnete(stand, teil));
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("darfSchreiben", Angemeldet.aktuell().istIn(Gruppe.KRM) && !stand.istFreigegeben());
        return "bericht/teil";
    }

    /** What was typed is never lost: who was overtaken finds both texts. */
    @PostMapping("/berichte/{jahr:\\d{4}}/teile/{teil:[A-Z]+}")
    String schreibe(
            @PathVariable int jahr,
            @PathVariable String teil,
            @RequestParam int gesehen,
            @RequestParam String text,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        Angemeldet wer = schreibend();
        Berichtsteil welcher = teil(teil);
        String fehler;
        int status;
        if (text.isBlank() || text.length() > TEXT) {
            fehler = saetze.text("bericht.leer");
            status = HttpStatus.BAD_REQUEST.value();
        } else {
            try {
                berichte.schreibe(jahr, welcher.name(), gesehen, text.strip(), wer.name());
                meldung.addFlashAttribute("getan", "bericht.gespeichert");
                return "redirect:/berichte/" + jahr;
            } catch (Konflikt e) {
                fehler = e.getMessage();
                status = HttpStatus.CONFLICT.value();
            }
        }
        antwort.setStatus(status);
        model.addAttribute("fehler", fehler);
        return teil(jahr, welcher, berichte.fassungen(jahr, welcher), text, model, antwort);
    }

    @PostMapping("/berichte/{jahr:\\d{4}}/befunde/{kennung:[0-9a-f]{16}}")
    String erklaere(
            @PathVariable int jahr,
            @PathVariable String kennung,
            @RequestParam String erklaerung,
            RedirectAttributes meldung) {
        Angemeldet wer = schreibend();
        if (erklaerung.isBlank() || erklaerung.length() > ERKLAERUNG) {
            meldung.addFlashAttribute("fehler", "bericht.erklaerung.leer");
        } else {
            berichte.erklaere(jahr, kennung, erklaerung.strip(), wer.name());
            meldung.addFlashAttribute("getan", "bericht.erklaert");
        }
        return "redirect:/berichte/" + jahr;
    }

    @PostMapping("/berichte/{jahr:\\d{4}}/freigabe")
    String gibFrei(@PathVariable int jahr, RedirectAttributes meldung) {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(FREIGEBENDE)) {
            throw new NichtErlaubt(saetze.text("bericht.nur-leitung"));
        }
        arbeit.gibOhneAufgabeFrei(jahr, wer.name());
        meldung.addFlashAttribute("getan", "bericht.frei");
        return "redirect:/berichte/" + jahr;
    }

    private Angemeldet schreibend() {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(Gruppe.KRM)) {
            throw new NichtErlaubt(saetze.text("bericht.nur-schreibende"));
        }
        return wer;
    }

    private Berichtsteil teil(String name) {
        return Arrays.stream(Berichtsteil.values())
                .filter(Berichtsteil::wirdGeschrieben)
                .filter(teil -> teil.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new NichtGefunden(saetze.text("bericht.kein-teil")));
    }
}
