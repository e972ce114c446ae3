package de.ombud.system.lokal;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.BeanFactory;

/** What tests of other rooms see of the local mail server. */
public final class Probepost {

    private final Postfach postfach;
    private final LokalerMailserver server;

    private Probepost(Postfach postfach, LokalerMailserver server) {
        this.postfach = postfach;
        this.server = server;
    }

    public static Probepost in(BeanFactory anwendung) {
        return new Probepost(anwendung.getBean(Postfach.class), anwendung.getBean(LokalerMailserver.class));
    }

    /** @param kopf all header lines as {@code Name: decoded value} */
    public record Mail(String an, String betreff, String text, String html, List<String> kopf) {

        /** First header of the name; empty string if there is none. */
        public String kopf(String name) {
            return kopf.stream()
                    .filter(zeile -> zeile.regionMatches(true, 0, name + ": ", 0, name.length() + 2))
                    .map(zeile -> zeile.substring(name.length() + 2))
                    .findFirst()
                    .orElse("");
        }
    }

    /** Mails to the address, oldest first. */
    public List<Mail> an(String adresse) {
        return alle().stream().filter(mail -> mail.an().contains(adresse)).toList();
    }

    /** Oldest first. */
    public List<Mail> alle() {
        return postfach.neueste(Integer.MAX_VALUE).stream()
                .sorted(Comparator.comparing(Nachricht::kennung))
                .map(n -> new Mail(
                        n.an(),
                        n.betreff(),
                        n.text(),
                        n.html(),
                        n.kopf().stream().map(k -> k.name() + ": " + k.wert()).toList()))
                .toList();
    }

    /** Does something while no mail server answers. */
    public void waehrendAusfall(Runnable etwas) {
        server.schliessen();
        try {
            etwas.run();
        } finally {
            server.oeffnen();
        }
    }
}
