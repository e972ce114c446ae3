package de.ombud.eigenfeld;

import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.aktenauszug.Auszug;
import de.ombud.aktenauszug.Auszugsteil;
import de.ombud.aktenauszug.Auszugszweck;
import de.ombud.aktenauszug.Teil;
import de.ombud.weg.Auszugswege;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What was answered beside the steps, by the rule of {@link Auszugszweck}: for a petition not, and of a special way as its own texts. */
@Component
class EigenesImAuszug implements Auszugsteil {

    private final EigeneAngaben angaben;
    private final Auszugswege wege;

    EigenesImAuszug(EigeneAngaben angaben, Auszugswege wege) {
        this.angaben = angaben;
        this.wege = wege;
    }

    @Override
    public Teil teil() {
        return Teil.EIGENE_ANGABEN;
    }

    @Override
    public Optional<Inhalt> zu(Auszug auszug) {
        if (!auszug.zeigtInternes()) {
            return Optional.empty();
        }
        Set<Integer> mitTexten = wege.mitTexten(auszug);
        List<EigeneAngabe> zeilen = angaben.zu(auszug.akte().aktenzeichen()).stream()
                .filter(angabe -> angabe.weg() == null || mitTexten.contains(angabe.weg()))
                .toList();
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("eigenfeld/auszug", "angaben", Map.of("zeilen", zeilen)));
    }
}
