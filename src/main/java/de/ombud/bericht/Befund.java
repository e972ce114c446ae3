package de.ombud.bericht;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Something that a reader would stumble over.
 *
 * @param kapitel key of the chapter where it stands
 * @param stelle the sentence or the row, as it is read
 */
record Befund(Art art, String kapitel, String stelle, String message) {

    private static final int KENNUNG = 16;

    enum Art {
        SUMME,
        ANTEIL,
        VERAENDERUNG,
        WORT,
        ZAHL,
        OHNE_BELEG,
        ERWAEHNUNG,
        KLEIN
    }

    /** The same for the same words: an explanation holds as long as nobody changes what it explains. */
    public String kennung() {
        try {
            byte[] summe = MessageDigest.getInstance("SHA-256")
                    .digest(String.join("\n", art.name(), kapitel, stelle, message)
                            .getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(summe).substring(0, KENNUNG);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
