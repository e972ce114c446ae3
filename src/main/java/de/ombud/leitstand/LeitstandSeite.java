package de.ombud.leitstand;

import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Grund;
import de.ombud.frist.Ortszeit;
import de.ombud.schriftverkehr.Postlage;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bereich;
import de.ombud.waechter.Stillstand;
import de.ombud.wartestand.Wartestand;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
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

/**
 * The page "Eskalationen", shown in a frame of Cockpit, and for each task a page on which leadership intervenes. Works without
 * JavaScript.
 */
@Controller
@RequestMapping("/leitstand")
class LeitstandSeite {

    private static final int HOECHSTENS = 2_000;

    private final Lage lage;
    private final Fallliste fallliste;
    private final Arbeitsstand arbeitsstand;
    private final Stillstand stillstand;
    private final Eingriffe eingriffe;
    private final Eingriffsbuch buch;
    private final Postlage post;
    private final Wartestand wartestand;
    private final Dienststellen dienststellen;
    private final LeitstandEinstellungen einstellungen;
    private final Eingabeleser leser;
    private final Clock uhr;

    LeitstandSeite(
            Lage lage,
            Fallliste fallliste,
            Arbeitsstand arbeitsstand,
            Stillstand stillstand,
            Eingriffe eingriffe,
            Eingriffsbuch buch,
            Postlage post,
            Wartestand wartestand,
            Dienststellen dienststellen,
            LeitstandEinstellungen einstellungen,
            Eingabeleser leser,
            Clock uhr) {
        this.lage = lage;
        this.fallliste = fallliste;
        this.arbeitsstand = arbeitsstand;
        this.stillstand = stillstand;
        this.eingriffe = eingriffe;
        this.buch = buch;
        this.post = post;
        this.wartestand = wartestand;
        this.dienststellen = dienststellen;
        this.einstellungen = einstellungen;
        this.leser = leser;
        this.uhr = uhr;
    }

    @Bean
    static Seitenfreigabe leitstandSeitenfreigabe() {
        return Seitenfreigabe.fuer("/leitstand/**", Gruppe.LEITUNG);
    }

    @GetMapping
    String zeige(
            @RequestParam(defaultValue = "") String bereich,
            @RequestParam(defaultValue = "") String dienststelle,
            @RequestParam(defaultValue = "") String schritt,
            @RequestParam(defaultValue = "") String ab,
            @RequestParam(defaultValue = "") String alle,
            Model model,
            HttpServletResponse antwort) {
        Angemeldet wer = rahmen(model, antwort);
        Auswahl auswahl = Auswahl.von(bereich, dienststelle, schritt, ab);
        Fallliste.Blatt blatt = fallliste.lies(auswahl, wer);
        List<Verteilung> verteilung = lage.verteilung(wer.name());
        Instant bis = Ortszeit.endeVon(lage.naheBis());
        model.addAttribute("post", post.stand());
        model.addAttribute("auswahl", auswahl);
        model.addAttribute("blatt", blatt);
        model.addAttribute(
                "aufgaben",
                arbeitsstand.zu(
                        blatt.faelle().stream().map(Fallzeile::aktenzeichen).toList(), wer));
        model.addAttribute("zahlen", lage.kennzahlen(verteilung, wer.name()));
        model.addAttribute("uebersicht", Uebersicht.von(verteilung));
        List<Aufgabe> eskalationen = arbeitsstand.eskalationen(einstellungen.zeilen(), wer);
        List<Aufgabe> faellige = arbeitsstand.faelligBis(bis, einstellungen.zeilen(), wer);
        model.addAttribute("eskalationen", eskalationen);
        model.addAttribute("faellige", faellige);
        model.addAttribute(
                "lagen",
                lage.lagen(
                        Stream.of(eskalationen, faellige)
                                .flatMap(List::stream)
                                .map(Aufgabe::vorgang)
                                .distinct()
                                .toList(),
                        wer.name()));
        model.addAttribute("faelligeJeSchritt", arbeitsstand.faelligeJeSchritt(bis, wer));
        model.addAttribute("stillstaende", stillstand.zeilen(zeilenVon("stillstaende", alle), wer.name()));
        model.addAttribute("stillstandAnzahl", stillstand.anzahl(wer.name()));
        model.addAttribute("notlagen", lage.notlagen(zeilenVon("notlagen", alle), wer.name()));
        model.addAttribute("rueckrufe", lage.rueckrufe(zeilenVon("rueckrufe", alle), wer.name()));
        model.addAttribute("pflichten", wartestand.nachDerAntwort(einstellungen.zeilen(), wer));
        model.addAttribute("auslastung", arbeitsstand.auslastung(wer));
        model.addAttribute("schritte", arbeitsstand.schritte());
        model.addAttribute("bereiche", Bereich.values());
        return "leitstand/seite";
    }

