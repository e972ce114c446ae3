package de.ombud.rueckruf;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The Besondere Weg RUECKRUF of the cases that a ticket belongs to: shows in the case what happens to the call. */
@Component
class Rueckrufwege {

    private static final String TICKET = "TICKET";
    private static final String VERSUCH = "VERSUCH";

    private final Wege wege;

    Rueckrufwege(Wege wege) {
        this.wege = wege;
    }

    void eroeffnen(Aktenzeichen fall, int anliegen, Rueckrufnummer nummer, String wer) {
        int nr = wege.eroeffnen(fall, new NeuerWeg(Wegart.RUECKRUF, anliegen, null, ""), wer);
        wege.vermerken(fall, nr, TICKET, List.of(nummer.wert()), "", wer);
    }

    /** @param nr number of the way that somebody else has opened */
    void benennen(Aktenzeichen fall, int nr, Rueckrufnummer nummer, String wer) {
        wege.vermerken(fall, nr, TICKET, List.of(nummer.wert()), "", wer);
    }

    boolean istOffen(Aktenzeichen fall) {
        return wege.zu(fall).stream().anyMatch(Rueckrufwege::istOffenerRueckruf);
    }

    void vermerken(Rueckruf rueckruf, NeuerVersuch versuch, String wer) {
        jeder(
                rueckruf,
                (fall, weg) -> wege.vermerken(
                        fall, weg.nr(), VERSUCH, List.of(versuch.ausgang().name()), versuch.notiz(), wer));
    }

    void beenden(Rueckruf rueckruf, Rueckrufstand stand) {
        jeder(rueckruf, (fall, weg) -> wege.beenden(fall, weg.nr(), stand.name()));
    }

    private void jeder(Rueckruf rueckruf, BiConsumer<Aktenzeichen, Weg> tut) {
        Stream.of(rueckruf.aktenzeichen(), rueckruf.beschwerde())
                .filter(Objects::nonNull)
                .forEach(fall -> wege.zu(fall).stream()
                        .filter(Rueckrufwege::istOffenerRueckruf)
                        .forEach(weg -> tut.accept(fall, weg)));
    }

    private static boolean istOffenerRueckruf(Weg weg) {
        return weg.istOffen() && weg.art() == Wegart.RUECKRUF;
    }
}
