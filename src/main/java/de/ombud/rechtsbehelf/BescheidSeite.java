package de.ombud.rechtsbehelf;

import de.ombud.akte.Aktenschritt;
import de.ombud.vorgang.Aktenzeichen;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** On the case page: when the decision was posted and whether its instruction was right, so that the deadline can be counted. */
@Controller
class BescheidSeite {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Widerspruchsausgaenge ausgaenge;
    private final Rechtsbehelfszugang zugang;
    private final Aktenschritt schritt;

    BescheidSeite(
            Rechtsbehelfe rechtsbehelfe,
            Widerspruchsausgaenge ausgaenge,
            Rechtsbehelfszugang zugang,
            Aktenschritt schritt) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.ausgaenge = ausgaenge;
        this.zugang = zugang;
        this.schritt = schritt;
    }

    @PostMapping("/akte/{aktenzeichen}/rechtsbehelfe/{nr:\\d{1,9}}/bescheid")
    String festlegen(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, BescheidEingabe.class, felder, meldung, (eingabe, wer) -> {
            zugang.zumBescheid(aktenzeichen, wer);
            rechtsbehelfe.bescheidFestlegen(aktenzeichen, nr, eingabe.bescheid(), wer.name());
        });
    }

    /** Weeks after it was handed over: what became of it. */
    @PostMapping("/akte/{aktenzeichen}/rechtsbehelfe/{nr:\\d{1,9}}/ausgang")
    String haltAusgangFest(
            @PathVariable Aktenzeichen aktenzeichen,
            @PathVariable int nr,
            @RequestParam Map<String, String> felder,
            RedirectAttributes meldung) {
        return schritt.tue(aktenzeichen, AusgangEingabe.class, felder, meldung, (eingabe, wer) -> {
            zugang.zumBescheid(aktenzeichen, wer);
            ausgaenge.halteFest(aktenzeichen, nr, eingabe.ausgang(), eingabe.entschiedenAm(), wer.name());
        });
    }
}
