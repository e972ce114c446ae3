package de.ombud.schriftverkehr;

import jakarta.mail.MessagingException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What all mails to colleagues have in common: whom they reach, and that a machine wrote them. */
@Component
class Hauspost {

    private static final Logger LOG = LoggerFactory.getLogger(Hauspost.class);

    private final Postbote postbote;
    private final Absender absender;
    private final Clock uhr;

    Hauspost(Postbote postbote, Absender absender, Clock uhr) {
        this.postbote = postbote;
        this.absender = absender;
        this.uhr = uhr;
    }

    /**
     * Each address once; those that are none are left out, because trying again would not mend them.
     *
     * @param was is sent, for the log
     */
    List<Mailadresse> brauchbare(Collection<String> adressen, String was) {
        List<Mailadresse> brauchbare = adressen.stream()
                .map(Mailadresse::von)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (brauchbare.size() < adressen.size()) {
            LOG.warn(
                    "{}: {} of {} addresses are unusable or double",
                    was,
                    adressen.size() - brauchbare.size(),
                    adressen.size());
        }
        return brauchbare;
    }

    /** @param kennung makes the Message-ID; the same for every attempt where a mail program shall show a doubled one once */
    Mail fassen(String kennung, Mailadresse an, Entwurf entwurf) throws MessagingException {
        Mail mail = new Mail(postbote.sitzung(), "<%s@%s>".formatted(kennung, absender.domain()), uhr.instant());
        mail.an(absender.email(), absender.name(), an.wert());
        mail.setSubject(entwurf.betreff(), "UTF-8");
        mail.inhalt(entwurf.text(), entwurf.html());
        mail.istAutomatisch();
        return mail;
    }
}
