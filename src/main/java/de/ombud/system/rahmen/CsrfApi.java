package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells scripts of our own pages, embedded forms among them, which header a changing request needs. */
@RestController
class CsrfApi {

    /**
     * Header name and value, valid for the session; other sites' scripts cannot read the answer.
     *
     * @param wer whose session it is: a page that somebody else opened must not go on under this name
     */
    record Merkmal(String headerName, String token, String wer) {}

    @GetMapping("/api/csrf")
    Merkmal csrf(CsrfToken token, Angemeldet wer) {
        return new Merkmal(token.getHeaderName(), token.getToken(), wer.name());
    }
}
