package de.ombud.erkennung;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.search.MatchesIterator;

/** Where a rule found its words, before finds of the same sign are put together. */
record Fund(Strecke ganz, Collection<Strecke> worte) {

    record Strecke(int start, int ende) implements Comparable<Strecke> {

        @Override
        public int compareTo(Strecke andere) {
            return Comparator.comparingInt(Strecke::start)
                    .thenComparingInt(Strecke::ende)
                    .compare(this, andere);
        }
    }

    static Fund von(MatchesIterator stelle) throws IOException {
        List<Strecke> worte = new ArrayList<>();
        MatchesIterator einzeln = stelle.getSubMatches();
        while (einzeln != null && einzeln.next()) {
            worte.add(new Strecke(einzeln.startOffset(), einzeln.endOffset()));
        }
        Strecke ganz = new Strecke(stelle.startOffset(), stelle.endOffset());
        return new Fund(ganz, worte.isEmpty() ? List.of(ganz) : worte);
    }

    static List<Fundstelle> fundstellen(List<Fund> funde, String text) {
        List<Fundstelle> stellen = new ArrayList<>();
        List<Fund> geordnet =
                funde.stream().sorted(Comparator.comparing(Fund::ganz)).toList();
        int naechster = 0;
        while (naechster < geordnet.size()) {
            int start = geordnet.get(naechster).ganz.start;
            int ende = start;
            TreeSet<Strecke> worte = new TreeSet<>();
            do {
                Fund fund = geordnet.get(naechster++);
                ende = Math.max(ende, fund.ganz.ende);
                worte.addAll(fund.worte);
            } while (naechster < geordnet.size() && geordnet.get(naechster).ganz.start < ende);
            stellen.add(new Fundstelle(
                    start,
                    ende,
                    worte.stream()
                            .map(wort -> text.substring(wort.start, wort.ende))
                            .toList()));
        }
        return stellen;
    }
}
