package de.ombud.erkennung;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/** Puts distance between sentences, so that a "kein" does not reach into the next one. */
final class Satzgrenzen extends TokenFilter {

    private final OffsetAttribute stelle = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute schritt = addAttribute(PositionIncrementAttribute.class);
    private final int[] enden;
    private final int abstand;

    private int naechstes;

    /** @param enden offsets behind which a sentence begins, ascending */
    Satzgrenzen(TokenStream worte, int[] enden, int abstand) {
        super(worte);
        this.enden = enden;
        this.abstand = abstand;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        naechstes = 0;
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        boolean neuerSatz = false;
        while (naechstes < enden.length && stelle.startOffset() >= enden[naechstes]) {
            neuerSatz = true;
            naechstes++;
        }
        if (neuerSatz) {
            schritt.setPositionIncrement(schritt.getPositionIncrement() + abstand);
        }
        return true;
    }
}
