package de.ombud.prozess.aufgaben;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.frist.Ortszeit;
import de.ombud.system.Angemeldet;
import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Seitenfreigabe;
import de.ombud.system.einmal.Einzelschritte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.zustaendigkeit.Thema;
import de.ombud.zustaendigkeit.Themenkatalog;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The tasks of somebody's groups, several of which can be dealt with at once. Works without JavaScript. */
@Controller
@RequestMapping("/aufgaben")
class AufgabenSeite {

    private final Aufgabenblatt blatt;
    private final Sammelhandlung handlung;
    private final Benutzerverzeichnis verzeichnis;
    private final Themenkatalog themen;
    private final AufgabenEinstellungen einstellungen;
    private final Eingabeleser leser;
    private final Clock uhr;

    AufgabenSeite(
            Aufgabenblatt blatt,
            Sammelhandlung handlung,
            Benutzerverzeichnis verzeichnis,
            Themenkatalog themen,
            AufgabenEinstellungen einstellungen,
            Eingabeleser leser,
            Clock uhr) {
        this.blatt = blatt;
        this.handlung = handlung;
        this.verzeichnis = verzeichnis;
        this.themen = themen;
        this.einstellungen = einstellungen;
        this.leser = leser;
        this.uhr = uhr;
    }

    @Bean
    static Seitenfreigabe aufgabenSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/aufgaben/**");
    }

    @GetMapping
    String zeige(
            @RequestParam(defaultValue = "") String ansicht,
            @RequestParam(defaultValue = "") String nur,
            @RequestParam(defaultValue = "0") int seite,
            Model model,
            HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Angemeldet wer = Angemeldet.aktuell();
        Aufgabenwahl wahl = Aufgabenwahl.von(ansicht, nur, seite);
        List<Aufgabenzeile> zeilen = blatt.lies(wahl, einstellungen.zeilen(), wer);
        boolean weitere = zeilen.size() > einstellungen.zeilen();
        model.addAttribute("wahl", wahl);
        model.addAttribute("ansichten", Aufgabenwahl.Ansicht.values());
        model.addAttribute("einschraenkungen", Aufgabenwahl.Nur.values());
        model.addAttribute("zeilen", weitere ? zeilen.subList(0, einstellungen.zeilen()) : zeilen);
        model.addAttribute("weitere", weitere);
        model.addAttribute("themen", themen());
        TreeSet<String> kolleginnen = kolleginnen(wer);
        model.addAttribute("kolleginnen", kolleginnen);
        model.addAttribute(
                "namen",
                verzeichnis.namen(
                        Stream.concat(kolleginnen.stream(), zeilen.stream().map(Aufgabenzeile::bearbeitung))
                                .filter(name -> !name.isEmpty())
                                .collect(Collectors.toSet())));
        model.addAttribute("jetzt", uhr.instant());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "aufgaben/seite";
    }

    /** From the receipt of a recording to what is next with it; to the case where that is nobody's here. */
    @GetMapping("/zu/{aktenzeichen}")
    String zu(@PathVariable Aktenzeichen aktenzeichen) {
        return blatt.naechste(1, aktenzeichen.wert(), Angemeldet.aktuell()).stream()
                .map(zeile -> "redirect:/camunda/app/tasklist/default/#/?task=" + zeile.id())
                .findFirst()
                .orElse("redirect:/akte/" + aktenzeichen.wert());
    }

    private Map<String, String> themen() {
        return themen.alle().stream().collect(Collectors.toMap(Thema::code, Thema::titel));
    }

    /** Members of the person's groups; which of them may have which task is asked when it is handed over. */
    private TreeSet<String> kolleginnen(Angemeldet wer) {
        return wer.gruppen().stream()
                .flatMap(gruppe -> verzeichnis.mitglieder(gruppe).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Afterwards the page is loaded anew, so that nothing is done twice; it then says what came of each task. */
    @Einzelschritte
    @PostMapping("/{was:uebernehmen|zurueckgeben|uebergeben}")
    String handle(
            @PathVariable String was,
            @ModelAttribute("eingabe") Sammelformular eingabe,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        model.addAttribute("uebergabe", was.equals("uebergeben"));
        Angemeldet wer = Angemeldet.aktuell();
        Aufgabenwahl wahl = eingabe.wahl();
        try {
            eingabe.verlangeAufgaben(einstellungen.zeilen());
            // afterwards some are no longer to be seen
            Map<String, String> namen = blatt.lies(eingabe.aufgabe(), wer).stream()
                    .collect(Collectors.toMap(Aufgabenzeile::id, zeile -> zeile.vorgang() + " · " + zeile.name()));
            List<Einzelergebnis> ergebnisse = tue(was, eingabe, wer).stream()
                    .map(e -> new Einzelergebnis(namen.getOrDefault(e.aufgabe(), "Unbekannte Aufgabe"), e.fehler()))
                    .toList();
            meldung.addFlashAttribute("ergebnisse", ergebnisse);
        } catch (Eingabefehler e) {
            antwort.setStatus(HttpStatus.BAD_REQUEST.value());
            model.addAttribute("fehler", e.fehler());
            return zeige(wahl.ansicht().name(), wahl.nur().name(), wahl.seite(), model, antwort);
        }
        meldung.addAttribute("ansicht", wahl.ansicht().name().toLowerCase(Locale.ROOT));
        meldung.addAttribute("nur", wahl.nur().name().toLowerCase(Locale.ROOT));
        meldung.addAttribute("seite", wahl.seite());
        return "redirect:/aufgaben";
    }

    private List<Einzelergebnis> tue(String was, Sammelformular eingabe, Angemeldet wer) {
        return switch (was) {
            case "uebernehmen" -> handlung.uebernehmen(eingabe.aufgabe(), wer);
            case "zurueckgeben" -> handlung.zurueckgeben(eingabe.aufgabe(), wer);
            default -> uebergeben(eingabe, wer);
        };
    }

    /** Asks for a confirmation: without the receiver's doing nobody gets it back. */
    private List<Einzelergebnis> uebergeben(Sammelformular eingabe, Angemeldet wer) {
        Sammelformular.Uebergabe uebergabe =
                leser.lies(Sammelformular.Uebergabe.class, Map.of("an", eingabe.an(), "grund", eingabe.grund()));
        eingabe.verlangeBestaetigung();
        return handlung.uebergeben(eingabe.aufgabe(), uebergabe.an(), uebergabe.grund(), wer);
    }
}
