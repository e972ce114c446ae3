package de.ombud.anlage;

import de.ombud.akte.Aktenabschnitt.Inhalt;
import de.ombud.aktenauszug.Auszug;
import de.ombud.aktenauszug.Auszugsteil;
import de.ombud.aktenauszug.Teil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Which files belong to the case; they are handed over beside the extract. Names only where more than the matter is told. */
@Component
class AnlagenImAuszug implements Auszugsteil {

    private final Anlagen anlagen;

    AnlagenImAuszug(Anlagen anlagen) {
        this.anlagen = anlagen;
    }

    @Override
    public Teil teil() {
        return Teil.ANLAGEN;
    }

    @Override
    public Optional<Inhalt> zu(Auszug auszug) {
        List<AnlagenInDerAkte.Zeile> zeilen = anlagen.zu(auszug.akte()).stream()
                .map(AnlagenInDerAkte.Zeile::von)
                .toList();
        return zeilen.isEmpty()
                ? Optional.empty()
                : Optional.of(new Inhalt("anlage/auszug", "anlagen", Map.of("anlagen", zeilen)));
    }
}
