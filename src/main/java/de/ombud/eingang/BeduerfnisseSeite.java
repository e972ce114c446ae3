package de.ombud.eingang;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person needs, put right on the page of the case, without JavaScript; each field goes into the change log with the reason. */
@Controller
class BeduerfnisseSeite {

    private final Ereignisaufnahme ereignisse;
    private final Validator pruefung;

    BeduerfnisseSeite(Ereignisaufnahme ereignisse, Validator pruefung) {
        this.ereignisse = ereignisse;
        this.pruefung = pruefung;
    }

    @PostMapping("/akte/{aktenzeichen}/beduerfnisse")
    String berichtigen(
            @PathVariable String aktenzeichen, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        KorrekturEingabe eingabe = eingabe(felder);
        Map<String, String> fehler = new LinkedHashMap<>();
        pruefung.validate(eingabe).forEach(v -> fehler.put(v.getPropertyPath().toString(), v.getMessage()));
        try {
            if (fehler.isEmpty()) {
                ereignisse.korrektur(new Aktenzeichen(aktenzeichen), eingabe, Zugang.handelnd(Angemeldet.aktuell()));
            }
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (NichtErlaubt e) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        } catch (Eingabefehler e) {
            e.fehler().forEach(f -> fehler.put(f.field(), f.message()));
        } catch (Konflikt e) {
            fehler.put("grund", e.getMessage());
        }
        meldung.addAttribute("aktenzeichen", aktenzeichen);
        if (fehler.isEmpty()) {
            return "redirect:/akte/{aktenzeichen}";
        }
        meldung.addFlashAttribute("beduerfnisfehler", fehler);
        meldung.addFlashAttribute("beduerfniseingabe", felder);
        return "redirect:/akte/{aktenzeichen}#beduerfnisse-berichtigen";
    }

    private static KorrekturEingabe eingabe(Map<String, String> felder) {
        KundeEingabe nurBeduerfnisse =
                new KundeEingabe(null, null, null, null, null, null, BeduerfnisseEingabe.aus(felder));
        return new KorrekturEingabe(
                null,
                null,
                nurBeduerfnisse,
                null,
                null,
                felder.getOrDefault("grund", "").strip());
    }
}
