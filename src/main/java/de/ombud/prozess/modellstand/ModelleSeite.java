package de.ombud.prozess.modellstand;

import de.ombud.frist.Ortszeit;
import de.ombud.prozess.modellpruefung.ModelleAbgelehnt;
import de.ombud.prozess.modellpruefung.Tabellenprobe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.system.einmal.OhneWirkung;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The states for people: to look at for the leadership, to change for analysts. Works without JavaScript. */
@Controller
@RequestMapping("/modelle")
class ModelleSeite {

    /** Stands for what the program ships, where a number of a state is asked for. */
    private static final String PROGRAMM = "0";

    private static final String LISTE = "redirect:/modelle";

    private final Standuebersicht uebersicht;
    private final Standwechsel wechsel;
    private final Probelauf probelauf;
    private final Tabellenprobe probe;

    ModelleSeite(Standuebersicht uebersicht, Standwechsel wechsel, Probelauf probelauf, Tabellenprobe probe) {
        this.uebersicht = uebersicht;
        this.wechsel = wechsel;
        this.probelauf = probelauf;
        this.probe = probe;
    }

    @Configuration(proxyBeanMethods = false)
    static class Freigabe {

        @Bean
        Seitenfreigabe modelleFreigabe() {
            return Seitenfreigabe.fuer("/modelle/**", Gruppe.mitLeitung(Gruppe.PROZESSANALYSE));
        }
    }

    @GetMapping
    String liste(Model model) {
        model.addAttribute("zeilen", uebersicht.alle());
        model.addAttribute("konflikte", konflikte());
        model.addAttribute("neuester", uebersicht.neuester().nr());
        rahmen(model);
        return "modelle/liste";
    }

    /**
     * A file that both the program and an analyst changed.
     *
     * @param nochDabei whether the program still brings one
     * @param gegenueber the program's beside the one that counts; empty where both are alike
     */
    record Konflikt(String datei, boolean nochDabei, List<Gegenueber> gegenueber) {}

    private List<Konflikt> konflikte() {
        Set<String> dateien = uebersicht.konflikte();
        if (dateien.isEmpty()) {
            return List.of();
        }
        Map<String, byte[]> programm = uebersicht.ausgeliefert();
        Map<String, byte[]> gilt = uebersicht.inhalte(uebersicht.neuester());
        return dateien.stream()
                .map(datei -> new Konflikt(
                        datei, programm.containsKey(datei), gegenueber(nur(datei, programm), nur(datei, gilt))))
                .toList();
    }

    private static Map<String, byte[]> nur(String datei, Map<String, byte[]> stand) {
        return stand.containsKey(datei) ? Map.of(datei, stand.get(datei)) : Map.of();
    }

    @GetMapping("/{nr:\\d{1,9}}")
    String stand(@PathVariable int nr, Model model) {
        Modellstand stand = uebersicht.stand(nr);
        model.addAttribute("stand", stand);
        model.addAttribute("dateien", uebersicht.dateien(stand));
        rahmen(model);
        return "modelle/stand";
    }

    @GetMapping("/{nr:\\d{1,9}}/datei")
    String datei(@PathVariable int nr, @RequestParam String name, Model model) {
        Modellstand stand = uebersicht.stand(nr);
        byte[] inhalt = Optional.ofNullable(uebersicht.inhalte(stand).get(name))
                .orElseThrow(() -> new NichtGefunden("Diese Datei gibt es in diesem Stand nicht."));
        model.addAttribute("stand", stand);
        model.addAttribute("datei", name);
        model.addAttribute("bild", name.endsWith(".bpmn") ? Modellbild.von(inhalt, name, Map.of()) : "");
        model.addAttribute("tabellen", name.endsWith(".dmn") ? probe.tabellen(inhalt) : List.of());
        model.addAttribute("teile", Modellteile.von(name, inhalt).values());
        rahmen(model);
        return "modelle/datei";
    }

    /** @param von state; none for what the program ships now */
    @GetMapping("/vergleich")
    String vergleich(@RequestParam(defaultValue = PROGRAMM) int von, @RequestParam int bis, Model model) {
        Modellstand neuer = uebersicht.stand(bis);
        Map<String, byte[]> nachher = uebersicht.inhalte(neuer);
        Map<String, byte[]> vorher = von == 0 ? uebersicht.ausgeliefert() : uebersicht.inhalte(uebersicht.stand(von));
        model.addAttribute("von", von);
        model.addAttribute("bis", bis);
        model.addAttribute("unterschiede", gegenueber(vorher, nachher));
        rahmen(model);
        return "modelle/vergleich";
    }

