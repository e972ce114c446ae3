package de.ombud.vorgang;

import java.util.Set;

/**
 * Who sees a case beside those who always may, and who never does.
 *
 * @param einsicht groups that may read the whole case
 * @param ausgeschlossene user names
 */
public record Sichtkreis(Set<String> einsicht, Set<String> ausgeschlossene) {

    public Sichtkreis {
        einsicht = Set.copyOf(einsicht);
        ausgeschlossene = Set.copyOf(ausgeschlossene);
    }
}
