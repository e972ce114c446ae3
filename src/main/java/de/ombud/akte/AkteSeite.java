package de.ombud.akte;

import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.schriftverkehr.Schreiben;
import de.ombud.schriftverkehr.Sendungen;
import de.ombud.schriftverkehr.Versandstand;
import de.ombud.schriftverkehr.Versandzustand;
import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.verbindung.Verbindungen;
import de.ombud.verbindung.Verbindungsart;
import de.ombud.vorgang.Aenderungsprotokoll;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Akten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.Vollmachtsumfang;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wegsicht;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The case on one page. Whoever may not see it learns not even that it exists. */
@Controller
class AkteSeite {

    private final Akten akten;
    private final Aenderungsprotokoll protokoll;
    private final Sendungen sendungen;
    private final Eskalationen eskalationen;
    private final Rechtsbehelfe rechtsbehelfe;
    private final Wegsicht wege;
    private final Vertretungszeile vertretung;
    private final Verbindungen verbindungen;
    private final Themenkatalog themen;
    private final Dienststellen dienststellen;
    private final Lesezugriffe lesezugriffe;
    private final Clock uhr;

    AkteSeite(
            Akten akten,
            Aenderungsprotokoll protokoll,
            Sendungen sendungen,
            Eskalationen eskalationen,
            Rechtsbehelfe rechtsbehelfe,
            Wegsicht wege,
            Vertretungszeile vertretung,
            Verbindungen verbindungen,
            Themenkatalog themen,
            Dienststellen dienststellen,
            Lesezugriffe lesezugriffe,
            Clock uhr) {
        this.akten = akten;
        this.protokoll = protokoll;
        this.sendungen = sendungen;
        this.eskalationen = eskalationen;
        this.rechtsbehelfe = rechtsbehelfe;
        this.wege = wege;
        this.vertretung = vertretung;
        this.verbindungen = verbindungen;
        this.themen = themen;
        this.dienststellen = dienststellen;
        this.lesezugriffe = lesezugriffe;
        this.uhr = uhr;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Configuration(proxyBeanMethods = false)
    static class Freigabe {

        @Bean
        Seitenfreigabe akteFreigabe() {
            return Seitenfreigabe.fuerAngemeldete("/akte/**");
        }
    }

    /** With the frame of all pages. @param von where the link stood, "suche" or nothing */
    @GetMapping("/akte/{aktenzeichen}")
    String seite(
            @PathVariable String aktenzeichen,
            @RequestParam(defaultValue = "") String von,
            Model model,
            HttpServletResponse antwort) {
        fuelle(aktenzeichen, von.equals("suche") ? Leseweg.SUCHE : Leseweg.SEITE, model, antwort);
        return "akte/seite";
    }

    /** The same without the frame, to stand beside the form of a task; the Anliegen that the task is about is marked. */
    @GetMapping("/akte/{aktenzeichen}/beilage")
    String beilage(
            @PathVariable String aktenzeichen,
            @RequestParam(defaultValue = "0") int anliegen,
            Model model,
            HttpServletResponse antwort) {
        model.addAttribute("gemeint", anliegen);
        fuelle(aktenzeichen, Leseweg.BEILAGE, model, antwort);
        return "akte/beilage";
    }

    private void fuelle(String aktenzeichen, Leseweg weg, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        Akte akte = lies(aktenzeichen, wer);
        lesezugriffe.vermerken(akte.aktenzeichen(), wer.name(), weg);
        model.addAttribute("darfLesezugriffeSehen", wer.istIn("datenschutz"));
        List<Versandstand> schreiben = sendungen.zu(akte.aktenzeichen());
        LocalDate heute = Ortszeit.tag(uhr.instant());
        boolean wirdErwartet = akte.wirdBeantwortet() && !akte.status().istBeendet();
        model.addAttribute("akte", akte);
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("vertretung", vertretung.satz(akte, heute));
        model.addAttribute(
                "verbindungen",
                akte.vollstaendig()
                        ? verbindungen.zu(akte.aktenzeichen(), new Betrachter(wer.name(), wer.gruppen()))
                        : List.of());
        model.addAttribute("dienststelle", dienststelle(akte.dienststelle()));
        model.addAttribute("themen", themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel)));
        model.addAttribute(
                "bestaetigung",
                Fristlage.von(
                        wirdErwartet,
                        akte.fristen().eingangsbestaetigung(),
                        versandt(schreiben, Schreiben.EINGANGSBESTAETIGUNG),
                        heute));
        model.addAttribute(
                "antwortfrist",
                Fristlage.von(wirdErwartet, akte.fristen().antwort(), versandt(schreiben, Schreiben.ANTWORT), heute));
        model.addAttribute("schreiben", akte.vollstaendig() ? schreiben : List.of());
        model.addAttribute("ueberschreitungen", akte.vollstaendig() ? eskalationen.zu(akte.aktenzeichen()) : List.of());
        model.addAttribute("rechtsbehelfe", akte.vollstaendig() ? rechtsbehelfe.zu(akte.aktenzeichen()) : List.of());
        model.addAttribute("wege", wege.wege(akte, wer.gruppen()));
        model.addAttribute("hinweise", wege.hinweise(akte));
        model.addAttribute("darfVollmacht", akte.vollstaendig() && wer.istIn("krm", "ombudsstelle"));
        model.addAttribute("umfaenge", Vollmachtsumfang.values());
        model.addAttribute("nachweise", Vollmachtsnachweis.values());
        model.addAttribute("verbindungsarten", Verbindungsart.values());
        model.addAttribute("wegarten", Wegart.values());
        model.addAttribute("darfBescheidFestlegen", wer.istIn("krm", "widerspruchsstelle"));
        model.addAttribute("darfSchreibenLesen", akte.vollstaendig() && wer.istIn("krm", "ombudsstelle"));
        boolean protokollierbar = wer.istIn("krm", "teamleitung", "bereichsleitung", "geschaeftsfuehrung");
        model.addAttribute("darfProtokollLesen", protokollierbar);
        if (protokollierbar) {
            model.addAttribute("protokoll", protokoll.zeilen(akte.aktenzeichen()));
            model.addAttribute("unversehrt", protokoll.istUnversehrt(akte.aktenzeichen()));
        }
    }

    private Akte lies(String aktenzeichen, Angemeldet wer) {
        try {
            return akten.lies(new Aktenzeichen(aktenzeichen), new Betrachter(wer.name(), wer.gruppen()));
        } catch (NichtGefunden e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }

    private String dienststelle(String schluessel) {
        return dienststellen.finde(schluessel).map(Dienststelle::name).orElse(schluessel);
    }

    private static LocalDate versandt(List<Versandstand> schreiben, Schreiben welches) {
        return schreiben.stream()
                .filter(s -> s.schreiben() == welches && s.zustand() == Versandzustand.VERSANDT)
                .map(Versandstand::versandtAm)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
