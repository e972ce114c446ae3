package de.ombud.erkennung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.springframework.stereotype.Component;

/** Looks for the signs of the list in a text. Keeps and logs nothing of it. */
@Component
public class Zeichenerkennung {

    private static final String ABSATZ = ".\n\n";

    private final Deutsch deutsch;
    private final Zitate zitate;
    private final List<Frage> fragen;

    Zeichenerkennung(Regelwerk regelwerk) {
        deutsch = new Deutsch(regelwerk.mundart());
        zitate = regelwerk.zitate();
        fragen = regelwerk.regeln().stream()
                .map(regel -> new Frage(regel.zeichen(), deutsch.vorfrage(regel), deutsch.frage(regel)))
                .toList();
    }

    /**
     * What the text may be beyond a complaint, one suggestion for each sign, in the order of {@link Zeichen}; empty if nothing was
     * found. Places are in the order of the text, and those that overlap are one.
     *
     * @param text in Unicode normal form C, as everything that came in over REST
     */
    public List<Hinweis> suche(String text) {
        return suche(List.of(text));
    }

    /**
     * Several texts of one letter, its subject for example. They are parted by paragraphs, so that no phrase reaches from one into the
     * next; places count in all of them together.
     */
    public List<Hinweis> suche(List<String> texte) {
        return sucheIn(String.join(ABSATZ, zitate.getilgt(texte)));
    }

    /** The text without the former mail below or between; the whole where there is nothing else, or where that is what is meant. */
    public String ohneZitate(String text) {
        String eigenes = zitate.getilgt(List.of(text)).get(0);
        return eigenes.equals(text)
                ? text
                : eigenes.replaceAll("(?<![ \\t])[ \\t]++\\n", "\n")
                        .replaceAll("\\n{3,}", "\n\n")
                        .strip();
    }

    private List<Hinweis> sucheIn(String text) {
        Map<Zeichen, List<Fund>> funde = new EnumMap<>(Zeichen.class);
        try {
            MemoryIndex gelesen = deutsch.lies(text);
            IndexSearcher suche = gelesen.createSearcher();
            LeafReaderContext worte = suche.getLeafContexts().get(0);
            for (Frage frage : fragen) {
                Matches treffer = stellen(frage.vorfrage(), suche, worte);
                if (treffer != null) {
                    treffer = stellen(frage.abfrage(), suche, worte);
                }
                if (treffer != null) {
                    sammle(treffer, funde.computeIfAbsent(frage.zeichen(), z -> new ArrayList<>()));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return funde.entrySet().stream()
                .map(je -> new Hinweis(je.getKey(), Fund.fundstellen(je.getValue(), text)))
                .toList();
    }

    /** As Lucene says it: null where nothing is. */
    private static Matches stellen(IntervalQuery abfrage, IndexSearcher suche, LeafReaderContext worte)
            throws IOException {
        return suche.createWeight(suche.rewrite(abfrage), ScoreMode.COMPLETE_NO_SCORES, 1)
                .matches(worte, 0);
    }

    private static void sammle(Matches treffer, List<Fund> funde) throws IOException {
        for (String feld : treffer) {
            MatchesIterator stellen = treffer.getMatches(feld);
            while (stellen.next()) {
                funde.add(Fund.von(stellen));
            }
        }
    }

    private record Frage(Zeichen zeichen, IntervalQuery vorfrage, IntervalQuery abfrage) {}
}
