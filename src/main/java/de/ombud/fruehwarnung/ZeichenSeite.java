package de.ombud.fruehwarnung;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Probleme;
import de.ombud.verbesserung.Impulsnummer;
import jakarta.servlet.http.HttpServletResponse;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What stands out, with the numbers behind it, and the measure that is proposed because of it. Works without JavaScript. */
@Controller
class ZeichenSeite {

    private static final Set<Gruppe> SEHENDE = Gruppe.mitLeitung(Gruppe.KRM);

    private final Fruehwarnung fruehwarnung;
    private final Zeichenansicht ansicht;
    private final Zeichenimpulse impulse;
    private final Eingabeleser leser;
    private final Probleme saetze;

    ZeichenSeite(
            Fruehwarnung fruehwarnung,
            Zeichenansicht ansicht,
            Zeichenimpulse impulse,
            Eingabeleser leser,
            Probleme saetze) {
        this.fruehwarnung = fruehwarnung;
        this.ansicht = ansicht;
        this.impulse = impulse;
        this.leser = leser;
        this.saetze = saetze;
    }

    /** @param bis month, as {@code 2026-11}; the last whole one where it is none */
    @GetMapping("/auswertung/zeichen")
    String zeige(@RequestParam(defaultValue = "") String bis, Model model, HttpServletResponse antwort) {
        verlange();
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        YearMonth letzter = monat(bis);
        List<Verlauf> verlaeufe = fruehwarnung.verlaeufe(letzter);
        List<Zeichen> zeichen = Fruehwarnung.zeichen(verlaeufe, letzter);
        List<Verlauf> grosse = verlaeufe.stream()
                .filter(v ->
                        v.reihe().groesse() != Messgroesse.THEMA && !v.monate().isEmpty())
                .toList();
        model.addAttribute("bis", letzter);
        model.addAttribute("anzahl", verlaeufe.size());
        model.addAttribute(
                "karten",
                IntStream.range(0, zeichen.size())
                        .mapToObj(i -> ansicht.karte(zeichen.get(i), i))
                        .toList());
        model.addAttribute(
                "bilder",
                IntStream.range(0, grosse.size())
                        .mapToObj(i -> ansicht.bild(grosse.get(i), i))
                        .toList());
        return "fruehwarnung/seite";
    }

    @PostMapping("/auswertung/zeichen")
    String schlageVor(
            @RequestParam Messgroesse groesse,
            @RequestParam String dienststelle,
            @RequestParam(defaultValue = "") String thema,
            @RequestParam(defaultValue = "") String bis,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort) {
        Angemeldet wer = verlange();
        YearMonth letzter = monat(bis);
        Zeichen.Schluessel gemeint = Fruehwarnung.zeichen(fruehwarnung.verlaeufe(letzter), letzter).stream()
                .map(Zeichen::schluessel)
                .filter(z -> z.groesse() == groesse
                        && z.dienststelle().equals(dienststelle)
                        && z.thema().equals(thema))
                .findFirst()
                .orElseThrow(() -> new NichtGefunden(saetze.text("fruehwarnung.weg")));
        try {
            ZeichenimpulsEingabe neu = leser.lies(
                    ZeichenimpulsEingabe.class,
                    Map.of(
                            "titel", felder.getOrDefault("titel", ""),
                            "beschreibung", felder.getOrDefault("beschreibung", "")));
            Impulsnummer nummer = impulse.vorschlagen(gemeint, neu.titel(), neu.beschreibung(), wer.name());
            return "redirect:/impulse/" + nummer.wert();
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.fehler());
            model.addAttribute("gemeint", gemeint);
            model.addAttribute("getippt", felder);
            return zeige(bis, model, antwort);
        }
    }

    private YearMonth monat(String text) {
        try {
            YearMonth monat = YearMonth.parse(text);
            return monat.getYear() > 1900 && monat.getYear() < 10_000 ? monat : fruehwarnung.vorgabe();
        } catch (DateTimeParseException e) {
            return fruehwarnung.vorgabe();
        }
    }

    private Angemeldet verlange() {
        Angemeldet wer = Angemeldet.aktuell();
        if (!wer.istIn(SEHENDE)) {
            throw new NichtErlaubt(saetze.text("lagebild.verboten"));
        }
        return wer;
    }
}
