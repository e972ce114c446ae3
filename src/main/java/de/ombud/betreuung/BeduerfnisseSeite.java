package de.ombud.betreuung;

import de.ombud.eingang.angabe.BeduerfnisseEingabe;
import de.ombud.eingang.angabe.KundeEingabe;
import de.ombud.system.Angemeldet;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person needs, put right on the page of the case; each field goes into the change log with the reason. */
@Controller
class BeduerfnisseSeite {

    private static final String FORMULAR = "beduerfnisse-berichtigen";

    private final Korrekturaufnahme korrekturen;
    private final Aktenformular formular;

    BeduerfnisseSeite(Korrekturaufnahme korrekturen, Aktenformular formular) {
        this.korrekturen = korrekturen;
        this.formular = formular;
    }

    @PostMapping("/akte/{aktenzeichen}/beduerfnisse")
    String berichtigen(
            @PathVariable String aktenzeichen, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        KorrekturEingabe eingabe = eingabe(felder);
        return formular.sende(
                aktenzeichen,
                FORMULAR,
                "",
                felder,
                eingabe,
                meldung,
                () -> korrekturen.korrigieren(
                        new Aktenzeichen(aktenzeichen), eingabe, Betrachter.von(Angemeldet.aktuell())));
    }

    private static KorrekturEingabe eingabe(Map<String, String> felder) {
        return new KorrekturEingabe(
                null,
                null,
                KundeEingabe.nur(BeduerfnisseEingabe.aus(felder)),
                null,
                null,
                felder.getOrDefault("grund", "").strip());
    }
}
