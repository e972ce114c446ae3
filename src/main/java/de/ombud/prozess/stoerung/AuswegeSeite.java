package de.ombud.prozess.stoerung;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Grund;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Two ways out for what trying again does not mend: with the newest state of models, or at another step. Each says what it does before it is
 * done. For the administration alone; works without JavaScript.
 */
@Controller
@RequestMapping("/stoerungen")
class AuswegeSeite {

    /** One transaction bears no more, and nobody reads through a longer list. */
    private static final int HOECHSTENS = 50;

    private static final String LISTE = "redirect:/stoerungen";

    private final Stoerungen stoerungen;
    private final Umstellung umstellung;
    private final Versetzung versetzung;
    private final Eingabeleser leser;

    AuswegeSeite(Stoerungen stoerungen, Umstellung umstellung, Versetzung versetzung, Eingabeleser leser) {
        this.stoerungen = stoerungen;
        this.umstellung = umstellung;
        this.versetzung = versetzung;
        this.leser = leser;
    }

    @GetMapping("/ausweg")
    String waehle(@RequestParam int stand, @RequestParam String modell, @RequestParam String schritt, Model model) {
        Stelle stelle = new Stelle(stand, modell, schritt);
        pruefe();
        List<Stehender> stehende = stehende(stelle, "");
        stelle(model, stelle, stehende, "");
        model.addAttribute("ziele", versetzung.ziele(stelle, stehende));
        return "stoerung/ausweg";
    }

    /** @param ablauf id of the instance; empty for all that stand here */
    @GetMapping("/umstellung")
    String zeigeUmstellung(
            @RequestParam int stand,
            @RequestParam String modell,
            @RequestParam String schritt,
            @RequestParam(defaultValue = "") String ablauf,
            Model model) {
        Stelle stelle = new Stelle(stand, modell, schritt);
        pruefe();
        List<Stehender> stehende = stehende(stelle, ablauf);
        stelle(model, stelle, stehende, ablauf);
        model.addAttribute("vorschau", umstellung.vorschau(stehende));
        return "stoerung/umstellung";
    }

    @PostMapping("/umstellung")
    String stelleUm(
            @RequestParam int stand,
            @RequestParam String modell,
            @RequestParam String schritt,
            @RequestParam(defaultValue = "") String ablauf,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        Stelle stelle = new Stelle(stand, modell, schritt);
        Angemeldet wer = pruefe();
        try {
            String grund = leser.lies(Grund.class, felder).grund();
            meldung.addFlashAttribute(
                    "umgestellt", umstellung.stelleUm(stelle, stehende(stelle, ablauf), grund, wer.name()));
        } catch (Eingabefehler | Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        return LISTE;
    }

    /** @param ziel id of the step */
    @GetMapping("/versetzung")
    String zeigeVersetzung(
            @RequestParam int stand,
            @RequestParam String modell,
            @RequestParam String schritt,
            @RequestParam(defaultValue = "") String ablauf,
            @RequestParam String ziel,
            Model model) {
        Stelle stelle = new Stelle(stand, modell, schritt);
        pruefe();
        List<Stehender> stehende = stehende(stelle, ablauf);
        stelle(model, stelle, stehende, ablauf);
        model.addAttribute(
                "ziel",
                versetzung.ziele(stelle, stehende).stream()
                        .filter(eines -> eines.id().equals(ziel))
                        .findFirst()
                        .orElseThrow(() -> new NichtGefunden("An diesen Schritt lässt sich von hier nichts setzen.")));
        model.addAttribute("daneben", versetzung.daneben(stelle, stehende));
        return "stoerung/versetzung";
    }

    @PostMapping("/versetzung")
    String versetze(
            @RequestParam int stand,
            @RequestParam String modell,
            @RequestParam String schritt,
            @RequestParam(defaultValue = "") String ablauf,
            @RequestParam String ziel,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        Stelle stelle = new Stelle(stand, modell, schritt);
        Angemeldet wer = pruefe();
        try {
            String grund = leser.lies(Grund.class, felder).grund();
            meldung.addFlashAttribute(
                    "versetzt", versetzung.versetze(stelle, stehende(stelle, ablauf), ziel, grund, wer.name()));
        } catch (Eingabefehler | Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        return LISTE;
    }

    private List<Stehender> stehende(Stelle stelle, String ablauf) {
        List<Stehender> stehende = stoerungen.stehende(stelle).stream()
                .filter(einer -> ablauf.isEmpty() || einer.ablauf().equals(ablauf))
                .limit(HOECHSTENS)
                .toList();
        if (stehende.isEmpty()) {
            throw Stoerungen.nichtsMehr();
        }
        return stehende;
    }

    private void stelle(Model model, Stelle stelle, List<Stehender> stehende, String ablauf) {
        model.addAttribute("stelle", stelle);
        model.addAttribute("stehende", stehende);
        model.addAttribute("ablauf", ablauf);
        model.addAttribute("name", versetzung.name(stelle, stehende));
        model.addAttribute("ort", Ortszeit.BERLIN);
    }

    private static Angemeldet pruefe() {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(Gruppe.ADMINISTRATION)) {
            throw new NichtErlaubt("Gescheiterte Schritte setzt die Administration wieder in Gang.");
        }
        return wer;
    }
}
