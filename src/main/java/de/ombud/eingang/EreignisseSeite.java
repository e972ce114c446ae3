package de.ombud.eingang;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Betrachter;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What happens to a case from outside, taken in on its page; the same steps as {@link EreignisseApi}. */
@Controller
@RequestMapping("/akte/{aktenzeichen}")
class EreignisseSeite {

    private final Ereignisaufnahme ereignisse;
    private final Aktenformular formular;
    private final MessageSource texte;

    EreignisseSeite(Ereignisaufnahme ereignisse, Aktenformular formular, MessageSource texte) {
        this.ereignisse = ereignisse;
        this.formular = formular;
        this.texte = texte;
    }

    @PostMapping("/rueckfrage")
    String rueckfrage(
            @PathVariable String aktenzeichen, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return sende(
                aktenzeichen,
                "rueckfrage",
                felder,
                new RueckfrageEingabe(text(felder, "rueckfrage.frage"), tag(felder.get("rueckfrage.bis"))),
                meldung,
                ereignisse::rueckfrage);
    }

    @PostMapping("/nachtrag")
    String nachtrag(
            @PathVariable String aktenzeichen, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return sende(
                aktenzeichen,
                "nachtrag",
                felder,
                new NachtragEingabe(text(felder, "nachtrag.text")),
                meldung,
                ereignisse::nachtrag);
    }

    @PostMapping("/anliegen")
    String anliegen(
            @PathVariable String aktenzeichen, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        AnliegenEingabe eingabe = new AnliegenEingabe(
                art(felder.get("anliegen.art")),
                text(felder, "anliegen.thema"),
                text(felder, "anliegen.beschreibung"),
                felder.containsKey("anliegen.notlage"),
                null,
                null);
        return sende(aktenzeichen, "anliegen", felder, eingabe, meldung, ereignisse::anliegen);
    }

    /** Cannot be taken back, so the form asks for the reason and for a tick. */
    @PostMapping("/rueckzug")
    String rueckzug(
            @PathVariable String aktenzeichen, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return sende(
                aktenzeichen,
                "rueckzug",
                felder,
                new RueckzugEingabe(text(felder, "rueckzug.grund")),
                meldung,
                (fall, eingabe, wer) -> {
                    if (!felder.containsKey("rueckzug.bestaetigt")) {
                        throw new Eingabefehler(
                                "bestaetigt", texte.getMessage("ereignis.rueckzug.unbestaetigt", null, Locale.GERMANY));
                    }
                    return ereignisse.rueckzug(fall, eingabe, wer);
                });
    }

    private interface Schritt<E> {
        Akte tue(Aktenzeichen fall, E eingabe, Betrachter wer);
    }

    private <E> String sende(
            String aktenzeichen,
            String name,
            Map<String, String> felder,
            E eingabe,
            RedirectAttributes meldung,
            Schritt<E> schritt) {
        return formular.sende(
                aktenzeichen,
                name,
                name + ".",
                felder,
                eingabe,
                meldung,
                () -> schritt.tue(new Aktenzeichen(aktenzeichen), eingabe, Betrachter.von(Angemeldet.aktuell())));
    }

    private static String text(Map<String, String> felder, String feld) {
        return felder.getOrDefault(feld, "").strip();
    }

    private static LocalDate tag(String wert) {
        try {
            return wert == null || wert.isEmpty() ? null : LocalDate.parse(wert);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static Anliegenart art(String wert) {
        return Arrays.stream(Anliegenart.values())
                .filter(art -> art.name().equals(wert))
                .findFirst()
                .orElse(null);
    }
}
