package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.HexFormat;

/**
 * Chains the lines of a change log. What somebody wrote goes in by a sum of its own with a random salt, so that words and salt can be
 * erased together later: the chain still holds, and nobody finds out by trying what stood there. SHA-256 over every part with its length
 * in front.
 */
final class Pruefsumme {

    /** What stands in for the line before the first. */
    static final String ANFANG = "0".repeat(64);

    private static final SecureRandom ZUFALL = new SecureRandom();

    private Pruefsumme() {}

    static String neuesSalz() {
        byte[] salz = new byte[32];
        ZUFALL.nextBytes(salz);
        return HexFormat.of().formatHex(salz);
    }

    /** Of what can be erased. */
    static String derWerte(String salz, String wer, String alt, String neu, String grund) {
        return summe(salz, wer, alt, neu, grund);
    }

    static String derZeile(
            String vorgaenger, Aktenzeichen aktenzeichen, int nr, Instant am, String feld, String wertsumme) {
        return summe(
                vorgaenger,
                aktenzeichen.wert(),
                Integer.toString(nr),
                Long.toString(am.toEpochMilli()),
                feld,
                wertsumme);
    }

    static String summe(String... teile) {
        MessageDigest sha256 = sha256();
        for (String teil : teile) {
            byte[] bytes = teil.getBytes(StandardCharsets.UTF_8);
            // the length keeps "ab" + "c" apart from "a" + "bc"
            sha256.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            sha256.update(bytes);
        }
        return HexFormat.of().formatHex(sha256.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
