package de.ombud.system;

import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** Tells scripts of our own pages, embedded forms among them, which header a changing request needs. */
@RestController
class CsrfApi {

    /** Header name and value, valid for the session; other sites' scripts cannot read the answer. */
    record Merkmal(String headerName, String token) {}

    @GetMapping("/api/csrf")
    Merkmal csrf(CsrfToken token) {
        return new Merkmal(token.getHeaderName(), token.getToken());
    }
}
