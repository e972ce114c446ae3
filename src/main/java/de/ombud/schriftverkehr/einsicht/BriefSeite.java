package de.ombud.schriftverkehr.einsicht;

import de.ombud.schriftverkehr.Sendungszeile;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.schriftverkehr.mail.Absender;
import de.ombud.schriftverkehr.stapel.Briefblatt;
import de.ombud.system.Angemeldet;
import de.ombud.system.Seitenfreigabe;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/**
 * The piece on paper (DIN 5008 Form B), for the colleagues who post letters or read one out on the phone. Whoever may not see it
 * learns not even that it exists.
 */
@Controller
class BriefSeite {

    private final Briefe briefe;
    private final Absender absender;

    BriefSeite(Briefe briefe, Absender absender) {
        this.briefe = briefe;
        this.absender = absender;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Bean
    static Seitenfreigabe schreibenSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/schreiben/*");
    }

    @GetMapping("/schreiben/{id:\\d{1,18}}")
    String brief(@PathVariable long id, Model model, HttpServletResponse antwort) {
        Briefe.Brief brief = briefe.lies(id, Angemeldet.aktuell());
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Sendungszeile sendung = brief.sendung();
        Briefblatt blatt = brief.blatt();
        model.addAttribute("titel", "Schreiben zu " + sendung.aktenzeichen());
        model.addAttribute("hinweis", hinweis(sendung.weg()));
        model.addAttribute("antwort", sendung.antwort());
        model.addAttribute("beduerfnisse", brief.beduerfnisse());
        model.addAttribute("stapel", sendung.zustand() == Versandzustand.ERSTELLT ? sendung.stapel() : 0);
        model.addAttribute("grossdruck", blatt.grossdruck());
        model.addAttribute("absender", absender);
        model.addAttribute("aktenzeichen", sendung.aktenzeichen());
        model.addAttribute("anschrift", blatt.anschrift());
        model.addAttribute("anschriftFehlt", !brief.geschuetzt() && Briefblatt.anschriftFehlt(sendung));
        model.addAttribute("geschuetzt", brief.geschuetzt());
        model.addAttribute("datum", blatt.datum());
        model.addAttribute("betreff", blatt.betreff());
        model.addAttribute("absaetze", blatt.absaetze());
        return "schreiben/brief";
    }

    private static String hinweis(Versandweg weg) {
        return switch (weg) {
            case BRIEF ->
                "Brief: drucken (Strg+P), unterschreiben, zur Post geben und in der Aufgabe den Tag eintragen.";
            case TELEFON -> "Telefonische Mitteilung: dieser Text dient als Gesprächsleitfaden.";
            case EMAIL -> "Kopie der E-Mail für die Akte.";
            case KEINER -> "Dieses Schreiben wird nicht versandt.";
        };
    }
}
