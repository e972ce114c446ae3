package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What the frame around every page shows: who is logged in, and whether this is local operation. */
@ControllerAdvice(annotations = Controller.class)
public class Rahmen {

    private final boolean lokal;

    Rahmen(Environment umgebung) {
        this.lokal = umgebung.acceptsProfiles(Profiles.of("lokal"));
    }

    /** User name; empty string before the login. */
    @ModelAttribute("angemeldet")
    public String angemeldet() {
        return Angemeldet.vielleicht().map(Angemeldet::name).orElse("");
    }

    @ModelAttribute("lokal")
    public boolean lokal() {
        return lokal;
    }
}
