package de.ombud.posteingang;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Eingabeleser;
import de.ombud.eingabe.Feld;
import de.ombud.eingabe.Grund;
import de.ombud.eingabe.Mail;
import de.ombud.erkennung.Zeichenerkennung;
import de.ombud.frist.Ortszeit;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Every mail and what became of it, and the four ways to put that right. Mails are shown as text only; nothing in them runs or loads. */
@Controller
@RequestMapping("/posteingang")
class PosteingangSeite {

    private static final int HOECHSTENS = 200;

    private final Posteinsicht einsicht;
    private final Posteingangsbuch buch;
    private final Postkorrektur korrektur;
    private final PosteingangEinstellungen einstellungen;
    private final Zeichenerkennung erkennung;
    private final Lesezugriffe lesezugriffe;
    private final Eingabeleser leser;

    PosteingangSeite(
            Posteinsicht einsicht,
            Posteingangsbuch buch,
            Postkorrektur korrektur,
            PosteingangEinstellungen einstellungen,
            Zeichenerkennung erkennung,
            Lesezugriffe lesezugriffe,
            Eingabeleser leser) {
        this.einsicht = einsicht;
        this.buch = buch;
        this.korrektur = korrektur;
        this.einstellungen = einstellungen;
        this.erkennung = erkennung;
        this.lesezugriffe = lesezugriffe;
        this.leser = leser;
    }

    @Bean
    static Seitenfreigabe posteingangFreigabe() {
        return Seitenfreigabe.fuer("/posteingang/**", Gruppe.FALLFUEHRUNG);
    }

    record Zuordnung(
            @Feld(pflicht = true) String aktenzeichen,

            @Feld(pflicht = true, laenge = Feld.GRUND) String grund) implements Eingabe {}

    /** Whose matter it is stays empty where whoever sent the mail speaks for themselves. */
    record NeuerFall(
            @Feld(pflicht = true, laenge = Feld.GRUND) String grund,

            @Feld String vorname,
            @Feld String nachname,

            @Feld(laenge = 320) @Mail String email)
            implements Eingabe {

        private Postkorrektur.Person person() {
            return leer(nachname) && leer(email)
                    ? null
                    : new Postkorrektur.Person(vorname, leer(nachname) ? null : nachname, leer(email) ? null : email);
        }

        private static boolean leer(String angabe) {
            return angabe == null || angabe.isBlank();
        }
    }

    @GetMapping
    String liste(Model model, HttpServletResponse antwort) {
        Angemeldet wer = Angemeldet.aktuell();
        List<Posteintrag> eintraege = einsicht.liste(null, HOECHSTENS, Betrachter.von(wer));
        lesezugriffe.vermerken(PosteingangApi.faelle(eintraege), wer.name(), Leseweg.TREFFERLISTE);
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("eintraege", eintraege);
        model.addAttribute("hoechstens", HOECHSTENS);
        model.addAttribute("versuche", einstellungen.versuche());
        model.addAttribute(
                "gestoerte",
                buch.lage().stream().filter(l -> l.fehlerSeit() != null).toList());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "posteingang/liste";
    }

    @GetMapping("/{id:\\d{1,18}}")
    String nachricht(@PathVariable long id, Model model, HttpServletResponse antwort) {
        Angemeldet wer = Angemeldet.aktuell();
        Posteintrag eintrag = einsicht.eintrag(id, Betrachter.von(wer));
        lesezugriffe.vermerken(PosteingangApi.faelle(List.of(eintrag)), wer.name(), Leseweg.SEITE);
        Nachricht n = Nachrichtenleser.lies(buch.roh(id));
        String eigene = erkennung.ohneZitate(n.text());
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        model.addAttribute("eintrag", eintrag);
        model.addAttribute("liegt", eintrag.stand() == null && eintrag.versuche() > einstellungen.versuche());
        model.addAttribute("name", n.absendername());
        UnaryOperator<String> verdeckt =
                einsicht.verdeckung(eintrag).<UnaryOperator<String>>map(v -> v).orElse(UnaryOperator.identity());
        model.addAttribute("text", verdeckt.apply(eigene));
        model.addAttribute("ganz", eigene.length() < n.text().strip().length() ? verdeckt.apply(n.text()) : "");
        model.addAttribute(
                "anhaenge",
                n.anhaenge().stream().map(Nachricht.Anhang::name).map(verdeckt).toList());
        model.addAttribute("ort", Ortszeit.BERLIN);
        return "posteingang/nachricht";
    }

    @PostMapping("/{id:\\d{1,18}}/neuerfall")
    String neuerFall(@PathVariable long id, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return tue(id, meldung, wer -> {
            NeuerFall eingabe = leser.lies(NeuerFall.class, felder);
            korrektur.neuerFall(id, eingabe.grund(), eingabe.person(), wer);
        });
    }

    @PostMapping("/{id:\\d{1,18}}/unzustellbar")
    String kamNichtAn(@PathVariable long id, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return zu(id, felder, meldung, korrektur::kamNichtAn);
    }

    @PostMapping("/{id:\\d{1,18}}/zuordnung")
    String zuordnen(@PathVariable long id, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return zu(id, felder, meldung, korrektur::zuordnen);
    }

    private interface Zuordnungsschritt {

        void tue(long id, Aktenzeichen fall, String grund, Betrachter wer);
    }

    private String zu(long id, Map<String, String> felder, RedirectAttributes meldung, Zuordnungsschritt schritt) {
        return tue(id, meldung, wer -> {
            Zuordnung eingabe = leser.lies(Zuordnung.class, felder);
            try {
                schritt.tue(id, new Aktenzeichen(eingabe.aktenzeichen()), eingabe.grund(), wer);
            } catch (NichtGefunden e) {
                throw new Eingabefehler("aktenzeichen", e.getMessage());
            }
        });
    }

    @PostMapping("/{id:\\d{1,18}}/keinanliegen")
    String keinAnliegen(@PathVariable long id, @RequestParam Map<String, String> felder, RedirectAttributes meldung) {
        return tue(
                id,
                meldung,
                wer -> korrektur.keinAnliegen(
                        id, leser.lies(Grund.class, felder).grund(), wer));
    }

    private String tue(long id, RedirectAttributes meldung, Consumer<Betrachter> schritt) {
        Betrachter wer = Betrachter.von(Angemeldet.aktuell());
        einsicht.eintrag(id, wer);
        try {
            schritt.accept(wer);
        } catch (Eingabefehler e) {
            meldung.addFlashAttribute("fehler", e.fehler().get(0).message());
        } catch (Konflikt e) {
            meldung.addFlashAttribute("fehler", e.getMessage());
        }
        return "redirect:/posteingang/" + id;
    }
}
