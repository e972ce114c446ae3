package de.ombud.system.rahmen;

import de.ombud.system.Angemeldet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestHeader;

/** What the frame around every page shows: who is logged in, and whether this is local operation. */
@ControllerAdvice(annotations = Controller.class)
public class Rahmen {

    private final Wegweiser wegweiser;

    Rahmen(Wegweiser wegweiser) {
        this.wegweiser = wegweiser;
    }

    /** User name; empty string before the login. */
    @ModelAttribute("angemeldet")
    public String angemeldet() {
        return Angemeldet.vielleicht().map(Angemeldet::name).orElse("");
    }

    @ModelAttribute("lokal")
    public boolean lokal() {
        return wegweiser.lokal();
    }

    /** Whether the page stands in a frame of another, as those of the leadership do in Cockpit; that one has the ways already. */
    @ModelAttribute("eingerahmt")
    public boolean eingerahmt(@RequestHeader(name = "Sec-Fetch-Dest", defaultValue = "") String wofuer) {
        return wofuer.equals("iframe");
    }

    /** The ways to all pages that the person may open; none before the login. */
    @ModelAttribute("wege")
    public List<Wegweiser.Ziel> wege() {
        return Angemeldet.vielleicht().map(wegweiser::ziele).orElse(List.of());
    }
}
