package de.ombud.rueckruf;

import de.ombud.frist.Ortszeit;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of a letter to somebody who could not be reached; a person decides whether and where it is sent. */
@Component
class Schreibvorschlag {

    private static final DateTimeFormatter TAG = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.GERMANY);

    private final MessageSource texte;

    Schreibvorschlag(MessageSource texte) {
        this.texte = texte;
    }

    /** @return null where the person was reached or still may be */
    String zu(Rueckruf rueckruf) {
        if (rueckruf.stand() != Rueckrufstand.NICHT_ERREICHT) {
            return null;
        }
        String tage = rueckruf.versuche().stream()
                .map(v -> TAG.format(v.am().atZone(Ortszeit.BERLIN)))
                .distinct()
                .collect(Collectors.joining(", "));
        return texte.getMessage("rueckruf.schreibvorschlag", new Object[] {tage, rueckruf.nummer()}, Locale.GERMANY);
    }
}
