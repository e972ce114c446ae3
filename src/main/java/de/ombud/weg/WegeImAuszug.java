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

    private final Wegsicht sicht;

    WegeImAuszug(Wegsicht sicht) {
        this.sicht = sicht;
    }

    record Zeile(Weg weg, boolean mitTexten) {}

    @Override
    public Teil teil() {
        return Teil.WEGE;
    }

    @Override
    public Optional<Inhalt> zu(Auszug auszug) {
        List<Zeile> wege = sicht.wege(auszug.akte(), auszug.einsicht().wer().gruppen()).stream()
                .map(weg -> new Zeile(weg, mitTexten(weg.art(), auszug.zweck())))
                .toList();
        return wege.isEmpty() ? Optional.empty() : Optional.of(new Inhalt("weg/auszug", "wege", Map.of("wege", wege)));
    }

    private static boolean mitTexten(Wegart art, Auszugszweck zweck) {
        if (art == Wegart.VERMITTLUNG) {
            return false;
        }
        return switch (zweck) {
            case GERICHT -> true;
            case PETITION -> false;
            case DATENAUSKUNFT -> !art.handeltVonBeschaeftigten();
        };
    }
}
