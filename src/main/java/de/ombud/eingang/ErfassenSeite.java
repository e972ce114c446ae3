package de.ombud.eingang;

import de.ombud.anlage.Anlagen;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.entwurf.Erfassungsentwuerfe;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Seitenfreigabe;
import de.ombud.system.einmal.Idempotenzschluessel;
import de.ombud.untaetigkeit.Antragsart;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Bereich;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Ergebnis;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Reaktionsart;
import de.ombud.vorgang.Vollmacht.Aufgabenkreis;
import de.ombud.vorgang.Vollmachtsnachweis;
import de.ombud.vorgang.fall.angabe.NeueKundenreaktion;
import de.ombud.weg.Wegart;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * Recording. Its script talks to the same interface as other systems do; without script the form itself is taken, with the Anliegen
 * that it shows.
 */
@Controller
@RequestMapping("/erfassen")
class ErfassenSeite {

    private final Aufnahme aufnahme;
    private final Erfassungsformular formular;
    private final Erfassungsentwuerfe entwuerfe;
    private final Beratungsstellen beratungsstellen;
    private final Themenkatalog themen;
    private final Anlagen anlagen;

    ErfassenSeite(
            Aufnahme aufnahme,
            Erfassungsformular formular,
            Erfassungsentwuerfe entwuerfe,
            Beratungsstellen beratungsstellen,
            Themenkatalog themen,
            Anlagen anlagen) {
        this.aufnahme = aufnahme;
        this.formular = formular;
        this.entwuerfe = entwuerfe;
        this.beratungsstellen = beratungsstellen;
        this.themen = themen;
        this.anlagen = anlagen;
    }

    @Bean
    static Seitenfreigabe erfassenSeitenfreigabe() {
        return Seitenfreigabe.fuer("/erfassen/**", Gruppe.ERFASSUNG);
    }

    /** @param modus "telefon" for a call: few fields, everything else folded away */
    @GetMapping
    String zeige(
            @RequestParam(defaultValue = "") String modus,
            @RequestParam(defaultValue = "") String entwurf,
            Model model,
            HttpServletResponse antwort) {
        boolean telefon = modus.equals("telefon");
        Map<String, String> felder =
                new HashMap<>(Map.of("schluessel", UUID.randomUUID().toString()));
        felder.put("kanal", telefon ? Kanal.TELEFON.name() : "");
        felder.put("antwortweg", telefon ? Antwortweg.TELEFON.name() : "");
        String wer = Angemeldet.aktuell().name();
        entwuerfe.von(wer).stream()
                .filter(e -> e.id().equals(entwurf))
                .findFirst()
                .ifPresent(e -> {
                    felder.put("schluessel", e.id());
                    model.addAttribute("fortgesetzt", e.id());
                });
        return seite(felder, Map.of(), telefon, model, antwort);
    }

    @PostMapping
    String erfasse(
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        boolean telefon = felder.containsKey("telefon");
        Map<String, String> fehler = new LinkedHashMap<>();
        try {
            Akte akte = erfasst(formular.lies(felder), felder.getOrDefault(Idempotenzschluessel.ENTWURF, ""));
            meldung.addFlashAttribute("erfasst", akte.aktenzeichen().wert());
            meldung.addFlashAttribute("sofortErledigt", felder.containsKey("sofort"));
            return telefon ? "redirect:/erfassen?modus=telefon" : "redirect:/erfassen";
        } catch (Eingabefehler e) {
            e.fehler().forEach(f -> fehler.put(f.field(), f.message()));
        }
        antwort.setStatus(HttpStatus.BAD_REQUEST.value());
        return seite(felder, fehler, telefon, model, antwort);
    }

    private Akte erfasst(KundenreaktionEingabe eingabe, String entwurf) {
        var wer = Betrachter.von(Angemeldet.aktuell());
        return Idempotenzschluessel.istMoeglich(entwurf)
                ? aufnahme.aufnehmen(eingabe, entwurf, wer)
                : aufnahme.aufnehmen(eingabe, wer);
    }

    @PostMapping("/entwuerfe/{id}/verwerfen")
    String verwirf(@PathVariable String id) {
        entwuerfe.verwerfen(id, Angemeldet.aktuell().name());
        return "redirect:/erfassen";
    }

    private String seite(
            Map<String, String> felder,
            Map<String, String> fehler,
            boolean telefon,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        int anliegen = (int) IntStream.range(0, NeueKundenreaktion.HOECHSTZAHL)
                .takeWhile(i -> i == 0 || felder.containsKey("anliegen[" + i + "].art"))
                .count();
        model.addAttribute("f", felder);
        model.addAttribute("fehler", fehler);
        model.addAttribute("telefon", telefon);
        model.addAttribute("anzahl", anliegen);
        model.addAttribute("entwuerfe", entwuerfe.von(Angemeldet.aktuell().name()));
        model.addAttribute("darfVerbinden", Angemeldet.aktuell().istIn(Gruppe.FALLFUEHRUNG));
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("dateien", anlagen.vorgaben());
        model.addAttribute("stellen", beratungsstellen.aktive());
        model.addAttribute("themen", themen.alle());
        model.addAttribute("bereiche", Bereich.values());
        model.addAttribute("kanaele", Kanal.values());
        model.addAttribute("adressaten", Adressat.values());
        model.addAttribute("reaktionsarten", Reaktionsart.values());
        model.addAttribute("arten", Anliegenart.values());
        model.addAttribute("antragsarten", Antragsart.values());
        model.addAttribute("antwortwege", Antwortweg.values());
        model.addAttribute("einreicherarten", Einreicherart.values());
        model.addAttribute(
                "urkunden",
                Arrays.stream(Vollmachtsnachweis.values())
                        .filter(n -> n.passtZu(Einreicherart.GESETZLICHE_VERTRETUNG))
                        .toList());
        model.addAttribute("aufgabenkreise", Aufgabenkreis.values());
        model.addAttribute("ergebnisse", Ergebnis.values());
        model.addAttribute("abhilfen", Abhilfe.values());
        model.addAttribute("wegarten", Wegart.values());
        return "erfassen/seite";
    }
}
