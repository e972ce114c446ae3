package de.ombud.prozess.modellstand;

import de.ombud.prozess.modellpruefung.Tabellenprobe;
import de.ombud.prozess.modellpruefung.Tabellenprobe.Probetabelle;
import de.ombud.system.NichtGefunden;
import de.ombud.system.einmal.OhneWirkung;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a table of a state answers to values that somebody chooses. Changes nothing, so whoever sees the states may try. */
@Controller
@RequestMapping("/modelle/{nr:\\d{1,9}}/probe")
class TabellenprobeSeite {

    private static final String WERT = "wert.";

    private final Standuebersicht uebersicht;
    private final Tabellenprobe probe;

    TabellenprobeSeite(Standuebersicht uebersicht, Tabellenprobe probe) {
        this.uebersicht = uebersicht;
        this.probe = probe;
    }

    @GetMapping
    String zeige(@PathVariable int nr, @RequestParam String datei, @RequestParam String tabelle, Model model) {
        seite(nr, datei, tabelle, Map.of(), model);
        return "modelle/probe";
    }

    @OhneWirkung("was jemand eingibt, steht in keiner Adresse")
    @PostMapping
    String probiere(
            @PathVariable int nr,
            @RequestParam String datei,
            @RequestParam String tabelle,
            @RequestParam Map<String, String> felder,
            Model model) {
        Map<String, String> werte = werte(felder);
        Probetabelle gewaehlte = seite(nr, datei, tabelle, werte, model);
        model.addAttribute("antwort", probe.probiere(inhalt(nr, datei), gewaehlte, werte));
        return "modelle/probe";
    }

    /** What was typed or chosen, by the names of the columns. */
    static Map<String, String> werte(Map<String, String> felder) {
        Map<String, String> werte = new HashMap<>();
        felder.forEach((feld, wert) -> {
            if (feld.startsWith(WERT)) {
                werte.put(feld.substring(WERT.length()), wert);
            }
        });
        return werte;
    }

    private Probetabelle seite(int nr, String datei, String tabelle, Map<String, String> werte, Model model) {
        Probetabelle gewaehlte = probe.tabellen(inhalt(nr, datei)).stream()
                .filter(eine -> eine.id().equals(tabelle))
                .findFirst()
                .orElseThrow(() -> new NichtGefunden("Diese Tabelle gibt es in diesem Stand nicht."));
        model.addAttribute("stand", uebersicht.stand(nr));
        model.addAttribute("datei", datei);
        model.addAttribute("tabelle", gewaehlte);
        model.addAttribute("werte", werte);
        return gewaehlte;
    }

    private byte[] inhalt(int nr, String datei) {
        return Optional.ofNullable(uebersicht.inhalte(uebersicht.stand(nr)).get(datei))
                .filter(inhalt -> datei.endsWith(".dmn"))
                .orElseThrow(() -> new NichtGefunden("Diese Datei gibt es in diesem Stand nicht."));
    }
}
