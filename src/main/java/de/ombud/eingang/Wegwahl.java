package de.ombud.eingang;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.eingang.angabe.AnliegenEingabe;
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
 * emergency. What would take one is not settled in the first talk: the way has to be gone first.
 */
final class Wegwahl {

    private Wegwahl() {}

    static List<NeuerWeg> wege(KundenreaktionEingabe eingabe) {
        List<NeuerWeg> wege =
                new ArrayList<>(eingabe.wege().stream().map(WegEingabe::weg).toList());
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
        if (new Sofortbewertung(eingabe).istGewuenscht()) {
            verstoesse.addAll(sofortOhneWeg(eingabe));
        }
        return verstoesse;
    }

    /** Everything that opens a way, wherever it is said; the sign in a text is decided by a person, and keeps the case open until then. */
    private static List<Verstoss> sofortOhneWeg(KundenreaktionEingabe eingabe) {
        List<Verstoss> verstoesse = new ArrayList<>();
        if (!eingabe.wege().isEmpty()) {
            verstoesse.add(new Verstoss("wege", "eingang.weg.sofort"));
        }
        if (Wegart.zu(eingabe.reaktionsart()).isPresent()) {
            verstoesse.add(new Verstoss("reaktionsart", "eingang.weg.sofort"));
        }
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            AnliegenEingabe anliegen = eingabe.anliegen().get(i);
            if (anliegen != null && Boolean.TRUE.equals(anliegen.notlage())) {
                verstoesse.add(new Verstoss("anliegen[" + i + "].notlage", "eingang.weg.sofort.notlage"));
            }
        }
        return verstoesse;
    }
}
