package de.ombud.betreuung;

import de.ombud.akte.Aktenschritt;
import de.ombud.eingang.angabe.VollmachtEingabe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsumfang;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Vollmacht on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}/vollmacht")
class VollmachtSeite {

    private final Vollmachtaufnahme aufnahme;
    private final Aktenschritt schritt;

    VollmachtSeite(Vollmachtaufnahme aufnahme, Aktenschritt schritt) {
        this.aufnahme = aufnahme;
        this.schritt = schritt;
    }

    /** @param anliegen numbers of the matters that it covers; none for the whole case */
    @PostMapping
    String erteilt(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam(defaultValue = "ALLES") Vollmachtsumfang umfang,
            @RequestParam(defaultValue = "") List<Integer> anliegen,
            @RequestParam Vollmachtsnachweis nachweis,
            @RequestParam(required = false) LocalDate nachweisBis,
            @RequestParam(required = false) LocalDate gueltigVon,
            @RequestParam(required = false) LocalDate gueltigBis,
            @RequestParam(defaultValue = "") List<Aufgabenkreis> aufgabenkreise,
            RedirectAttributes meldung) {
        VollmachtEingabe eingabe =
                new VollmachtEingabe(umfang, anliegen, nachweis, nachweisBis, gueltigVon, gueltigBis, aufgabenkreise);
        return tue(aktenzeichen, meldung, (az, wer) -> aufnahme.erteilt(az, eingabe, wer));
    }

    @PostMapping("/widerruf")
    String widerrufen(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes meldung) {
        return tue(
                aktenzeichen,
                meldung,
                (az, wer) -> aufnahme.widerrufen(az, new WiderrufEingabe(schritt.grund(grund)), wer));
    }

    @PostMapping("/falsch")
    String warFalsch(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "false") boolean offenbart,
            RedirectAttributes meldung) {
        return tue(
                aktenzeichen,
                meldung,
                (az, wer) -> aufnahme.warFalsch(az, new FalscheVollmachtEingabe(schritt.grund(grund), offenbart), wer));
    }

    private String tue(
            Aktenzeichen aktenzeichen, RedirectAttributes meldung, BiConsumer<Aktenzeichen, Betrachter> handlung) {
        return schritt.tue(aktenzeichen, meldung, wer -> handlung.accept(aktenzeichen, Betrachter.von(wer)));
    }
}
