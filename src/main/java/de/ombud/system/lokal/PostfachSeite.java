package de.ombud.system.lokal;

import de.ombud.system.Mailadresse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/**
 * The mails of local operation, and a form to write one to the office. The HTML of a mail is somebody else's: it gets a frame of its own
 * in which nothing runs or loads.
 */
@Controller
@RequestMapping("/lokal/post")
@Profile(BetriebsartErkennung.PROFIL)
class PostfachSeite {

    private static final int HOECHSTENS = 500;
    private static final String NUR_ANSEHEN =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final Postfach postfach;
    private final JavaMailSender versand;
    private final String amt;

    PostfachSeite(Postfach postfach, JavaMailSender versand, @Value("${ombud.absender.email}") String amt) {
        this.postfach = postfach;
        this.versand = versand;
        this.amt = amt;
    }

    /** As somebody outside would write to the office, by the same mail server. */
    @PostMapping
    String schreiben(
            @RequestParam String von,
            @RequestParam String betreff,
            @RequestParam String text,
            RedirectAttributes meldung) {
        Optional<Mailadresse> absender = Mailadresse.von(von);
        if (absender.isEmpty() || text.isBlank()) {
            meldung.addFlashAttribute("fehler", true);
            return "redirect:/lokal/post";
        }
        SimpleMailMessage mail = new SimpleMailMessage();
        mail.setFrom(absender.get().wert());
        mail.setTo(amt);
        mail.setSubject(betreff.replaceAll("\\s+", " ").strip());
        mail.setText(text);
        versand.send(mail);
        meldung.addFlashAttribute("gesendet", amt);
        return "redirect:/lokal/post";
    }

    @GetMapping
    String liste(Model model) {
        model.addAttribute("nachrichten", postfach.neueste(HOECHSTENS));
        model.addAttribute("ortszeit", Uhrzeit.ORTSZEIT);
        model.addAttribute("amt", amt);
        return "lokal/post";
    }

    @GetMapping("/{kennung}")
    String nachricht(@PathVariable String kennung, Model model) {
        model.addAttribute("nachricht", finde(kennung));
        model.addAttribute("ortszeit", Uhrzeit.ORTSZEIT);
        return "lokal/nachricht";
    }

    @GetMapping("/{kennung}/html")
    ResponseEntity<byte[]> html(@PathVariable String kennung) {
        return ResponseEntity.ok()
                .header("Content-Security-Policy", NUR_ANSEHEN)
                .contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8))
                .body(finde(kennung).html().getBytes(StandardCharsets.UTF_8));
    }

    @GetMapping("/{kennung}/roh")
    ResponseEntity<byte[]> roh(@PathVariable String kennung) {
        byte[] inhalt = postfach.roh(kennung).orElseThrow(PostfachSeite::unbekannt);
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(kennung + ".eml")
                                .build()
                                .toString())
                .contentType(new MediaType("message", "rfc822"))
                .body(inhalt);
    }

    private Nachricht finde(String kennung) {
        return postfach.nachricht(kennung).orElseThrow(PostfachSeite::unbekannt);
    }

    private static ResponseStatusException unbekannt() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
