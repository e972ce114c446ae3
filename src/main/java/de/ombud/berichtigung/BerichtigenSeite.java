package de.ombud.berichtigung;

import de.ombud.berichtigung.Berichtigungsvorschau.Vorschau;
import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtVerarbeitbar;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.zustaendigkeit.Dienststellen;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Putting right on the page: the fields as they are, then what would follow, then the step. Works without JavaScript. Where somebody
 * else put something right meanwhile, or something else would follow by now, nothing happens and it is shown again.
 */
@Gelesen(Leseweg.SEITE)
@Controller
@RequestMapping("/akte/{aktenzeichen}/berichtigen")
class BerichtigenSeite {

    private static final String STAND = "stand";
    private static final String GESEHEN = "gesehen";

    private final Korrekturaufnahme korrekturen;
    private final Berichtigungsformular formular;
    private final Berichtigungsvorschau vorschau;
    private final Aenderungsprotokoll protokoll;
    private final Dienststellen dienststellen;
    private final Themenkatalog themen;
    private final MessageSource texte;

    BerichtigenSeite(
            Korrekturaufnahme korrekturen,
            Berichtigungsformular formular,
            Berichtigungsvorschau vorschau,
            Aenderungsprotokoll protokoll,
            Dienststellen dienststellen,
            Themenkatalog themen,
            MessageSource texte) {
        this.korrekturen = korrekturen;
        this.formular = formular;
        this.vorschau = vorschau;
        this.protokoll = protokoll;
        this.dienststellen = dienststellen;
        this.themen = themen;
        this.texte = texte;
    }

    @GetMapping
    String zeige(@PathVariable Aktenzeichen aktenzeichen, Model model, HttpServletResponse antwort) {
        Akte akte = akte(aktenzeichen);
        return seite(akte, formular.felder(akte), Map.of(), model, antwort);
    }

    @PostMapping("/vorschau")
    @OhneWirkung("was schon getippt ist, gehört in keine Adresse")
    String vorschau(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort) {
        return schritt(aktenzeichen, felder, model, antwort, eingabe -> "");
    }

    @PostMapping
    String berichtige(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        return schritt(aktenzeichen, felder, model, antwort, eingabe -> {
            korrekturen.korrigieren(aktenzeichen, eingabe, Betrachter.von(Angemeldet.aktuell()));
            meldung.addAttribute("aktenzeichen", aktenzeichen.wert());
            meldung.addFlashAttribute("getan", "akte.getan.berichtigen");
            return "redirect:/akte/{aktenzeichen}";
        });
    }

    @PostMapping("/anschrift")
    String anschriftEntfernen(@PathVariable Aktenzeichen aktenzeichen, RedirectAttributes meldung) {
        meldung.addAttribute("aktenzeichen", aktenzeichen.wert());
        // where somebody else was quicker it is as wanted
        if (korrekturen.anschriftEntfernen(aktenzeichen, Betrachter.von(Angemeldet.aktuell()))) {
            meldung.addFlashAttribute("getan", "akte.getan.berichtigen");
        }
        return "redirect:/akte/{aktenzeichen}";
    }

    /** @param tue empty where it is only shown */
    private String schritt(
            Aktenzeichen az,
            Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            Function<KorrekturEingabe, String> tue) {
        Akte akte = akte(az);
        Map<String, String> fehler = new LinkedHashMap<>();
        try {
            if (!stand(az).equals(felder.get(STAND))) {
                throw new Konflikt(text("berichtigen.inzwischen"));
            }
            KorrekturEingabe eingabe = formular.lies(felder, akte);
            Vorschau folgt = vorschau.zu(az, eingabe, Angemeldet.aktuell());
            String ziel = folgt.abdruck().equals(felder.get(GESEHEN)) ? tue.apply(eingabe) : "";
            return ziel.isEmpty() ? zeigeFolgen(akte, felder, folgt, model, antwort) : ziel;
        } catch (Eingabefehler e) {
            e.fehler().forEach(f -> fehler.put(formular.feldname(f.field(), felder, akte), f.message()));
        } catch (NichtVerarbeitbar | Konflikt e) {
            fehler.put("", e.getMessage());
        }
        antwort.setStatus(HttpStatus.BAD_REQUEST.value());
        Map<String, String> gezeigt = new HashMap<>(formular.felder(akte));
        gezeigt.replaceAll((feld, bisher) -> formular.gesandt(felder, feld, bisher));
        gezeigt.put(Berichtigungsformular.GRUND, felder.getOrDefault(Berichtigungsformular.GRUND, ""));
        return seite(akte, gezeigt, fehler, model, antwort);
    }

    private String zeigeFolgen(
            Akte akte, Map<String, String> felder, Vorschau folgt, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Map<String, String> weiter = new LinkedHashMap<>(felder);
        weiter.keySet().removeIf(feld -> feld.startsWith("_") || feld.equals(GESEHEN));
        model.addAttribute("akte", akte);
        model.addAttribute("felder", formular.eigene(weiter, akte));
        model.addAttribute(STAND, felder.get(STAND));
        model.addAttribute(GESEHEN, folgt.abdruck());
        model.addAttribute("anders", felder.containsKey(GESEHEN));
        model.addAttribute("folgt", folgt);
        return "berichtigen/vorschau";
    }

    private String seite(
            Akte akte,
            Map<String, String> felder,
            Map<String, String> fehler,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("akte", akte);
        model.addAttribute("f", felder);
        model.addAttribute("fehler", fehler);
        model.addAttribute(STAND, stand(akte.aktenzeichen()));
        model.addAttribute("kanaele", Kanal.values());
        model.addAttribute("adressaten", Adressat.values());
        model.addAttribute("reaktionsarten", Reaktionsart.values());
        model.addAttribute("antwortwege", Antwortweg.values());
        model.addAttribute("einreicherarten", Einreicherart.values());
        model.addAttribute("arten", Anliegenart.values());
        model.addAttribute("dienststellen", dienststellen.alle());
        model.addAttribute("themen", themen.alle());
        return "berichtigen/seite";
    }

    private Akte akte(Aktenzeichen az) {
        return korrekturen.zumBerichtigen(az, Betrachter.von(Angemeldet.aktuell()));
    }

    /** Grows with every correction. */
    private String stand(Aktenzeichen az) {
        return String.valueOf(protokoll.zeilen(az).size());
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
