package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;
import jakarta.mail.MessagingException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Internal mails that remind colleagues of a deadline: Aktenzeichen and day, nothing about the person. */
@Component
public class Erinnerungen {

    private static final Logger LOG = LoggerFactory.getLogger(Erinnerungen.class);

    private final Vorlagen vorlagen;
    private final Postbote postbote;
    private final Absender absender;
    private final Clock uhr;

    Erinnerungen(Vorlagen vorlagen, Postbote postbote, Absender absender, Clock uhr) {
        this.vorlagen = vorlagen;
        this.postbote = postbote;
        this.absender = absender;
        this.uhr = uhr;
    }

    /**
     * One mail to each address; addresses that are none are left out, because trying again would not mend them. Not noted: a repeated
     * call sends again.
     *
     * @param faellig legal day (Europe/Berlin) on which the answer is due
     * @throws VersandFehlgeschlagen where at least one was not accepted; the others have gone out
     */
    public void senden(Aktenzeichen az, Collection<String> empfaengerAdressen, LocalDate faellig) {
        senden(az, empfaengerAdressen, vorlagen.erinnerung(az.wert(), faellig));
    }

    /** The same where there is no day to name: something has happened that cannot wait for anybody to look at a list. */
    public void hinweisen(Aktenzeichen az, Collection<String> empfaengerAdressen, Anlass anlass) {
        senden(az, empfaengerAdressen, vorlagen.hinweis(az.wert(), anlass));
    }

    private void senden(Aktenzeichen az, Collection<String> empfaengerAdressen, Entwurf entwurf) {
        List<Mailadresse> adressen = empfaengerAdressen.stream()
                .map(Mailadresse::von)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        if (adressen.size() < empfaengerAdressen.size()) {
            LOG.warn(
                    "{}: {} of {} reminder addresses are unusable or double",
                    az,
                    empfaengerAdressen.size() - adressen.size(),
                    empfaengerAdressen.size());
        }
        List<String> befunde = adressen.stream()
                .map(adresse -> postbote.uebergeben(mail(az, adresse, entwurf), u -> {}))
                .filter(u -> u.ausgang() != Uebergabe.Ausgang.ANGENOMMEN)
                .map(Uebergabe::befund)
                .toList();
        if (!befunde.isEmpty()) {
            throw new VersandFehlgeschlagen("%s: %d von %d Erinnerungen gingen nicht hinaus: %s."
                    .formatted(az, befunde.size(), adressen.size(), befunde.get(0)));
        }
    }

    private Mail mail(Aktenzeichen az, Mailadresse adresse, Entwurf entwurf) {
        try {
            String messageId = "<erinnerung.%s@%s>".formatted(UUID.randomUUID(), absender.domain());
            Mail mail = new Mail(postbote.sitzung(), messageId, uhr.instant());
            mail.an(absender.email(), absender.name(), adresse.wert());
            mail.setSubject(entwurf.betreff(), "UTF-8");
            mail.inhalt(entwurf.text(), entwurf.html());
            mail.istAutomatisch();
            return mail;
        } catch (MessagingException e) {
            throw new VersandFehlgeschlagen("%s: Eine Erinnerung lässt sich nicht als E-Mail fassen.".formatted(az));
        }
    }
}
