package de.ombud.posteingang;

import de.ombud.system.Zeichenregel;
import jakarta.mail.internet.MimeUtility;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** Bytes as the text that was meant: what a mail declares is often not what it holds. */
final class Zeichensatz {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Zeichensatz() {}

    /** @param genannt null or empty where nothing is declared */
    static String lies(byte[] inhalt, String genannt) {
        if (hatMarke(inhalt, 0xEF, 0xBB, 0xBF)) {
            return sauber(new String(inhalt, 3, inhalt.length - 3, StandardCharsets.UTF_8));
        }
        if (hatMarke(inhalt, 0xFF, 0xFE) || hatMarke(inhalt, 0xFE, 0xFF)) {
            return sauber(new String(inhalt, StandardCharsets.UTF_16));
        }
        Charset charset = bekannt(genannt);
        boolean vielleichtGelogen = charset == null
                || charset.equals(StandardCharsets.US_ASCII)
                || charset.equals(StandardCharsets.ISO_8859_1)
                || charset.equals(StandardCharsets.UTF_8)
                || charset.equals(WINDOWS);
        if (!vielleichtGelogen) {
            return sauber(new String(inhalt, charset));
        }
        try {
            // letters of an old character set hardly ever make valid UTF-8
            return sauber(StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(inhalt))
                    .toString());
        } catch (CharacterCodingException altesZeichen) {
            return sauber(new String(inhalt, WINDOWS));
        }
    }

    /** Header lines are handed over with each byte as a character. */
    static String liesKopfzeile(String zeile) {
        boolean roh =
                zeile.chars().anyMatch(z -> z > 127 && z < 256) && zeile.chars().allMatch(z -> z < 256);
        return roh ? lies(zeile.getBytes(StandardCharsets.ISO_8859_1), null) : sauber(zeile);
    }

    /** Without what no text of ours may hold. */
    static String sauber(String text) {
        String rein = Zeichenregel.bereinigt(text.replace("\r\n", "\n").replace('\r', '\n'));
        StringBuilder erlaubt = new StringBuilder(rein.length());
        rein.codePoints()
                .filter(z -> Zeichenregel.erlaubt(Character.toString(z)))
                .forEach(erlaubt::appendCodePoint);
        return Normalizer.normalize(erlaubt, Normalizer.Form.NFC);
    }

    private static boolean hatMarke(byte[] inhalt, int... marke) {
        for (int i = 0; i < marke.length; i++) {
            if (inhalt.length <= i || (inhalt[i] & 0xFF) != marke[i]) {
                return false;
            }
        }
        return true;
    }

    private static Charset bekannt(String genannt) {
        try {
            return genannt == null || genannt.isBlank()
                    ? null
                    : Charset.forName(MimeUtility.javaCharset(genannt.strip()));
        } catch (IllegalArgumentException unbekannt) {
            return null;
        }
    }
}
