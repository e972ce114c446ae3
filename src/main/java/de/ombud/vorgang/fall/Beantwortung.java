package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Clock;
import java.time.Instant;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The steps from the joint answer to the close. Errors as in {@link Bearbeitung}. */
@Component
@Transactional
public class Beantwortung {

    private final Kundenreaktionen kundenreaktionen;
    private final Clock uhr;

    Beantwortung(Kundenreaktionen kundenreaktionen, Clock uhr) {
        this.kundenreaktionen = kundenreaktionen;
        this.uhr = uhr;
    }

    /** @return whether a second person has to release the answer */
    public boolean antwortSchreiben(Aktenzeichen az, String text, String verfasser) {
        return kundenreaktionen.zurBearbeitung(az).antwortSchreiben(text, verfasser, uhr.instant());
    }

    /** @throws de.ombud.system.NichtErlaubt where the releaser wrote any version of the answer */
    public void freigeben(Aktenzeichen az, String wer) {
        kundenreaktionen.zurBearbeitung(az).stand().freigeben(wer, uhr.instant());
    }

    /** User names of all who wrote or released an answer, whichever version. */
    public Set<String> beteiligte(Aktenzeichen az) {
        return kundenreaktionen.zurBearbeitung(az).stand().anDerAntwortBeteiligte();
    }

    public void antwortZurueckgeben(Aktenzeichen az, String hinweis) {
        kundenreaktionen.zurBearbeitung(az).stand().antwortZurueckgeben(hinweis);
    }

    /** The case goes on without an answer of ours; repeating it changes nothing. */
    public void entfaellt(Aktenzeichen az) {
        kundenreaktionen.zurBearbeitung(az).antwortEntfaellt(uhr.instant());
    }

    /** The answer is out. @param am of a letter the day of posting, not that of the note */
    public void antwortVermerken(Aktenzeichen az, Instant am) {
        kundenreaktionen.zurBearbeitung(az).antwortVermerken(am);
    }

    public void abschliessen(Aktenzeichen az) {
        kundenreaktionen.zurBearbeitung(az).abschliessen(uhr.instant());
    }
}
