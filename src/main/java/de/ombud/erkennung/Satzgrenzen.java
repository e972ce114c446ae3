package de.ombud.erkennung;

import java.io.IOException;
import java.text.BreakIterator;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts distance between sentences, so that a "kein" does not reach into the next one. */
final class Satzgrenzen extends TokenFilter {

    private final OffsetAttribute stelle = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute schritt = addAttribute(PositionIncrementAttribute.class);
    private final BreakIterator saetze;
    private final int abstand;

    private int satzende;

    Satzgrenzen(TokenStream worte, BreakIterator saetze, int abstand) {
        super(worte);
        this.saetze = saetze;
        this.abstand = abstand;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        saetze.first();
        satzende = naechstes(0);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (stelle.startOffset() >= satzende) {
            satzende = naechstes(stelle.startOffset());
            schritt.setPositionIncrement(schritt.getPositionIncrement() + abstand);
        }
        return true;
    }

    private int naechstes(int nach) {
        int ende = saetze.last() <= nach ? BreakIterator.DONE : saetze.following(nach);
        return ende == BreakIterator.DONE ? Integer.MAX_VALUE : ende;
    }
}
