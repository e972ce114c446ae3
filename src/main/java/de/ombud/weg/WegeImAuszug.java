package de.ombud.weg;

import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.aktenauszug.Auszug;
import de.ombud.aktenauszug.Auszugsteil;
import de.ombud.aktenauszug.Auszugszweck;
import de.ombud.aktenauszug.Teil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * The ways of the case by the rule of {@link Auszugszweck}: of a Vermittlung only that there was one and how it ended; ways for few people
 * not at all; what was written on them for the court, and for the person unless it is about colleagues.
 */
@Component
class WegeImAuszug implements Auszugsteil {

    private final Auszugswege wege;

    WegeImAuszug(Auszugswege wege) {
        this.wege = wege;
    }

    @Override
    public Teil teil() {
        return Teil.WEGE;
    }

    @Override
    public Optional<Inhalt> zu(Auszug auszug) {
        List<Auszugswege.Zeile> zeilen = wege.zu(auszug);
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("weg/auszug", "wege", Map.of("wege", zeilen)));
    }
}
