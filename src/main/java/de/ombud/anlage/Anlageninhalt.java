package de.ombud.anlage;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** The content of one file, fetched from the database in pieces while it is read, so that no download holds a whole file. */
final class Anlageninhalt extends InputStream {

    private static final int STUECK = 256 * 1024;

    private final Anlagenbuch buch;
    private final long id;
    private final long groesse;
    private byte[] stueck = new byte[0];
    private int stelle;
    private long gelesen;

    Anlageninhalt(Anlagenbuch buch, long id, long groesse) {
        this.buch = buch;
        this.id = id;
        this.groesse = groesse;
    }

    @Override
    public int read() throws IOException {
        return nochEtwas() ? Byte.toUnsignedInt(stueck[stelle++]) : -1;
    }

    @Override
    public int read(byte[] puffer, int ab, int laenge) throws IOException {
        Objects.checkFromIndexSize(ab, laenge, puffer.length);
        if (laenge == 0) {
            return 0;
        }
        if (!nochEtwas()) {
            return -1;
        }
        int anzahl = Math.min(laenge, stueck.length - stelle);
        System.arraycopy(stueck, stelle, puffer, ab, anzahl);
        stelle += anzahl;
        return anzahl;
    }

    private boolean nochEtwas() throws IOException {
        if (stelle < stueck.length) {
            return true;
        }
        if (gelesen == groesse) {
            return false;
        }
        stueck = buch.stueck(id, gelesen, STUECK);
        stelle = 0;
        gelesen += stueck.length;
        if (stueck.length == 0) {
            throw new EOFException("removed while it was read");
        }
        return true;
    }
}
