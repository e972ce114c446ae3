package de.ombud.akte;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The German words of the page of a case, for what rooms bring to it. */
@Component
public class Worte {

    private final MessageSource texte;

    Worte(MessageSource texte) {
        this.texte = texte;
    }

    /** @throws org.springframework.context.NoSuchMessageException where nobody has written them */
    public String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }

    /** The code itself where nobody has written words for it. */
    public String oder(String schluessel, String code) {
        return texte.getMessage(schluessel, null, code, Locale.GERMANY);
    }
}
