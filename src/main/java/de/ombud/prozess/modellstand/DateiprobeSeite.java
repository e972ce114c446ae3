package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Gesamtpruefung;
import de.ombud.prozess.modellpruefung.Modellbefund;
import de.ombud.prozess.modellpruefung.Tabellenprobe;
import de.ombud.prozess.modellpruefung.Tabellenprobe.Probetabelle;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtGefunden;
import de.ombud.system.einmal.OhneWirkung;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * What a table answers that an analyst has not deployed yet. The file is kept by the page alone: it goes along with each question and stays
 * nowhere.
 */
@Controller
@RequestMapping("/modelle/probe")
class DateiprobeSeite {

    private final Gesamtpruefung pruefung;
    private final Tabellenprobe probe;

    DateiprobeSeite(Gesamtpruefung pruefung, Tabellenprobe probe) {
        this.pruefung = pruefung;
        this.probe = probe;
    }

    @OhneWirkung("eine Datei passt in keine Adresse")
    @PostMapping
    String oeffne(@RequestParam MultiValueMap<String, MultipartFile> dateien, Model model, RedirectAttributes meldung) {
        ModelleApi.pruefeAendern(Angemeldet.aktuell());
        try {
            Map<String, byte[]> gesendete = ModelleApi.inhalte(dateien);
            List<String> namen = gesendete.keySet().stream()
                    .filter(name -> name.endsWith(".dmn"))
                    .toList();
            if (namen.size() != 1) {
                throw new Eingabefehler("dateien", "Bitte genau eine Datei mit Tabellen (.dmn) wählen.");
            }
            String datei = namen.get(0);
            byte[] inhalt = gesendete.get(datei);
            List<Probetabelle> tabellen = tabellen(datei, inhalt);
            seite(datei, inhalt, tabellen, tabellen.get(0), Map.of(), model);
            return "modelle/probe";
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
            return "redirect:/modelle";
        }
    }

    /** @param frage whether the table shall answer; otherwise another one of the file is shown */
    @OhneWirkung("eine Datei passt in keine Adresse")
    @PostMapping("/frage")
    String probiere(
            @RequestParam String datei,
            @RequestParam String inhalt,
            @RequestParam String tabelle,
            @RequestParam(defaultValue = "false") boolean frage,
            @RequestParam Map<String, String> felder,
            Model model,
            RedirectAttributes meldung) {
        ModelleApi.pruefeAendern(Angemeldet.aktuell());
        byte[] gesendet = inhalt.getBytes(StandardCharsets.UTF_8);
        try {
            List<Probetabelle> tabellen = tabellen(datei, gesendet);
            Probetabelle gewaehlte = tabellen.stream()
                    .filter(eine -> eine.id().equals(tabelle))
                    .findFirst()
                    .orElseThrow(() -> new NichtGefunden("Diese Tabelle gibt es in der Datei nicht."));
            Map<String, String> werte = TabellenprobeSeite.werte(felder);
            seite(datei, gesendet, tabellen, gewaehlte, werte, model);
            if (frage) {
                model.addAttribute("antwort", probe.probiere(gesendet, gewaehlte, werte));
            }
            return "modelle/probe";
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
            return "redirect:/modelle";
        }
    }

    /** Those of a file that passes the gate by itself; whether it fits to the others is asked when it is deployed. */
    private List<Probetabelle> tabellen(String datei, byte[] inhalt) {
        String fehler = pruefung.befunde(datei, inhalt).stream()
                .filter(Modellbefund::istFehler)
                .map(Modellbefund::zeile)
                .collect(Collectors.joining("\n"));
        if (!datei.endsWith(".dmn") || !fehler.isEmpty()) {
            throw new Eingabefehler("dateien", fehler.isEmpty() ? "Bitte eine Datei mit Tabellen (.dmn)." : fehler);
        }
        List<Probetabelle> tabellen = probe.tabellen(inhalt);
        if (tabellen.isEmpty()) {
            throw new Eingabefehler("dateien", "In dieser Datei ist keine Tabelle.");
        }
        return tabellen;
    }

    private static void seite(
            String datei,
            byte[] inhalt,
            List<Probetabelle> tabellen,
            Probetabelle gewaehlte,
            Map<String, String> werte,
            Model model) {
        model.addAttribute("datei", datei);
        // not called like the parameter of the layout, which would hide it
        model.addAttribute("gesendet", new String(inhalt, StandardCharsets.UTF_8));
        model.addAttribute("tabellen", tabellen);
        model.addAttribute("tabelle", gewaehlte);
        model.addAttribute("werte", werte);
    }
}
