package de.ombud.eingang;

import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Text;
import de.ombud.system.Zeichenregel;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsumfang;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The Vollmacht on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}/vollmacht")
class VollmachtSeite {

    private final Vollmachtaufnahme aufnahme;
    private final MessageSource texte;

    VollmachtSeite(Vollmachtaufnahme aufnahme, MessageSource texte) {
        this.aufnahme = aufnahme;
        this.texte = texte;
    }

    /** @param anliegen numbers of the matters that it covers; none for the whole case */
    @PostMapping
    String erteilt(
            @PathVariable String aktenzeichen,
            @RequestParam(defaultValue = "ALLES") Vollmachtsumfang umfang,
            @RequestParam(defaultValue = "") List<Integer> anliegen,
            @RequestParam Vollmachtsnachweis nachweis,
            @RequestParam(required = false) LocalDate nachweisBis,
            @RequestParam(required = false) LocalDate gueltigVon,
            @RequestParam(required = false) LocalDate gueltigBis,
            RedirectAttributes meldung) {
        VollmachtEingabe eingabe =
                new VollmachtEingabe(umfang, anliegen, nachweis, nachweisBis, gueltigVon, gueltigBis);
        return tue(aktenzeichen, meldung, (az, wer) -> aufnahme.erteilt(az, eingabe, wer));
    }

    @PostMapping("/widerruf")
    String widerrufen(
            @PathVariable String aktenzeichen,
            @RequestParam(defaultValue = "") String grund,
            RedirectAttributes meldung) {
        return tue(
                aktenzeichen, meldung, (az, wer) -> aufnahme.widerrufen(az, new WiderrufEingabe(geprueft(grund)), wer));
    }

    @PostMapping("/falsch")
    String warFalsch(
            @PathVariable String aktenzeichen,
            @RequestParam(defaultValue = "") String grund,
            @RequestParam(defaultValue = "false") boolean offenbart,
            RedirectAttributes meldung) {
        return tue(
                aktenzeichen,
                meldung,
                (az, wer) -> aufnahme.warFalsch(az, new FalscheVollmachtEingabe(geprueft(grund), offenbart), wer));
    }

    private String geprueft(String grund) {
        if (grund.isBlank()) {
            throw new Eingabefehler("grund", texte.getMessage("fehler.feld.grund", null, Locale.GERMANY));
        }
        return Zeichenregel.geprueft("grund", grund, Text.GRUND);
    }

    private static String tue(
            String aktenzeichen, RedirectAttributes meldung, BiConsumer<Aktenzeichen, Betrachter> schritt) {
        try {
            schritt.accept(new Aktenzeichen(aktenzeichen), Zugang.handelnd(Angemeldet.aktuell()));
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute("fehler", e.fehler().get(0).message());
        } catch (NichtErlaubt | Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        meldung.addAttribute("aktenzeichen", aktenzeichen);
        return "redirect:/akte/{aktenzeichen}";
    }
}
