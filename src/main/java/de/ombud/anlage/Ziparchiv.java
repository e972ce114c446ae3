package de.ombud.anlage;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import java.util.zip.ZipException;

/**
 * A ZIP as word processors read it, by its directory at the end: what only lies between the entries nobody opens. Anything unusual
 * is refused instead of guessed, because two readers that guess differently are how something is smuggled past one of them.
 */
final class Ziparchiv {

    /** Name and where the content lies. */
    record Eintrag(String name, int verfahren, int gepackt, int anfang) {}

    private static final int ENDE = 0x06054b50;
    private static final int ENDE_LAENGE = 22;
    private static final int VERZEICHNIS = 0x02014b50;
    private static final int VERZEICHNIS_LAENGE = 46;
    private static final int KOPF = 0x04034b50;
    private static final int KOPF_LAENGE = 30;
    private static final int VERSCHLUESSELT = 1;
    private static final int UNGEPACKT = 0;
    private static final int GEPACKT = 8;

    private final byte[] inhalt;
    private final ByteBuffer blick;
    private final List<Eintrag> eintraege;

    /** @throws ZipException where it is damaged, encrypted or unusual */
    Ziparchiv(byte[] inhalt) throws ZipException {
        this.inhalt = inhalt;
        this.blick = ByteBuffer.wrap(inhalt).order(ByteOrder.LITTLE_ENDIAN);
        try {
            this.eintraege = lies();
        } catch (IndexOutOfBoundsException e) {
            throw new ZipException("an address leads out of the file");
        }
    }

    List<Eintrag> eintraege() {
        return eintraege;
    }

    private List<Eintrag> lies() throws ZipException {
        int ende = inhalt.length - ENDE_LAENGE;
        // a comment behind the end is nothing that a word processor writes
        verlange(ende >= 0 && blick.getInt(ende) == ENDE && blick.getShort(ende + 20) == 0, "no end");
        int anzahl = wort(ende + 10);
        int stelle = blick.getInt(ende + 16);
        verlange(wort(ende + 8) == anzahl && stelle >= 0 && stelle <= ende, "directory in parts or too large");
        List<Eintrag> gefunden = new ArrayList<>();
        Set<String> namen = new HashSet<>();
        for (int i = 0; i < anzahl; i++) {
            verlange(blick.getInt(stelle) == VERZEICHNIS, "no directory entry");
            Eintrag eintrag = eintrag(stelle);
            verlange(namen.add(eintrag.name()), "a name twice");
            gefunden.add(eintrag);
            stelle += VERZEICHNIS_LAENGE + wort(stelle + 28) + wort(stelle + 30) + wort(stelle + 32);
        }
        verlange(stelle == ende, "something between directory and end");
        return List.copyOf(gefunden);
    }

    private Eintrag eintrag(int stelle) throws ZipException {
        verlange((wort(stelle + 8) & VERSCHLUESSELT) == 0, "encrypted");
        int verfahren = wort(stelle + 10);
        verlange(verfahren == UNGEPACKT || verfahren == GEPACKT, "unusual packing");
        int gepackt = blick.getInt(stelle + 20);
        int kopf = blick.getInt(stelle + 42);
        verlange(gepackt >= 0 && kopf >= 0 && blick.getInt(kopf) == KOPF, "no entry where one should be");
        String name = text(stelle + VERZEICHNIS_LAENGE, wort(stelle + 28));
        verlange(name.equals(text(kopf + KOPF_LAENGE, wort(kopf + 26))), "two names for one entry");
        int anfang = kopf + KOPF_LAENGE + wort(kopf + 26) + wort(kopf + 28);
        verlange(anfang <= inhalt.length - gepackt, "content leads out of the file");
        return new Eintrag(name, verfahren, gepackt, anfang);
    }

    /**
     * @param hoechstens bytes after unpacking
     * @throws ZipException where it does not unpack
     * @throws ZuViel where it would be more
     */
    byte[] lies(Eintrag eintrag, int hoechstens) throws IOException {
        ByteArrayOutputStream ziel = new ByteArrayOutputStream();
        entpacke(eintrag, hoechstens, ziel);
        return ziel.toByteArray();
    }

    /** How large it is after unpacking, counted and not believed. Errors as in {@link #lies(Eintrag, int)}. */
    long groesse(Eintrag eintrag, long hoechstens) throws IOException {
        return entpacke(eintrag, hoechstens, OutputStream.nullOutputStream());
    }

    private long entpacke(Eintrag eintrag, long hoechstens, OutputStream ziel) throws IOException {
        if (eintrag.verfahren() == UNGEPACKT) {
            if (eintrag.gepackt() > hoechstens) {
                throw new ZuViel();
            }
            ziel.write(inhalt, eintrag.anfang(), eintrag.gepackt());
            return eintrag.gepackt();
        }
        Inflater entpacker = new Inflater(true);
        try {
            entpacker.setInput(inhalt, eintrag.anfang(), eintrag.gepackt());
            byte[] puffer = new byte[8192];
            while (!entpacker.finished()) {
                int gelesen = entpacker.inflate(puffer);
                verlange(gelesen > 0 || entpacker.finished(), "packed content ends too early");
                if (entpacker.getBytesWritten() > hoechstens) {
                    throw new ZuViel();
                }
                ziel.write(puffer, 0, gelesen);
            }
            return entpacker.getBytesWritten();
        } catch (DataFormatException e) {
            throw new ZipException("packed content is damaged");
        } finally {
            entpacker.end();
        }
    }

    private int wort(int stelle) {
        return Short.toUnsignedInt(blick.getShort(stelle));
    }

    private String text(int stelle, int laenge) {
        byte[] zeichen = new byte[laenge];
        blick.get(stelle, zeichen);
        return new String(zeichen, StandardCharsets.UTF_8);
    }

    private static void verlange(boolean erfuellt, String sonst) throws ZipException {
        if (!erfuellt) {
            throw new ZipException(sonst);
        }
    }

    /** More than anybody's letter is: a bomb. */
    static final class ZuViel extends ZipException {

        ZuViel() {
            super("unpacks to too much");
        }
    }
}
