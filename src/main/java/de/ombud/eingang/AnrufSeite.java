package de.ombud.eingang;

import de.ombud.beratungsstelle.Beratungsstelle;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingang.angabe.BeduerfnisseEingabe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Abhilfe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Ergebnis;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Wegart;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A call of an advice centre in less than a minute, with the keyboard only; works without JavaScript. */
@Controller
@RequestMapping("/anruf")
class AnrufSeite {

    /** How many Anliegen the form has room for; further ones join the case later. */
    private static final int ANLIEGEN = 2;

    private static final Pattern KUERZEL = Pattern.compile("\\(([A-Z0-9_]+)\\)\\s*$");

    private final Anrufaufnahme anrufe;
    private final Beratungsstellen beratungsstellen;
    private final Themenkatalog themen;
    private final Hinweise hinweise;
    private final Eingabeleser leser;

    AnrufSeite(
            Anrufaufnahme anrufe,
            Beratungsstellen beratungsstellen,
            Themenkatalog themen,
            Hinweise hinweise,
            Eingabeleser leser) {
        this.anrufe = anrufe;
        this.beratungsstellen = beratungsstellen;
        this.themen = themen;
        this.hinweise = hinweise;
        this.leser = leser;
    }

    @Bean
    static Seitenfreigabe anrufSeitenfreigabe() {
        return Seitenfreigabe.fuer("/anruf", Gruppe.ERFASSUNG);
    }

    @GetMapping
    String zeige(Model model, HttpServletResponse antwort) {
        model.addAttribute("f", Map.of());
        return formular(model, antwort);
    }

    private String formular(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("stellen", beratungsstellen.aktive());
        model.addAttribute("themen", themen.alle());
        model.addAttribute("wegarten", Wegart.values());
        model.addAttribute("ergebnisse", Ergebnis.values());
        model.addAttribute("abhilfen", Abhilfe.values());
        return "anruf/seite";
    }

    @PostMapping
    String erfasse(
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        Map<String, String> fehler = new LinkedHashMap<>();
        try {
            AnrufEingabe anruf = leser.lies(AnrufEingabe.class, angaben(felder));
            Akte akte = anrufe.aufnehmen(anruf, Betrachter.von(Angemeldet.aktuell()));
            meldung.addFlashAttribute("erfasst", akte.aktenzeichen().wert());
            meldung.addFlashAttribute("sofortErledigt", anruf.sofort() != null);
            meldung.addFlashAttribute(
                    "hinweise", !hinweise.offene(akte.aktenzeichen()).isEmpty());
            return "redirect:/anruf";
        } catch (Eingabefehler e) {
            e.fehler().forEach(f -> fehler.put(f.field(), f.message()));
        }
        model.addAttribute("f", felder);
        model.addAttribute("fehler", fehler);
        antwort.setStatus(HttpStatus.BAD_REQUEST.value());
        return formular(model, antwort);
    }

    /** By the names of {@link AnrufEingabe}; the form has shorter ones, because its fields stand alone. */
    private Map<String, Object> angaben(Map<String, String> felder) {
        Map<String, Object> kunde = teile(felder, "vorname", "nachname", "telefon", "bgNummer");
        kunde.put("beduerfnisse", BeduerfnisseEingabe.aus(felder));
        Map<String, Object> angaben = new HashMap<>(Map.of("kunde", kunde, "anliegen", anliegen(felder)));
        angaben.put("beratungsstelle", kuerzel(feld(felder, "beratungsstelle")));
        angaben.put("gespraechspartner", feld(felder, "gespraechspartner"));
        for (String haken : List.of("vollmacht", "notlage", "vermittlung")) {
            angaben.put(haken, felder.containsKey(haken));
        }
        if (felder.containsKey("sofort")) {
            angaben.put("sofort", teile(felder, "ergebnis", "abhilfe", "vermerk"));
        }
        return angaben;
    }

    /** The first one is asked for, a further one only where something stands in its place. */
    private static List<Map<String, String>> anliegen(Map<String, String> felder) {
        List<Map<String, String>> anliegen = new ArrayList<>();
        for (int nr = 1; nr <= ANLIEGEN; nr++) {
            String thema = feld(felder, "thema" + nr);
            String beschreibung = feld(felder, "beschreibung" + nr);
            if (nr == 1 || !(thema + beschreibung).isEmpty()) {
                anliegen.add(Map.of("thema", code(thema), "beschreibung", beschreibung));
            }
        }
        return anliegen;
    }

    private static Map<String, Object> teile(Map<String, String> felder, String... namen) {
        Map<String, Object> teile = new HashMap<>();
        Stream.of(namen).forEach(name -> teile.put(name, feld(felder, name)));
        return teile;
    }

    /** The list offers "Name (KUERZEL)"; who types the kuerzel alone or enough of the name means the same. */
    private String kuerzel(String eingegeben) {
        if (eingegeben.isEmpty()) {
            return "";
        }
        Matcher treffer = KUERZEL.matcher(eingegeben);
        if (treffer.find()) {
            return treffer.group(1);
        }
        List<Beratungsstelle> gefunden = beratungsstellen.suche(eingegeben.replace("\0", "")).stream()
                .filter(Beratungsstelle::aktiv)
                .toList();
        return gefunden.size() == 1 ? gefunden.get(0).kuerzel() : eingegeben.toUpperCase(Locale.ROOT);
    }

    /** The list offers "M08 Kooperationsplan". */
    private static String code(String eingegeben) {
        return eingegeben.split("\\s", 2)[0].toUpperCase(Locale.ROOT);
    }

    private static String feld(Map<String, String> felder, String name) {
        return felder.getOrDefault(name, "").strip();
    }
}
