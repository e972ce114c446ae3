package de.ombud.betreuung;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import jakarta.validation.Validator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form on the page of a case in which people write more than a line: where it is refused, the page shows again what was typed, each
 * reason at its field. Works without JavaScript. The page finds {@code formular} (its name), {@code formularfehler} and
 * {@code formulareingabe} (by name of the field; "" for the form as a whole) or, where it went well, {@code getan} (key of a sentence).
 */
@Component
class Aktenformular {

    private final Validator pruefung;

    Aktenformular(Validator pruefung) {
        this.pruefung = pruefung;
    }

    /**
     * @param name of the form, which stands at {@code #<name>}
     * @param vorsatz what the names of its fields begin with, so that no two forms on the page share one
     * @param felder as they were sent
     * @param eingabe what they mean, to be checked before the step
     * @throws ResponseStatusException 404 where the person may not see the case, 403 where they may not take the step
     */
    String sende(
            String aktenzeichen,
            String name,
            String vorsatz,
            Map<String, String> felder,
            Object eingabe,
            RedirectAttributes meldung,
            Runnable schritt) {
        Map<String, String> fehler = new LinkedHashMap<>();
        pruefung.validate(eingabe).forEach(v -> fehler.putIfAbsent(vorsatz + v.getPropertyPath(), v.getMessage()));
        try {
            if (fehler.isEmpty()) {
                schritt.run();
            }
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (NichtErlaubt e) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        } catch (Eingabefehler e) {
            e.fehler().forEach(f -> fehler.put(vorsatz + f.field(), f.message()));
        } catch (Konflikt e) {
            fehler.put("", e.getMessage());
        }
        meldung.addAttribute("aktenzeichen", aktenzeichen);
        if (fehler.isEmpty()) {
            meldung.addFlashAttribute("getan", "akte.getan." + name);
            return "redirect:/akte/{aktenzeichen}";
        }
        meldung.addFlashAttribute("formularfehler", fehler);
        return zeigeWieder(aktenzeichen, name, felder, meldung);
    }

    /** The page again, with this form open and what was typed in it. */
    String zeigeWieder(String aktenzeichen, String name, Map<String, String> felder, RedirectAttributes meldung) {
        meldung.addAttribute("aktenzeichen", aktenzeichen);
        meldung.addFlashAttribute("formular", name);
        meldung.addFlashAttribute("formulareingabe", felder);
        return "redirect:/akte/{aktenzeichen}#" + name;
    }
}
