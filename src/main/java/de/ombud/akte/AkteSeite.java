package de.ombud.akte;

import de.ombud.frist.Fristnaehe;
import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The case on one page. Whoever may not see it learns not even that it exists. */
@Controller
class AkteSeite {

    private final Aktenzugang zugang;
    private final List<Aktenabschnitt> abschnitte;
    private final List<Fristquelle> fristen;
    private final Themenkatalog themen;
    private final Fristnaehe naehe;
    private final Lesezugriffe lesezugriffe;
    private final Clock uhr;

    AkteSeite(
            Aktenzugang zugang,
            List<Aktenabschnitt> abschnitte,
            List<Fristquelle> fristen,
            Themenkatalog themen,
            Fristnaehe naehe,
            Lesezugriffe lesezugriffe,
            Clock uhr) {
        this.zugang = zugang;
        this.abschnitte = abschnitte.stream()
                .sorted(Comparator.comparing(Aktenabschnitt::rang))
                .toList();
        this.fristen = List.copyOf(fristen);
        this.themen = themen;
        this.naehe = naehe;
        this.lesezugriffe = lesezugriffe;
        this.uhr = uhr;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Bean
    static Seitenfreigabe akteSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/akte/**");
    }

    /** With the frame of all pages. @param von where the link stood, "suche" or nothing */
    @GetMapping("/akte/{aktenzeichen}")
    String seite(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam(defaultValue = "") String von,
            Model model,
            HttpServletResponse antwort) {
        fuelle(aktenzeichen, von.equals("suche") ? Leseweg.SUCHE : Leseweg.SEITE, 0, model, antwort);
        return "akte/seite";
    }

    /** The same without the frame, to stand beside the form of a task; the Anliegen that the task is about is marked. */
    @GetMapping("/akte/{aktenzeichen}/beilage")
    String beilage(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam(defaultValue = "0") int anliegen,
            Model model,
            HttpServletResponse antwort) {
        fuelle(aktenzeichen, Leseweg.BEILAGE, anliegen, model, antwort);
        return "akte/beilage";
    }

    /** Each deadline with how it comes about, on paper. */
    @GetMapping("/akte/{aktenzeichen}/fristen")
    String fristen(@PathVariable Aktenzeichen aktenzeichen, Model model, HttpServletResponse antwort) {
        Akteneinsicht einsicht = einsicht(aktenzeichen, Leseweg.SEITE, 0, antwort);
        model.addAttribute("akte", einsicht.akte());
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("jetzt", einsicht.jetzt());
        model.addAttribute("fristen", fristen(einsicht));
        return "akte/fristen";
    }

    private void fuelle(Aktenzeichen aktenzeichen, Leseweg weg, int gemeint, Model model, HttpServletResponse antwort) {
        Akteneinsicht einsicht = einsicht(aktenzeichen, weg, gemeint, antwort);
        model.addAttribute("akte", einsicht.akte());
        model.addAttribute("gemeint", gemeint);
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("themen", themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel)));
        model.addAttribute("fristen", fristen(einsicht));
        model.addAttribute("heute", Ortszeit.tag(einsicht.jetzt()));
        model.addAttribute("phasen", Phase.von(einsicht.akte().status()));
        for (Rang.Ort wo : Rang.Ort.values()) {
            model.addAttribute(
                    wo.name().toLowerCase(Locale.ROOT),
                    abschnitte.stream()
                            .filter(a -> a.rang().ort() == wo)
                            .flatMap(a -> a.zu(einsicht).stream())
                            .toList());
        }
    }

    private Akteneinsicht einsicht(Aktenzeichen aktenzeichen, Leseweg weg, int gemeint, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        Akte akte = zugang.zuSehen(aktenzeichen, wer);
        lesezugriffe.vermerken(akte.aktenzeichen(), wer.name(), weg);
        return new Akteneinsicht(akte, wer, uhr.instant(), weg == Leseweg.BEILAGE, gemeint);
    }

    private List<Fristlage> fristen(Akteneinsicht einsicht) {
        return fristen.stream()
                .flatMap(quelle -> quelle.fristen(einsicht).stream())
                .map(frist -> Fristlage.von(frist, einsicht.jetzt(), naehe))
                .toList();
    }
}
