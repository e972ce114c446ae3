package de.ombud.vorgang;

import java.util.Set;

/**
 * Who sees a case beside those who always may, and who never does.
 *
 * @param einsicht groups that may read the whole case
 * @param ausgeschlossene user names
 * @param vertraulich whoever sees a part of it only does not learn who the person is
 */
public record Sichtkreis(Set<String> einsicht, Set<String> ausgeschlossene, boolean vertraulich) {

    public Sichtkreis(Set<String> einsicht, Set<String> ausgeschlossene) {
        this(einsicht, ausgeschlossene, false);
    }

    public Sichtkreis {
        einsicht = Set.copyOf(einsicht);
        ausgeschlossene = Set.copyOf(ausgeschlossene);
    }
}
