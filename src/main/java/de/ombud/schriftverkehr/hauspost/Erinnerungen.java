package de.ombud.schriftverkehr.hauspost;

import de.ombud.schriftverkehr.Anlass;
import de.ombud.schriftverkehr.Vorlagen;
import de.ombud.schriftverkehr.hauspost.Hauspost.Sache;
import de.ombud.schriftverkehr.mail.VersandAufgeschoben;
import de.ombud.schriftverkehr.mail.VersandFehlgeschlagen;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Internal mails that remind colleagues of a deadline: Aktenzeichen and day, nothing about the person. */
@Component
public class Erinnerungen {

    private final Vorlagen vorlagen;
    private final Hauspost hauspost;

    Erinnerungen(Vorlagen vorlagen, Hauspost hauspost) {
        this.vorlagen = vorlagen;
        this.hauspost = hauspost;
    }

    /**
     * One mail to each address about this day, also where it is called again; addresses that are none are left out, because trying
     * again would not mend them. What had to wait for the mail server until the day was over is not sent any more.
     *
     * @param faellig legal day (Europe/Berlin) on which the answer is due
     * @throws VersandAufgeschoben the mail server is away; the others have gone out
     * @throws VersandFehlgeschlagen where at least one was not accepted; the others have gone out
     */
    public void senden(Aktenzeichen az, Collection<String> empfaengerAdressen, LocalDate faellig) {
        hauspost.zustellen(
                new Sache("erinnerung/%s/%s".formatted(az.wert(), faellig), "Erinnerung " + az),
                empfaengerAdressen,
                vorlagen.erinnerung(az.wert(), faellig),
                faellig);
    }

    /**
     * The same where there is no day to name: something has happened that cannot wait for anybody to look at a list.
     *
     * @param vorgang tells several of a case apart, the same for each attempt: the number of a way, the id of a process
     */
    public void hinweisen(Aktenzeichen az, String vorgang, Collection<String> empfaengerAdressen, Anlass anlass) {
        hauspost.zustellen(
                new Sache(
                        "%s/%s/%s".formatted(anlass.name().toLowerCase(Locale.ROOT), az.wert(), vorgang),
                        "Hinweis " + az),
                empfaengerAdressen,
                vorlagen.hinweis(az.wert(), anlass),
                null);
    }
}
