package de.ombud.einfuhr;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/** Ends the reading of a row that does not end: a quotation mark left open would take the rest of a large file into memory. */
final class Satzgrenze extends FilterReader {

    private static final long HOECHSTENS = 1 << 20;

    private long seitDemLetzten;

    Satzgrenze(Reader text) {
        super(text);
    }

    void neuerSatz() {
        seitDemLetzten = 0;
    }

    @Override
    public int read() throws IOException {
        return gezaehlt(super.read(), 1);
    }

    @Override
    public int read(char[] puffer, int ab, int laenge) throws IOException {
        int gelesen = super.read(puffer, ab, laenge);
        return gezaehlt(gelesen, gelesen);
    }

    private int gezaehlt(int ergebnis, int zeichen) throws IOException {
        seitDemLetzten += zeichen;
        if (seitDemLetzten > HOECHSTENS) {
            throw new IOException("a row without an end");
        }
        return ergebnis;
    }
}
