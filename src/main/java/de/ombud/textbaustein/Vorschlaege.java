package de.ombud.textbaustein;

import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Bereich;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The text blocks for one case, filled in: first those for its themes, then those of its areas, then those for all. */
@Component
public class Vorschlaege {

    private final Textbausteine textbausteine;
    private final Platzhalterwerte werte;

    Vorschlaege(Textbausteine textbausteine, Platzhalterwerte werte) {
        this.textbausteine = textbausteine;
        this.werte = werte;
    }

    /**
     * @param bereich null for all areas
     * @param passend made for a theme of this case
     */
    public record Vorschlag(long baustein, String titel, Bereich bereich, String thema, boolean passend, String text) {

        @Override
        public String toString() {
            return "Vorschlag " + baustein;
        }
    }

    /**
     * @param akte as the viewer may see it
     * @param anliegen number of the matter that the text is about, 0 for the whole case
     */
    public List<Vorschlag> zu(Akte akte, int anliegen, Verwendung verwendung) {
        Set<String> themen = Platzhalterwerte.themen(akte, anliegen).collect(Collectors.toSet());
        Set<Bereich> bereiche = akte.anliegen().stream()
                .filter(a -> anliegen == 0 || a.nr() == anliegen)
                .map(Akte.Anliegen::bereich)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return textbausteine.alle().stream()
                .filter(b -> b.gilt() && b.verwendung() == verwendung)
                .sorted(Comparator.comparingInt(b -> rang(b, themen, bereiche)))
                .map(b -> new Vorschlag(
                        b.baustein(),
                        b.titel(),
                        b.bereich(),
                        b.thema(),
                        themen.contains(b.thema()),
                        Platzhalter.ersetzt(b.text(), p -> werte.wert(p, akte, anliegen))))
                .toList();
    }

    private static int rang(Textbaustein baustein, Set<String> themen, Set<Bereich> bereiche) {
        if (themen.contains(baustein.thema())) {
            return 0;
        }
        if (!baustein.thema().isEmpty()) {
            return baustein.bereich() != null && bereiche.contains(baustein.bereich()) ? 3 : 4;
        }
        if (baustein.bereich() == null) {
            return 2;
        }
        return bereiche.contains(baustein.bereich()) ? 1 : 4;
    }
}
