package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Letters to an office instead of the person: the Widerspruchsstelle, the press office, another Jobcenter.
 *
 * <p>To write one: add the letter to {@link Schreiben} (with {@code STELLE}), its templates {@code templates/schreiben/<name>.txt} and
 * {@code .html}, its subject {@code schreiben.<NAME>.betreff} (the Aktenzeichen and no other word about the case) and its name
 * {@code akte.schreiben.<NAME>}. Lay down here what it says and to whom, in the transaction of the step that decides it; then let
 * the model call {@code versand} with {@code schreiben} and {@code bezug}. From there on it is sent like every other letter: noted
 * before the mail server is spoken to, repeated when refused, asked about when unclear; on paper where the office has no mail address.
 */
@Component
@Transactional
public class Dienstpost {

    private final Schreibauftraege auftraege;

    Dienstpost(Schreibauftraege auftraege) {
        this.auftraege = auftraege;
    }

    /**
     * Lays down a letter; again, as long as it is not written, replaces what it says.
     *
     * @param bezug tells letters of the same kind in one case apart; the number of the way
     */
    public void beauftragen(Aktenzeichen az, Schreiben schreiben, int bezug, Stelle an, Briefinhalt inhalt) {
        if (!schreiben.gehtAnStelle()) {
            throw new IllegalArgumentException(schreiben + " goes to the person");
        }
        auftraege.schreiben(az, schreiben, bezug, new Schreibauftrag(an, inhalt));
    }
}
