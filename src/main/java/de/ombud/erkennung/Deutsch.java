package de.ombud.erkennung;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.de.GermanAnalyzer;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.miscellaneous.KeywordRepeatFilter;
import org.apache.lucene.analysis.miscellaneous.RemoveDuplicatesTokenFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.index.memory.MemoryIndex;
import org.apache.lucene.queries.intervals.IntervalQuery;
import org.apache.lucene.queries.intervals.Intervals;
import org.apache.lucene.queries.intervals.IntervalsSource;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;

/** Says to Lucene what the list means: words become stems, phrases become intervals, and a sentence ends where it ends. */
final class Deutsch {

    /** Far more than any gap or circumstance of a rule reaches. */
    static final int SATZABSTAND = 1_000;

    /** Farther than any word from any other, whatever an API accepts. */
    private static final int TEXTLAENGE = 100_000_000;

    private static final String FELD = "text";
    /** More different words than the longest text of an API has; a pattern that matched more of them would be an error. */
    private static final int ALLE = 100_000;
    /** Words from this length on may have two wrong letters. */
    private static final int LANG = 10;
    /** "bezahlt.Ich" is two words; one sign for one, so that offsets stay. */
    private static final Pattern PUNKT_IM_WORT = Pattern.compile("(?<=\\p{Ll})\\.(?=\\p{Lu})");

    private final Mundart mundart;
    /** The same words stand in many phrases. */
    private final Map<Phrase.Wort, IntervalsSource> worte = new ConcurrentHashMap<>();

    /** For the list. Without its stop words: "nicht" and "kein" are what matters here. */
    private final Analyzer staemme = new GermanAnalyzer(CharArraySet.EMPTY_SET);

    /** For the text: at each place the stem and the form as written, because {@code klage*} asks for the latter. */
    private final Analyzer staemmeUndFormen = new Analyzer() {
        @Override
        protected TokenStreamComponents createComponents(String feld) {
            Tokenizer worte = new StandardTokenizer();
            TokenStream grundformen = new GermanNormalizationFilter(new LowerCaseFilter(worte));
            TokenStream beide = new GermanLightStemFilter(new KeywordRepeatFilter(new Lesarten(grundformen, mundart)));
            return new TokenStreamComponents(worte, new RemoveDuplicatesTokenFilter(beide));
        }
    };

    Deutsch(Mundart mundart) {
        this.mundart = mundart;
        // Lucene's guard for shared servers; it counts for the whole JVM, in which this room alone uses Lucene
        IndexSearcher.setMaxClauseCount(ALLE);
    }

    MemoryIndex lies(String text) {
        MemoryIndex gelesen = new MemoryIndex(true);
        TokenStream worte =
                staemmeUndFormen.tokenStream(FELD, PUNKT_IM_WORT.matcher(text).replaceAll(" "));
        gelesen.addField(FELD, new Satzgrenzen(worte, Saetze.enden(text), SATZABSTAND));
        gelesen.freeze();
        return gelesen;
    }

    /**
     * The words alone, without what gives or takes their meaning. Most texts hold them not, and each circumstance would be looked for
     * all the same.
     */
    IntervalQuery vorfrage(Regel regel) {
        return new IntervalQuery(FELD, eines(phrasen(regel.woran())));
    }

    IntervalQuery frage(Regel regel) {
        IntervalsSource gesucht = eines(phrasen(regel.woran()));
        List<IntervalsSource> mit = regel.nurMit().stream()
                .map(umstand -> Intervals.overlapping(gesucht, umkreis(eines(phrasen(umstand.woran())), umstand)))
                .toList();
        IntervalsSource fund = mit.isEmpty() ? gesucht : eines(mit);
        for (Umstand umstand : regel.ausser()) {
            for (IntervalsSource grund : gruende(umstand)) {
                fund = Intervals.nonOverlapping(fund, umkreis(grund, umstand));
            }
        }
        return new IntervalQuery(FELD, fund);
    }

    /** One by one: of several at once Lucene keeps only the shortest, and a longer one may reach the sign. */
    private List<IntervalsSource> gruende(Umstand umstand) {
        List<IntervalsSource> phrasen = phrasen(umstand.woran());
        return umstand.ganzerText() ? List.of(eines(phrasen)) : phrasen;
    }

    /** A circumstance up to n words before the sign reaches n words behind itself. */
    private static IntervalsSource umkreis(IntervalsSource grund, Umstand umstand) {
        if (umstand.ganzerText()) {
            return Intervals.extend(grund, TEXTLAENGE, TEXTLAENGE);
        }
        return Intervals.extend(
                grund,
                umstand.danach() + (umstand.naechsterSatz() ? SATZABSTAND : 0),
                umstand.davor() + umstand.saetzeDavor() * SATZABSTAND);
    }

    private List<IntervalsSource> phrasen(Wortfolge folge) {
        return folge.phrasen().stream()
                .map(phrase -> phrase(phrase, folge.abstand(), folge.reihenfolge()))
                .toList();
    }

    private IntervalsSource phrase(Phrase phrase, int abstand, Reihenfolge reihenfolge) {
        IntervalsSource[] stellen = phrase.worte().stream()
                .map(stelle -> eines(stelle.stream().map(this::wort).toList()))
                .toArray(IntervalsSource[]::new);
        if (stellen.length == 1) {
            return stellen[0];
        }
        return Intervals.maxgaps(
                abstand, reihenfolge == Reihenfolge.FEST ? Intervals.ordered(stellen) : Intervals.unordered(stellen));
    }

    private IntervalsSource wort(Phrase.Wort wort) {
        return worte.computeIfAbsent(wort, this::quelle);
    }

    private IntervalsSource quelle(Phrase.Wort wort) {
        return switch (wort.art()) {
            case STAMM -> stamm(wort.text());
            case MUSTER -> Intervals.wildcard(grundform(wort.text()), ALLE);
            case AEHNLICH -> Intervals.or(stamm(wort.text()), aehnlich(grundform(wort.text())));
        };
    }

    private IntervalsSource aehnlich(BytesRef grundform) {
        String wort = grundform.utf8ToString();
        return Intervals.fuzzyTerm(wort, wort.length() < LANG ? 1 : 2, 1, true, ALLE);
    }

    /** Lower case and folded umlauts, but with its ending. */
    private BytesRef grundform(String wort) {
        return staemme.normalize(FELD, wort);
    }

    private IntervalsSource stamm(String wort) {
        try {
            return Intervals.analyzedText(wort, staemme, FELD, 0, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static IntervalsSource eines(List<IntervalsSource> quellen) {
        return quellen.size() == 1 ? quellen.get(0) : Intervals.or(quellen);
    }
}
