package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;
import jakarta.mail.MessagingException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Internal mails that remind colleagues of a deadline: Aktenzeichen and day, nothing about the person. */
@Component
public class Erinnerungen {

    private final Vorlagen vorlagen;
    private final Postbote postbote;
    private final Hauspost hauspost;

    Erinnerungen(Vorlagen vorlagen, Postbote postbote, Hauspost hauspost) {
        this.vorlagen = vorlagen;
        this.postbote = postbote;
        this.hauspost = hauspost;
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
        List<Mailadresse> adressen = hauspost.brauchbare(empfaengerAdressen, az.wert());
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
            return hauspost.fassen("erinnerung." + UUID.randomUUID(), adresse, entwurf);
        } catch (MessagingException e) {
            throw new VersandFehlgeschlagen("%s: Eine Erinnerung lässt sich nicht als E-Mail fassen.".formatted(az));
        }
    }
}
