package de.ombud.vorgang;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import java.util.Arrays;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** Somebody who looks or acts: user name and group ids. */
public record Betrachter(String name, Set<String> gruppen) {

    public Betrachter {
        Objects.requireNonNull(name, "name");
        gruppen = Set.copyOf(gruppen);
    }

    public static Betrachter von(Angemeldet wer) {
        return new Betrachter(wer.name(), wer.gruppen());
    }

    /** For looking among many cases, which cannot all be read; {@link Einsichtnahme} decides on each. */
    public boolean siehtJedenFall() {
        return Einsichtnahme.siehtJedenFall(this);
    }

    /** A case that was opened to one of these groups is seen as a whole. */
    public Set<String> gruppenMitGanzerEinsicht() {
        return Einsichtnahme.gruppenMitGanzerEinsicht(this);
    }

    /** What is addressed to the Ombudsstelle is seen as a whole. */
    public boolean siehtAnDieOmbudsstelle() {
        return Einsichtnahme.siehtAnDieOmbudsstelle(this);
    }

    public boolean istIn(Gruppe... welche) {
        return istIn(Arrays.asList(welche));
    }

    public boolean istIn(Collection<Gruppe> welche) {
        return welche.stream().map(Gruppe::id).anyMatch(gruppen::contains);
    }

    /** @param gruppe null where a view was cut and does not say it */
    boolean gehoertZu(String gruppe) {
        return gruppe != null && gruppen.contains(gruppe);
    }
}
