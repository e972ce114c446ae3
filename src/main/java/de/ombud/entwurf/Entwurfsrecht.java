package de.ombud.entwurf;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Drafts are for those who record. */
@Component
public class Entwurfsrecht {

    private final MessageSource texte;

    Entwurfsrecht(MessageSource texte) {
        this.texte = texte;
    }

    /**
     * @return user name, whose drafts are meant from here on
     * @throws NichtErlaubt for everybody else
     */
    public String wer(Angemeldet wer) {
        if (!wer.istIn(Gruppe.ERFASSUNG)) {
            throw new NichtErlaubt(texte.getMessage("entwurf.recht", null, Locale.GERMANY));
        }
        return wer.name();
    }
}
