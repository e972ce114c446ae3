package de.ombud.posteingang;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What became of a mail of ours (RFC 3464, RFC 8098).
 *
 * @param messageId of our mail; empty where it is not named
 * @param befund status as the mail server says it, without anybody's address
 */
record Zustellbericht(Art art, String messageId, String befund) {

    enum Art {
        GESCHEITERT,
        VERZOEGERT,
        /** delivered, or read: nothing to do */
        ANGEKOMMEN
    }

    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^(?:original-)?message-id:\\s*(<[^<>\\s]{3,250}>)");
    private static final Pattern STATUS = Pattern.compile("\\b[245]\\.\\d{1,3}\\.\\d{1,3}\\b");

    /** @param status text of message/delivery-status @param original what it sends back of our mail */
    static Zustellbericht zustellung(String status, String original) {
        String kleiner = status.toLowerCase(Locale.ROOT);
        Art art = kleiner.contains("action: failed")
                ? Art.GESCHEITERT
                : kleiner.contains("action: delayed") ? Art.VERZOEGERT : Art.ANGEKOMMEN;
        return new Zustellbericht(art, messageId(original + "\n" + status), befund(status));
    }

    static Zustellbericht gelesen(String angaben) {
        return new Zustellbericht(Art.ANGEKOMMEN, messageId(angaben), "");
    }

    /** Of a mail server that writes in its own words. */
    static Zustellbericht formlos(String text) {
        return new Zustellbericht(Art.GESCHEITERT, messageId(text), befund(text));
    }

    static String messageId(String text) {
        Matcher fund = MESSAGE_ID.matcher(text.replaceAll("\\R[ \\t]+", " "));
        return fund.find() ? fund.group(1) : "";
    }

    private static String befund(String text) {
        Matcher fund = STATUS.matcher(text);
        return fund.find() ? fund.group() : "";
    }

    /** Only the header lines of a mail that was sent back. */
    static String kopf(byte[] mail) {
        try {
            String id = new InternetHeaders(new ByteArrayInputStream(mail)).getHeader("Message-ID", null);
            return id == null ? "" : "Message-ID: " + id + "\n";
        } catch (MessagingException e) {
            return new String(mail, StandardCharsets.ISO_8859_1);
        }
    }
}
