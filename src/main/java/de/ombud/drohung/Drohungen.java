package de.ombud.drohung;

import de.ombud.system.Benutzerverzeichnis;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.weg.Weg;
import de.ombud.weg.Wege;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What happens on the way of a threat. */
@Component
@Transactional
public class Drohungen {

    private static final String BEWERTET = "DROHUNG_BEWERTET";
    private static final String BEDROHT = "DROHUNG_GILT";

    private final Wege wege;
    private final Akten akten;
    private final Benutzerverzeichnis verzeichnis;
    private final Schutzregel regel;

    Drohungen(Wege wege, Akten akten, @Lazy Benutzerverzeichnis verzeichnis, @Lazy Schutzregel regel) {
        this.regel = regel;
        this.wege = wege;
        this.akten = akten;
        this.verzeichnis = verzeichnis;
    }

    /**
     * @param bedrohte user names of those who are threatened, parted by commas; whoever has no account is named in the note and told by
     *     their superior
     * @param wer user name
     * @throws Eingabefehler field {@code bedrohte}, for an account that does not exist
     */
    public void bewerten(Aktenzeichen az, int nr, Drohungsbewertung bewertung, String bedrohte, String wer) {
        List<String> namen = Arrays.stream(bedrohte.split("[,;\\s]+"))
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        List<String> unbekannte =
                namen.stream().filter(name -> verzeichnis.finde(name).isEmpty()).toList();
        if (!unbekannte.isEmpty()) {
            throw new Eingabefehler(
                    "bedrohte",
                    "Diesen Benutzer gibt es nicht: %s. Wer kein Konto hat, gehört in den Vermerk und erfährt es von der"
                                    .formatted(String.join(", ", unbekannte))
                            + " Teamleitung.");
        }
        wege.vermerken(az, nr, BEWERTET, bewertung.angaben(), bewertung.vermerk(), wer);
        if (!namen.isEmpty()) {
            wege.vermerken(az, nr, BEDROHT, List.of(), String.join(", ", namen), wer);
        }
    }

    /** Which groups have to know of which measure. */
    @Transactional(readOnly = true)
    public Map<Schutzmassnahme, Set<String>> zuInformierende(Aktenzeichen az, int nr) {
        Set<String> mitAnliegen = akten.lies(az).anliegen().stream()
                .map(Akte.Anliegen::gruppe)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<Schutzmassnahme, Set<String>> alle = new TreeMap<>();
        massnahmen(az, nr).forEach(massnahme -> alle.put(massnahme, gruppen(massnahme, mitAnliegen)));
        return alle;
    }

    private Set<String> gruppen(Schutzmassnahme massnahme, Set<String> mitAnliegen) {
        return Gruppe.ids(Arrays.asList(Gruppe.values())).stream()
                .filter(gruppe -> regel.erfaehrtEs(massnahme, gruppe, mitAnliegen.contains(gruppe)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** User names of those who are threatened, where something is done for their sake. */
    @Transactional(readOnly = true)
    public Set<String> bedrohte(Aktenzeichen az, int nr) {
        boolean gilt = massnahmen(az, nr).anyMatch(m -> m != Schutzmassnahme.KEINE_MASSNAHME);
        return schritte(az, nr, BEDROHT)
                .filter(schritt -> gilt)
                .flatMap(schritt -> Arrays.stream(schritt.text().split(", ")))
                .collect(Collectors.toSet());
    }

    private Stream<Schutzmassnahme> massnahmen(Aktenzeichen az, int nr) {
        return schritte(az, nr, BEWERTET)
                .flatMap(schritt -> schritt.angaben().stream())
                .filter(angabe -> Arrays.stream(Schutzmassnahme.values())
                        .anyMatch(massnahme -> massnahme.name().equals(angabe)))
                .map(Schutzmassnahme::valueOf);
    }

    private Stream<Weg.Schritt> schritte(Aktenzeichen az, int nr, String art) {
        return wege.lies(az, nr).schritte().stream()
                .filter(schritt -> schritt.art().equals(art));
    }
}
