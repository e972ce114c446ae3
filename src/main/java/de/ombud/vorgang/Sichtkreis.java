package de.ombud.vorgang;

import java.util.List;
import java.util.Set;

/**
 * Who sees a case beside those who always may, and who never does.
 *
 * @param einsicht groups that may read the whole case
 * @param ausgeschlossene user names
 * @param vertraulich whoever sees a part of it only does not learn who the person is
 * @param fruehere what else gives the person away; known where something is covered
 */
public record Sichtkreis(Set<String> einsicht, Set<String> ausgeschlossene, boolean vertraulich, Frueheres fruehere) {

    public Sichtkreis(Set<String> einsicht, Set<String> ausgeschlossene) {
        this(einsicht, ausgeschlossene, false, Frueheres.KEINES);
    }

    public Sichtkreis {
        einsicht = Set.copyOf(einsicht);
        ausgeschlossene = Set.copyOf(ausgeschlossene);
    }

    /**
     * What the case said of its people before somebody corrected it: it still stands in what people wrote then. Of a protected person also
     * where her other cases say that she lives and lived.
     *
     * @param namen of people and organisations, and their mailboxes
     * @param nummern phone numbers and BG-Nummern as they were written
     */
    public record Frueheres(
            List<String> namen, List<String> nummern, List<String> strassen, List<String> postleitzahlen) {

        public static final Frueheres KEINES = new Frueheres(List.of(), List.of(), List.of(), List.of());

        public Frueheres {
            namen = List.copyOf(namen);
            nummern = List.copyOf(nummern);
            strassen = List.copyOf(strassen);
            postleitzahlen = List.copyOf(postleitzahlen);
        }

        @Override
        public String toString() {
            return "Frueheres";
        }
    }
}
