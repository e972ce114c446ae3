package de.ombud.verbindung;

import de.ombud.akte.Aktenschritt;
import de.ombud.eingabe.Grund;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Links on the page of the case, without JavaScript; each step leads back to it, with the reason where it failed. */
@Controller
@RequestMapping("/akte/{aktenzeichen}/verbindungen")
class VerbindungSeite {

    private final Verbindungen verbindungen;
    private final Verbindungszugang zugang;
    private final Aktenschritt schritt;

    VerbindungSeite(Verbindungen verbindungen, Verbindungszugang zugang, Aktenschritt schritt) {
        this.verbindungen = verbindungen;
        this.zugang = zugang;
        this.schritt = schritt;
    }

    @PostMapping
    String verbinden(
            @PathVariable Aktenzeichen aktenzeichen,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(
                aktenzeichen,
                VerbindungEingabe.class,
                felder,
                meldung,
                (eingabe, wer) -> verbindungen.verbinden(
                        zugang.zumVerbinden(aktenzeichen, wer),
                        andere(eingabe.mit(), wer),
                        eingabe.art(),
                        eingabe.grund(),
                        wer.name()));
    }

    @PostMapping("/{mit}/loesung")
    String loesen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable String mit,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(
                aktenzeichen,
                Grund.class,
                felder,
                meldung,
                (eingabe, wer) -> verbindungen.loesen(
                        zugang.zumVerbinden(aktenzeichen, wer), andere(mit, wer), eingabe.grund(), wer.name()));
    }

    /** A number that does not exist is a slip of the pen here, not a wrong address. */
    private Aktenzeichen andere(String mit, Angemeldet wer) {
        try {
            return zugang.zumVerbinden(new Aktenzeichen(mit.strip()), wer);
        } catch (NichtGefunden e) {
            throw new Eingabefehler("mit", e.getMessage());
        }
    }
}
