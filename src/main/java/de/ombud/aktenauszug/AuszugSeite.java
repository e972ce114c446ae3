package de.ombud.aktenauszug;

import de.ombud.akte.Aktenzugang;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.einmal.OhneWirkung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/**
 * Draws the extract. By POST, because each is written down with its purpose before it is made, and what cannot be written down is not
 * made. Whoever may not see the case learns not even that it exists.
 */
@Controller
class AuszugSeite {

    private final Aktenzugang zugang;
    private final Auszugsdruck druck;
    private final Lesezugriffe lesezugriffe;
    private final Clock uhr;

    AuszugSeite(Aktenzugang zugang, Auszugsdruck druck, Lesezugriffe lesezugriffe, Clock uhr) {
        this.zugang = zugang;
        this.druck = druck;
        this.lesezugriffe = lesezugriffe;
        this.uhr = uhr;
    }

    @OhneWirkung("jeder Auszug wird für sich vermerkt")
    @PostMapping("/akte/{aktenzeichen}/auszug")
    ResponseEntity<byte[]> auszug(@PathVariable Aktenzeichen aktenzeichen, @RequestParam Auszugszweck zweck) {
        Angemeldet wer = Angemeldet.aktuell();
        Akte akte = zugang.zuSehen(aktenzeichen, wer);
        if (!akte.vollstaendig() || !zweck.istFuer(wer.gruppen())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        lesezugriffe.jedesMalVermerken(akte.aktenzeichen(), wer.name(), zweck.leseweg());
        byte[] pdf = druck.pdf(new Auszug(akte, zweck, uhr.instant()));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(akte.aktenzeichen().wert() + ".pdf")
                                .build()
                                .toString())
                .body(pdf);
    }
}
