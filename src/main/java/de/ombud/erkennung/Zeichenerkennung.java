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
                .map(regel -> new Frage(regel.zeichen(), deutsch.frage(regel)))
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

    private List<Hinweis> sucheIn(String text) {
        Map<Zeichen, List<Fund>> funde = new EnumMap<>(Zeichen.class);
        try {
            MemoryIndex gelesen = deutsch.lies(text);
            IndexSearcher suche = gelesen.createSearcher();
            LeafReaderContext worte = suche.getLeafContexts().get(0);
            for (Frage frage : fragen) {
                var treffer = suche.createWeight(suche.rewrite(frage.abfrage()), ScoreMode.COMPLETE_NO_SCORES, 1)
                        .matches(worte, 0);
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

    private static void sammle(Matches treffer, List<Fund> funde) throws IOException {
        for (String feld : treffer) {
            MatchesIterator stellen = treffer.getMatches(feld);
            while (stellen.next()) {
                funde.add(Fund.von(stellen));
            }
        }
    }

    private record Frage(Zeichen zeichen, IntervalQuery abfrage) {}
}
