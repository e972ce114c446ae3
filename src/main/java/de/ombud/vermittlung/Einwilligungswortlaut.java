package de.ombud.vermittlung;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The words that a side consents to, in versions. The words and the number of the version that counts today stand in
 * {@code messages_de.properties}; older versions stay there, because people consented to them.
 */
@Component
class Einwilligungswortlaut {

    private final MessageSource texte;

    Einwilligungswortlaut(MessageSource texte) {
        this.texte = texte;
    }

    String geltendeFassung() {
        return texte.getMessage("vermittlung.wortlaut.fassung", null, Locale.GERMANY);
    }

    String text(String fassung, Seite seite) {
        return texte.getMessage("vermittlung.wortlaut." + fassung + "." + seite, null, Locale.GERMANY);
    }
}
