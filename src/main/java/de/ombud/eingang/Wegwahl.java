package de.ombud.eingang;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.WegEingabe;
import de.ombud.weg.Wegart;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The special ways that a case takes from its first moment: those that somebody named, that of its Reaktionsart, and one for an
 * emergency. Whoever settles a case in the first talk needs no way.
 */
final class Wegwahl {

    private Wegwahl() {}

    static List<NeuerWeg> wege(KundenreaktionEingabe eingabe) {
        List<NeuerWeg> wege =
                new ArrayList<>(eingabe.wege().stream().map(WegEingabe::weg).toList());
        if (new Sofortbewertung(eingabe).istGewuenscht()) {
            return wege;
        }
        Wegart.zu(eingabe.reaktionsart())
                .filter(art -> fehlt(art, wege))
                .ifPresent(art -> wege.add(new NeuerWeg(art, null, null, "")));
        if (fehlt(Wegart.NOTLAGE, wege)) {
            notlage(eingabe).ifPresent(wege::add);
        }
        return wege;
    }

    private static boolean fehlt(Wegart art, List<NeuerWeg> wege) {
        return wege.stream().noneMatch(weg -> weg.art() == art);
    }

    /** One contact averts the whole emergency, however many matters show it. */
    private static Optional<NeuerWeg> notlage(KundenreaktionEingabe eingabe) {
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            if (Boolean.TRUE.equals(eingabe.anliegen().get(i).notlage())) {
                return Optional.of(new NeuerWeg(Wegart.NOTLAGE, i + 1, null, ""));
            }
        }
        return Optional.empty();
    }

    static List<Verstoss> verstoesse(KundenreaktionEingabe eingabe) {
        List<Verstoss> verstoesse = new ArrayList<>();
        Set<List<Object>> gesehen = new HashSet<>();
        for (int i = 0; i < eingabe.wege().size(); i++) {
            WegEingabe weg = eingabe.wege().get(i);
            if (weg == null) {
                continue;
            }
            Integer anliegen = weg.anliegen();
            if (anliegen != null
                    && (anliegen < 1 || anliegen > eingabe.anliegen().size())) {
                verstoesse.add(new Verstoss("wege[" + i + "].anliegen", "eingang.weg.anliegen"));
            }
            if (!gesehen.add(List.of(String.valueOf(weg.art()), Objects.requireNonNullElse(anliegen, 0)))) {
                verstoesse.add(new Verstoss("wege[" + i + "].art", "eingang.weg.doppelt"));
            }
        }
        if (!eingabe.wege().isEmpty() && new Sofortbewertung(eingabe).istGewuenscht()) {
            verstoesse.add(new Verstoss("wege", "eingang.weg.sofort"));
        }
        return verstoesse;
    }
}