    /** @param vorher picture with what is gone or changed marked; empty where the file has none */
    record Gegenueber(Modellvergleich.Dateiunterschied unterschied, String vorher, String nachher) {}

    private static List<Gegenueber> gegenueber(Map<String, byte[]> vorher, Map<String, byte[]> nachher) {
        return Modellvergleich.zwischen(vorher, nachher).stream()
                .map(unterschied -> new Gegenueber(
                        unterschied,
                        bild(unterschied, vorher, Modellvergleich.Aenderung.ENTFERNT),
                        bild(unterschied, nachher, Modellvergleich.Aenderung.NEU)))
                .toList();
    }

    private static String bild(
            Modellvergleich.Dateiunterschied unterschied, Map<String, byte[]> stand, Modellvergleich.Aenderung eigene) {
        byte[] inhalt = stand.get(unterschied.datei());
        if (inhalt == null || !unterschied.datei().endsWith(".bpmn")) {
            return "";
        }
        Map<String, String> marken =
                Modellbild.marken(unterschied.ids(eigene), eigene.name().toLowerCase(Locale.ROOT));
        marken.putAll(Modellbild.marken(unterschied.ids(Modellvergleich.Aenderung.GEAENDERT), "geaendert"));
        return Modellbild.von(inhalt, unterschied.datei(), marken);
    }

    @OhneWirkung("eine Datei passt in keine Adresse")
    @PostMapping("/pruefung")
    String pruefe(
            @RequestParam MultiValueMap<String, MultipartFile> dateien, Model model, HttpServletResponse antwort) {
        Angemeldet wer = analyse();
        try {
            model.addAttribute("befunde", probelauf.befunde(ModelleApi.inhalte(dateien), wer.name()));
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.getMessage());
        }
        return liste(model);
    }

    @PostMapping
    String rolleAus(
            @RequestParam MultiValueMap<String, MultipartFile> dateien,
            @RequestParam String kommentar,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        Angemeldet wer = analyse();
        try {
            if (kommentar.isBlank()) {
                throw new Eingabefehler("kommentar", "Bitte sagen, was sich ändert und weshalb.");
            }
            wechsel.mit(
                    ModelleApi.inhalte(dateien),
                    new Standwechsel.Anlass(
                            Optional.of(wer.name()),
                            kommentar.strip(),
                            Modellstand.Herkunft.ANALYSE,
                            Optional.empty()));
            meldung.addFlashAttribute("meldung", "modelle.ausgerollt");
            return LISTE;
        } catch (ModelleAbgelehnt abgelehnt) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("befunde", abgelehnt.befunde());
            return liste(model);
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.getMessage());
            return liste(model);
        }
    }

    @PostMapping("/rueckkehr")
    String kehreZurueck(@RequestParam int stand, @RequestParam String grund, RedirectAttributes meldung) {
        Angemeldet wer = analyse();
        Modellstand frueherer = uebersicht.stand(stand);
        if (grund.isBlank()) {
            meldung.addFlashAttribute("fehler", "Bitte einen Grund für die Rückkehr angeben.");
            return LISTE;
        }
        try {
            wechsel.zurueckZu(frueherer, wer.name(), grund.strip());
            meldung.addFlashAttribute("meldung", "modelle.zurueckgekehrt");
        } catch (ModelleAbgelehnt abgelehnt) {
            meldung.addFlashAttribute("fehler", abgelehnt.getMessage());
        }
        return LISTE;
    }

    /** @param programm whether the program's file shall count from now on; otherwise the analyst's stays */
    @PostMapping("/konflikt")
    String entscheide(@RequestParam String datei, @RequestParam boolean programm, RedirectAttributes meldung) {
        Angemeldet wer = analyse();
        if (!uebersicht.konflikte().contains(datei)) {
            throw new NichtGefunden("Über diese Datei ist nichts zu entscheiden.");
        }
        try {
            wechsel.entscheide(datei, programm, wer.name());
            meldung.addFlashAttribute("meldung", "modelle.entschieden");
        } catch (ModelleAbgelehnt abgelehnt) {
            meldung.addFlashAttribute("fehler", abgelehnt.getMessage());
        }
        return LISTE;
    }

    private static void rahmen(Model model) {
        model.addAttribute("analyse", Angemeldet.aktuell().istIn(Gruppe.PROZESSANALYSE));
        model.addAttribute("ort", Ortszeit.BERLIN);
    }

    private static Angemeldet analyse() {
        Angemeldet wer = Angemeldet.aktuell();
        ModelleApi.pruefeAendern(wer);
        return wer;
    }
}
