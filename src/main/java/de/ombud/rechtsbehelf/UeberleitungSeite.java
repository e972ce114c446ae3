package de.ombud.rechtsbehelf;

import de.ombud.lesezugriff.Gelesen;
import de.ombud.lesezugriff.Leseweg;
import de.ombud.system.Angemeldet;
import de.ombud.system.NichtGefunden;
import de.ombud.system.Seitenfreigabe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/**
 * The transfer note on paper, for the file of the Widerspruchsstelle: what the mail says, and the person and their words besides.
 * Whoever may not see the whole case learns not even that there is one.
 */
@Gelesen(Leseweg.UEBERLEITUNGSVERMERK)
@Controller
class UeberleitungSeite {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Ueberleitungsworte worte;
    private final Akten akten;

    UeberleitungSeite(Rechtsbehelfe rechtsbehelfe, Ueberleitungsworte worte, Akten akten) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.worte = worte;
        this.akten = akten;
    }

    /** Open for all who are logged in, because a refusal there would say 403; the page itself answers 404. */
    @Bean
    static Seitenfreigabe ueberleitungSeitenfreigabe() {
        return Seitenfreigabe.fuerAngemeldete("/rechtsbehelfe/**");
    }

    /** One line of the note. */
    record Zeile(String name, String wert) {}

    @GetMapping("/rechtsbehelfe/{aktenzeichen}/{nr:\\d{1,9}}/ueberleitungsvermerk")
    String vermerk(
            @PathVariable Aktenzeichen aktenzeichen, @PathVariable int nr, Model model, HttpServletResponse antwort) {
        antwort.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Akte akte = lies(aktenzeichen);
        Rechtsbehelf r = rechtsbehelfe.lies(akte.aktenzeichen(), nr);
        model.addAttribute("akte", akte);
        model.addAttribute("rechtsbehelf", r);
        model.addAttribute(
                "zeilen",
                List.of(
                        new Zeile("aktenzeichen", akte.aktenzeichen().wert()),
                        new Zeile("betrifft", worte.betrifft(r)),
                        new Zeile("eingang", worte.eingang(r)),
                        new Zeile("kanal", worte.kanal(r)),
                        new Zeile("form", worte.form(r)),
                        new Zeile("frist", worte.frist(r)),
                        new Zeile("annahme", worte.annahme(r)),
                        new Zeile("hinweis", worte.hinweis(r))));
        model.addAttribute(
                "wortlaut",
                akte.anliegen(r.anliegen() == null ? 0 : r.anliegen())
                        .map(Akte.Anliegen::beschreibung)
                        .filter(text -> !text.isBlank())
                        .orElse(""));
        return "rechtsbehelf/ueberleitungsvermerk";
    }

    private Akte lies(Aktenzeichen aktenzeichen) {
        Angemeldet wer = Angemeldet.aktuell();
        try {
            Akte akte = akten.lies(aktenzeichen, Betrachter.von(wer));
            if (akte.vollstaendig()) {
                return akte;
            }
        } catch (NichtGefunden e) {
            // the same answer as for a case that exists and is not theirs
        }
        throw new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
