package de.ombud.vertretung;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Who may say that somebody is not there: each for themselves, and leadership for those whom they lead. Ombudsstelle and Datenschutz
 * are independent (Art. 38 (3) DSGVO), so nobody but the management speaks for them. [A]
 */
final class Vertretungsregel {

    private static final Set<String> BEREICHE = Gruppe.ids(Gruppe.ANLIEGENARBEIT);
    private static final Set<String> FACHSTELLEN =
            Gruppe.ids(Set.of(Gruppe.WIDERSPRUCHSSTELLE, Gruppe.PRESSESTELLE, Gruppe.RECHT));

    private static final Map<String, Set<String>> GEFUEHRTE = Map.of(
            Gruppe.TEAMLEITUNG.id(), BEREICHE,
            Gruppe.BEREICHSLEITUNG.id(), vereint(BEREICHE, FACHSTELLEN, Set.of(Gruppe.TEAMLEITUNG.id())),
            Gruppe.GESCHAEFTSFUEHRUNG.id(),
                    vereint(
                            BEREICHE,
                            FACHSTELLEN,
                            Gruppe.ids(Set.of(
                                    Gruppe.TEAMLEITUNG,
                                    Gruppe.BEREICHSLEITUNG,
                                    Gruppe.OMBUDSSTELLE,
                                    Gruppe.DATENSCHUTZ))));

    private Vertretungsregel() {}

    /** Groups whose members this person leads; empty for whoever leads nobody. */
    static Set<String> gefuehrte(Angemeldet wer) {
        Set<String> gruppen = new HashSet<>();
        wer.gruppen().forEach(gruppe -> gruppen.addAll(GEFUEHRTE.getOrDefault(gruppe, Set.of())));
        return gruppen;
    }

    /** Somebody who is also in a group above is not led by whoever leads only one of theirs. */
    static boolean darfFuer(Angemeldet wer, Angemeldet person) {
        return wer.name().equals(person.name())
                || !person.gruppen().isEmpty() && gefuehrte(wer).containsAll(person.gruppen());
    }

    /** Whether the one may do at least a part of the other's work. */
    static boolean kannVertreten(Angemeldet vertretung, Angemeldet person) {
        return person.gruppen().stream().anyMatch(vertretung::istIn);
    }

    @SafeVarargs
    private static Set<String> vereint(Set<String>... gruppen) {
        Set<String> alle = new HashSet<>();
        for (Set<String> einige : gruppen) {
            alle.addAll(einige);
        }
        return Set.copyOf(alle);
    }
}
