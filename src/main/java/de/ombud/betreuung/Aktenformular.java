package de.ombud.betreuung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtVerarbeitbar;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A form on the page of a case in which people write more than a line: where it is refused, the page shows again what was typed, each
 * reason at its field. Works without JavaScript. The page finds {@code formular} (its name), {@code formularfehler} and
 * {@code formulareingabe} (by name of the field; "" for the form as a whole) or, where it went well, {@code getan} (key of a sentence).
 */
@Component
class Aktenformular {

    private final Eingabeleser leser;

    Aktenformular(Eingabeleser leser) {
        this.leser = leser;
    }

    /**
     * @param name of the form, which stands at {@code #<name>}
     * @param vorsatz what the names of its fields begin with, so that no two forms on the page share one
     * @param felder as they were sent
     * @param angaben what they mean, as {@link Eingabeleser} takes it
     */
    record Sendung<E extends Eingabe>(
            String name, String vorsatz, Map<String, String> felder, Class<E> art, Map<String, ?> angaben) {

        /** The fields whose names begin with that of the form mean what stands behind it. */
        static <E extends Eingabe> Sendung<E> von(String name, Map<String, String> felder, Class<E> art) {
            return new Sendung<>(name, name + ".", felder, art, eigene(name + ".", felder));
        }

        /** @param wert of a field that the form has in pieces */
        Sendung<E> mit(String feld, Object wert) {
            Map<String, Object> ergaenzt = new HashMap<>(angaben);
            ergaenzt.put(feld, wert);
            return new Sendung<>(name, vorsatz, felder, art, ergaenzt);
        }

        private static Map<String, String> eigene(String vorsatz, Map<String, String> felder) {
            Map<String, String> eigene = new HashMap<>();
            felder.forEach((feld, wert) -> {
                if (feld.startsWith(vorsatz)) {
                    eigene.put(feld.substring(vorsatz.length()), wert);
                }
            });
            return eigene;
        }
    }

    /** @param <E> what the form says */
    interface Schritt<E> {
        void tue(Aktenzeichen fall, E eingabe, Betrachter wer);
    }

    /** What is refused as a whole, because the person may not see the case or take the step, goes to the page for it. */
    <E extends Eingabe> String sende(
            Aktenzeichen aktenzeichen, Sendung<E> sendung, RedirectAttributes meldung, Schritt<E> schritt) {
        Map<String, String> fehler = new LinkedHashMap<>();
        try {
            E eingabe = leser.lies(sendung.art(), sendung.angaben());
            schritt.tue(aktenzeichen, eingabe, Betrachter.von(Angemeldet.aktuell()));
        } catch (Eingabefehler e) {
            e.fehler().forEach(f -> fehler.put(sendung.vorsatz() + f.field(), f.message()));
        } catch (Konflikt | NichtVerarbeitbar e) {
            fehler.put("", e.getMessage());
        }
        meldung.addAttribute("aktenzeichen", aktenzeichen.wert());
        if (fehler.isEmpty()) {
            meldung.addFlashAttribute("getan", "akte.getan." + sendung.name());
            return "redirect:/akte/{aktenzeichen}";
        }
        meldung.addFlashAttribute("formularfehler", fehler);
        return zeigeWieder(aktenzeichen, sendung.name(), sendung.felder(), meldung);
    }

    /** The page again, with this form open and what was typed in it. */
    String zeigeWieder(Aktenzeichen aktenzeichen, String name, Map<String, String> felder, RedirectAttributes meldung) {
        meldung.addAttribute("aktenzeichen", aktenzeichen.wert());
        meldung.addFlashAttribute("formular", name);
        meldung.addFlashAttribute("formulareingabe", felder);
        return "redirect:/akte/{aktenzeichen}#" + name;
    }
}
