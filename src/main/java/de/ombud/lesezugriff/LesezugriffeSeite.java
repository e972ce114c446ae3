package de.ombud.lesezugriff;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The read log of one case, without the case. An Aktenzeichen says nothing about a person, so it may stand in the address. */
@Controller
class LesezugriffeSeite {

    private final Leseprotokoll protokoll;
    private final Aenderungsprotokoll aenderungen;
    private final LesezugriffEinstellungen einstellungen;

    LesezugriffeSeite(
            Leseprotokoll protokoll, Aenderungsprotokoll aenderungen, LesezugriffEinstellungen einstellungen) {
        this.protokoll = protokoll;
        this.aenderungen = aenderungen;
        this.einstellungen = einstellungen;
    }

    @Bean
    static Seitenfreigabe lesezugriffeSeitenfreigabe() {
        return Seitenfreigabe.fuer("/lesezugriffe/**", Gruppe.DATENSCHUTZ);
    }

    /** Asks for the Aktenzeichen and shows what was asked for. */
    @GetMapping("/lesezugriffe")
    String frage(@RequestParam(defaultValue = "") String aktenzeichen, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        String gefragt = aktenzeichen.strip().toUpperCase(Locale.ROOT);
        model.addAttribute("aktenzeichen", gefragt);
        if (!gefragt.isEmpty()) {
            try {
                fuelle(new Aktenzeichen(gefragt), model);
            } catch (NichtGefunden e) {
                model.addAttribute("unbekannt", true);
            }
        }
        return "lesezugriff/seite";
    }

    @GetMapping("/lesezugriffe/{aktenzeichen}")
    String seite(@PathVariable Aktenzeichen aktenzeichen, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("aktenzeichen", aktenzeichen.wert());
        fuelle(aktenzeichen, model);
        return "lesezugriff/seite";
    }

    private void fuelle(Aktenzeichen aktenzeichen, Model model) {
        model.addAttribute("zugriffe", protokoll.zu(aktenzeichen, Angemeldet.aktuell()));
        // that the change log holds may be known without reading it
        model.addAttribute("aenderungen", aenderungen.zeilen(aktenzeichen).size());
        model.addAttribute("unversehrt", aenderungen.istUnversehrt(aktenzeichen));
        model.addAttribute("hoechstens", einstellungen.hoechstens());
        model.addAttribute("minuten", einstellungen.zeitraum().toMinutes());
        model.addAttribute("ort", Ortszeit.BERLIN);
    }
}
