package de.ombud.vermittlung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import jakarta.servlet.http.HttpServletResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * A mediation on one page: state and result for those who see the case, the agreement for the leadership that releases it, consents and
 * notes for its Ombudsperson. Whoever may not see the case learns not even that it exists. Works without JavaScript.
 */
@Gelesen(Leseweg.VERMITTLUNG)
@Controller
@RequestMapping("/vermittlung/{aktenzeichen}")
class VermittlungSeite {

    private final Vermittlungszugang zugang;
    private final Vermittlungen vermittlungen;
    private final Notizen notizen;
    private final Einwilligungswortlaut wortlaut;
    private final Wege wege;
    private final Eingabeleser leser;

    VermittlungSeite(
            Vermittlungszugang zugang,
            Vermittlungen vermittlungen,
            Notizen notizen,
            Einwilligungswortlaut wortlaut,
            Wege wege,
            Eingabeleser leser) {
        this.zugang = zugang;
        this.vermittlungen = vermittlungen;
        this.notizen = notizen;
        this.wortlaut = wortlaut;
        this.wege = wege;
        this.leser = leser;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Bean
    static Seitenfreigabe vermittlungSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/vermittlung/**");
    }

    @GetMapping
    String zeige(@PathVariable Aktenzeichen aktenzeichen, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        Optional<Verfahren> verfahren = lies(aktenzeichen, wer);
        boolean fuehrt = verfahren.filter(v -> v.fuehrt(wer.name())).isPresent();
        boolean laeuft = verfahren.filter(Verfahren::laeuft).isPresent();
        model.addAttribute("aktenzeichen", aktenzeichen.wert());
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("v", verfahren.orElse(null));
        model.addAttribute(
                "beduerfnisse", zugang.beduerfnisse(aktenzeichen, wer).orElse(null));
        boolean vertritt = !fuehrt && zugang.vertritt(aktenzeichen, wer);
        model.addAttribute("fuehrt", fuehrt);
        model.addAttribute("vertritt", vertritt);
        model.addAttribute("darfAnfragen", !laeuft && wer.istIn(Gruppe.FALLFUEHRUNG));
        model.addAttribute("darfWiderrufen", laeuft && zugang.darfWiderrufen(wer));
        model.addAttribute("seiten", Seite.values());
        if (fuehrt) {
            model.addAttribute("notizen", notizen.lies(aktenzeichen, wer.name()));
        }
        if (fuehrt || vertritt) {
            model.addAttribute("darfEinwilligungErfassen", verfahren.get().stand() == Verfahrensstand.EINWILLIGUNG);
            model.addAttribute("wortlaut", wortlaute());
            model.addAttribute("fassung", wortlaut.geltendeFassung());
        }
        return "vermittlung/seite";
    }

    private Map<Seite, String> wortlaute() {
        Map<Seite, String> texte = new LinkedHashMap<>();
        for (Seite seite : Seite.values()) {
            texte.put(seite, wortlaut.text(wortlaut.geltendeFassung(), seite));
        }
        return texte;
    }

    @PostMapping("/anfrage")
    String anfragen(
            @PathVariable Aktenzeichen aktenzeichen,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        return tue(aktenzeichen, model, antwort, meldung, "anfrage", (az, wer) -> {
            zugang.zumAnfragen(az, wer);
            wege.eroeffnen(az, new NeuerWeg(Wegart.VERMITTLUNG, null, null, ""), wer.name());
        });
    }

    @PostMapping("/notiz")
    String notiz(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        model.addAttribute("notiztext", felder.getOrDefault("text", ""));
        return tue(aktenzeichen, model, antwort, meldung, "notiz", (az, wer) -> {
            zugang.zumFuehren(az, wer);
            notizen.schreibe(az, leser.lies(NotizEingabe.class, felder).text(), wer.name());
        });
    }

    /** The page asks in one field what a program says in two. */
    record Einwilligungsformular(
            @Feld(value = "Seite", pflicht = true) Seite seite,
            @Feld(value = "Antwort", pflicht = true) Antwort antwortDerSeite,

            @Feld(value = "Vermerk", laenge = Feld.GRUND, mehrzeilig = true)
            String vermerk)
            implements Eingabe {

        enum Antwort {
            SCHRIFTLICH,
            MUENDLICH,
            VERWEIGERT
        }

        NeueEinwilligung neue() {
            return antwortDerSeite == Antwort.VERWEIGERT
                    ? new NeueEinwilligung(seite, false, null, vermerk)
                    : new NeueEinwilligung(seite, true, Einwilligungsform.valueOf(antwortDerSeite.name()), vermerk);
        }
    }

    @PostMapping("/einwilligung")
    String einwilligung(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        model.addAttribute("einwilligungSeite", felder.getOrDefault("seite", ""));
        model.addAttribute("einwilligungAntwort", felder.getOrDefault("antwortDerSeite", ""));
        model.addAttribute("einwilligungVermerk", felder.getOrDefault("vermerk", ""));
        return tue(aktenzeichen, model, antwort, meldung, "einwilligung", (az, wer) -> {
            zugang.zumVermitteln(az, wer);
            vermittlungen.einwilligungErfassen(
                    az, leser.lies(Einwilligungsformular.class, felder).neue(), wer.name());
        });
    }

    @PostMapping("/widerruf")
    String widerruf(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        model.addAttribute("widerrufSeite", felder.getOrDefault("seite", ""));
        model.addAttribute("widerrufGrund", felder.getOrDefault("grund", ""));
        return tue(aktenzeichen, model, antwort, meldung, "widerruf", (az, wer) -> {
            zugang.zumWiderrufen(az, wer);
            WiderrufEingabe eingabe = leser.lies(WiderrufEingabe.class, felder);
            vermittlungen.widerrufen(az, eingabe.seite(), eingabe.grund(), wer.name());
        });
    }

    @PostMapping("/uebergabe")
    String uebergabe(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        model.addAttribute("uebergabeAn", felder.getOrDefault("an", ""));
        model.addAttribute("uebergabeGrund", felder.getOrDefault("grund", ""));
        return tue(aktenzeichen, model, antwort, meldung, "uebergabe", (az, wer) -> {
            zugang.zumFuehren(az, wer);
            UebergabeEingabe eingabe = leser.lies(UebergabeEingabe.class, felder);
            vermittlungen.uebergeben(az, eingabe.an(), eingabe.grund(), wer.name());
        });
    }

    private interface Schritt {
        void tue(Aktenzeichen az, Angemeldet wer);
    }

    /** Afterwards the page is loaded anew, so that nothing is sent twice; where something is wrong, it says what and where. */
    private String tue(
            Aktenzeichen aktenzeichen,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung,
            String was,
            Schritt schritt) {
        try {
            schritt.tue(aktenzeichen, Angemeldet.aktuell());
        } catch (Eingabefehler e) {
            model.addAttribute("fehlerBei", was);
            model.addAttribute("fehler", e.fehler());
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            return zeige(aktenzeichen, model, antwort);
        } catch (Konflikt e) {
            model.addAttribute("konflikt", e.getMessage());
            antwort.setStatus(HttpStatus.CONFLICT.value());
            return zeige(aktenzeichen, model, antwort);
        }
        meldung.addFlashAttribute("getan", was);
        return "redirect:/vermittlung/" + aktenzeichen;
    }

    private Optional<Verfahren> lies(Aktenzeichen az, Angemeldet wer) {
        try {
            return zugang.zumLesen(az, wer);
        } catch (NichtGefunden | NichtErlaubt e) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
