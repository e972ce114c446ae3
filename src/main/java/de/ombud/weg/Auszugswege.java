package de.ombud.weg;

import de.ombud.aktenauszug.Auszug;
import de.ombud.aktenauszug.Auszugszweck;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which ways of a case stand in an extract, and of which of them the texts, by the rule of {@link Auszugszweck}. */
@Component
public class Auszugswege {

    private final Wegsicht sicht;

    Auszugswege(Wegsicht sicht) {
        this.sicht = sicht;
    }

    record Zeile(Weg weg, boolean mitTexten) {}

    List<Zeile> zu(Auszug auszug) {
        return sicht.wege(auszug.akte(), auszug.einsicht().wer().gruppen()).stream()
                .map(weg -> new Zeile(weg, mitTexten(weg.art(), auszug.zweck())))
                .toList();
    }

    /** Numbers of the ways whose texts leave the house with this extract. */
    public Set<Integer> mitTexten(Auszug auszug) {
        return zu(auszug).stream()
                .filter(Zeile::mitTexten)
                .map(zeile -> zeile.weg().nr())
                .collect(Collectors.toSet());
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
