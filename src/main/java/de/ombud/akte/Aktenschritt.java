package de.ombud.akte;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Grund;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A step that somebody takes by a form on the page of a case, without JavaScript. It leads back to the page, with the reason where it
 * failed; where a job changed the same case at that moment, it is done again.
 */
@Component
public class Aktenschritt {

    private final Eingabeleser leser;

    Aktenschritt(Eingabeleser leser) {
        this.leser = leser;
    }

    /**
     * @param meldung carries the reason of a refusal to the page
     * @return the view that leads back
     * @throws de.ombud.system.NichtGefunden where the person may not see the case
     */
    public String tue(Aktenzeichen aktenzeichen, RedirectAttributes meldung, Consumer<Angemeldet> schritt) {
        try {
            schritt.accept(Angemeldet.aktuell());
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute("fehler", e.fehler().get(0).message());
        } catch (NichtErlaubt | Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        meldung.addAttribute("aktenzeichen", aktenzeichen.wert());
        return "redirect:/akte/{aktenzeichen}";
    }

    /**
     * The same for a form with fields.
     *
     * @param felder as they came
     */
    public <E extends Eingabe> String tue(
            Aktenzeichen aktenzeichen,
            Class<E> art,
            Map<String, String> felder,
            RedirectAttributes meldung,
            BiConsumer<E, Angemeldet> schritt) {
        return tue(aktenzeichen, meldung, wer -> schritt.accept(leser.lies(art, felder), wer));
    }

    /**
     * For steps that nobody takes without saying why.
     *
     * @return without blanks around it
     * @throws Eingabefehler where nothing is said, too much, or in characters that no text may hold
     */
    public String grund(String grund) {
        return leser.lies(Grund.class, Map.of("grund", grund)).grund();
    }
}