    /** The oldest few, or as many as a page can bear where somebody asks for all of this list. */
    private int zeilenVon(String liste, String alle) {
        return liste.equals(alle) ? HOECHSTENS : einstellungen.kurzliste();
    }

    @GetMapping("/aufgaben/{taskId}")
    String aufgabe(@PathVariable String taskId, Model model, HttpServletResponse antwort) {
        Angemeldet wer = rahmen(model, antwort);
        Aufgabe aufgabe = arbeitsstand.aufgabe(taskId, wer);
        model.addAttribute("aufgabe", aufgabe);
        model.asMap().putIfAbsent("eingabe", Eingriffsformular.LEER);
        model.addAttribute("eingriffe", buch.zu(aufgabe.vorgang()));
        model.addAttribute("ziele", eingriffe.ziele(aufgabe, wer));
        model.addAttribute("darfKlaeren", aufgabe.eskalation() && Leitung.stehtFuer(wer, aufgabe.gruppe()));
        return "leitstand/aufgabe";
    }

    /** Afterwards the overview is loaded anew, so that nothing is sent twice; where something is wrong, the page says what. */
    @PostMapping("/aufgaben/{taskId}/{was:umgeben|prioritaet|zwischennachricht|klaerung}")
    String greifeEin(
            @PathVariable String taskId,
            @PathVariable String was,
            @ModelAttribute("eingabe") Eingriffsformular eingabe,
            @RequestParam Map<String, String> felder,
            Model model,
            HttpServletResponse antwort,
            RedirectAttributes meldung) {
        model.addAttribute("bei", was);
        try {
            eingabe.verlangeBestaetigung();
            tue(was, taskId, felder, Angemeldet.aktuell());
        } catch (Eingabefehler e) {
            return fehler(taskId, HttpStatus.BAD_REQUEST, e.fehler(), model, antwort);
        } catch (NichtErlaubt e) {
            return fehler(taskId, HttpStatus.FORBIDDEN, List.of(new Feldfehler("", e.getMessage())), model, antwort);
        } catch (Konflikt e) {
            return fehler(taskId, HttpStatus.CONFLICT, List.of(new Feldfehler("", e.getMessage())), model, antwort);
        }
        meldung.addFlashAttribute("getan", was);
        meldung.addFlashAttribute("getanBei", taskId);
        return "redirect:/leitstand";
    }

    private void tue(String was, String taskId, Map<String, String> felder, Angemeldet wer) {
        switch (was) {
            case "umgeben" -> {
                UmgebenEingabe an = leser.lies(UmgebenEingabe.class, felder);
                eingriffe.umgeben(taskId, an.gruppe(), an.grund(), wer);
            }
            case "prioritaet" -> {
                PrioritaetEingabe neu = leser.lies(PrioritaetEingabe.class, felder);
                eingriffe.gewichten(taskId, neu.prioritaet(), neu.grund(), wer);
            }
            case "zwischennachricht" -> {
                VerlaengerungEingabe neu = leser.lies(VerlaengerungEingabe.class, felder);
                Aktenzeichen fall =
                        new Aktenzeichen(arbeitsstand.aufgabe(taskId, wer).vorgang());
                eingriffe.verlaengern(fall, neu.grund(), neu.neuerTermin(), neu.namensgrund(), wer);
            }
            default -> eingriffe.klaeren(taskId, leser.lies(Grund.class, felder).grund(), wer);
        }
    }

    private String fehler(
            String taskId, HttpStatus status, List<Feldfehler> fehler, Model model, HttpServletResponse antwort) {
        antwort.setStatus(status.value());
        model.addAttribute("fehler", fehler);
        return aufgabe(taskId, model, antwort);
    }

    private Angemeldet rahmen(Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Instant jetzt = uhr.instant();
        model.addAttribute("jetzt", jetzt);
        model.addAttribute("heute", Ortszeit.tag(jetzt));
        model.addAttribute("ort", Ortszeit.BERLIN);
        model.addAttribute("gruppen", arbeitsstand.gruppen());
        model.addAttribute(
                "dienststellen",
                dienststellen.alle().stream().collect(Collectors.toMap(Dienststelle::schluessel, Dienststelle::name)));
        return Angemeldet.aktuell();
    }
}
