package de.ombud.erkennung;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts beside each word what it may be in the spelling of the list, at the same place. */
final class Lesarten extends TokenFilter {

    private final CharTermAttribute wort = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute schritt = addAttribute(PositionIncrementAttribute.class);
    private final Mundart mundart;
    private final Deque<String> weitere = new ArrayDeque<>();
    private State stelle;

    Lesarten(TokenStream worte, Mundart mundart) {
        super(worte);
        this.mundart = mundart;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        weitere.clear();
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!weitere.isEmpty()) {
            restoreState(stelle);
            wort.setEmpty().append(weitere.remove());
            schritt.setPositionIncrement(0);
            return true;
        }
        if (!input.incrementToken()) {
            return false;
        }
        weitere.addAll(mundart.lesarten(wort.toString()));
        if (!weitere.isEmpty()) {
            stelle = captureState();
        }
        return true;
    }
}
