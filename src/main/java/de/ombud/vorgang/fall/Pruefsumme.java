package de.ombud.vorgang.fall;

import de.ombud.vorgang.Aktenzeichen;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/** Chains the lines of a change log: SHA-256 over the sum of the line before and every field, each with its length in front. */
final class Pruefsumme {

    /** What stands in for the line before the first. */
    static final String ANFANG = "0".repeat(64);

    private Pruefsumme() {}

    static String ueber(
            String vorgaenger,
            Aktenzeichen aktenzeichen,
            int nr,
            Instant am,
            String wer,
            String feld,
            String alt,
            String neu,
            String grund) {
        MessageDigest sha256 = sha256();
        List<String> teile = List.of(
                vorgaenger,
                aktenzeichen.wert(),
                Integer.toString(nr),
                Long.toString(am.toEpochMilli()),
                wer,
                feld,
                alt,
                neu,
                grund);
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
