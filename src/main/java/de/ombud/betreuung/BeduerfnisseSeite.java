package de.ombud.betreuung;

import de.ombud.berichtigung.KorrekturEingabe;
import de.ombud.berichtigung.Korrekturaufnahme;
import de.ombud.betreuung.Aktenformular.Sendung;
import de.ombud.eingang.angabe.BeduerfnisseEingabe;
import de.ombud.vorgang.Aktenzeichen;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What a person needs, put right on the page of the case; each field goes into the change log with the reason. */
@Controller
class BeduerfnisseSeite {

    private static final String FORMULAR = "beduerfnisse-berichtigen";
    private static final String SCHUTZ = "kunde.adressschutz";

    private final Korrekturaufnahme korrekturen;
    private final Aktenformular formular;

    BeduerfnisseSeite(Korrekturaufnahme korrekturen, Aktenformular formular) {
        this.korrekturen = korrekturen;
        this.formular = formular;
    }

    @PostMapping("/akte/{aktenzeichen}/beduerfnisse")
    String berichtigen(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        Map<String, Object> kunde = new HashMap<>(Map.of("beduerfnisse", BeduerfnisseEingabe.aus(felder)));
        Optional.ofNullable(felder.get(SCHUTZ)).ifPresent(schutz -> kunde.put("adressschutz", schutz));
        Map<String, ?> angaben = Map.of("kunde", kunde, "grund", felder.getOrDefault("grund", ""));
        return formular.sende(
                aktenzeichen,
                new Sendung<>(FORMULAR, "", felder, KorrekturEingabe.class, angaben),
                meldung,
                korrekturen::korrigieren);
    }
}
