package de.ombud.system.lokal;

import java.nio.charset.StandardCharsets;
import org.springframework.context.annotation.Profile;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The mails of local operation. The HTML of a mail is somebody else's: it gets a frame of its own in which nothing runs or loads. */
@Controller
@RequestMapping("/lokal/post")
@Profile(BetriebsartErkennung.PROFIL)
class PostfachSeite {

    private static final int HOECHSTENS = 500;
    private static final String NUR_ANSEHEN =
            "sandbox; default-src 'none'; style-src 'unsafe-inline'; img-src data:; frame-ancestors 'self'";

    private final Postfach postfach;

    PostfachSeite(Postfach postfach) {
        this.postfach = postfach;
    }

    @GetMapping
    String liste(Model model) {
        model.addAttribute("nachrichten", postfach.neueste(HOECHSTENS));
        model.addAttribute("ortszeit", Uhrzeit.ORTSZEIT);
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
