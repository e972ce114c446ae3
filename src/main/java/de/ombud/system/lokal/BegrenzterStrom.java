package de.ombud.system.lokal;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.subethamail.smtp.TooMuchDataException;

/** Ends a mail that is larger than allowed; the library announces the limit but believes what the sender claims. */
final class BegrenzterStrom extends FilterInputStream {

    private long uebrig;

    BegrenzterStrom(InputStream quelle, long hoechstens) {
        super(quelle);
        this.uebrig = hoechstens;
    }

    @Override
    public int read() throws IOException {
        int zeichen = super.read();
        return zeichen < 0 ? zeichen : abziehen(1, zeichen);
    }

    @Override
    public int read(byte[] puffer, int ab, int laenge) throws IOException {
        int gelesen = super.read(puffer, ab, laenge);
        return gelesen < 0 ? gelesen : abziehen(gelesen, gelesen);
    }

    private int abziehen(int anzahl, int ergebnis) throws IOException {
        uebrig -= anzahl;
        if (uebrig < 0) {
            throw new TooMuchDataException();
        }
        return ergebnis;
    }
}
