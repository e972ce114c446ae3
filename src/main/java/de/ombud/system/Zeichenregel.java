package de.ombud.system;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Which characters a text may hold, wherever somebody typed it: no control characters but line breaks and tabs, nothing that is no
 * character, and nothing that makes a line read backwards. What copying puts between the letters of a number or an address is nobody's
 * word and is taken out instead.
 */
public final class Zeichenregel {

    /** Old ways of ending a line or a page, and the two of Unicode. */
    private static final Pattern ZEILENENDE = Pattern.compile("[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    /**
     * Zero-width spaces, soft hyphens, marks of direction: address books and word processors copy them along. The joiners of emojis and
     * of Persian (U+200C, U+200D) belong to what is written.
     */
    private static final Pattern UNSICHTBAR = Pattern.compile(
            "[\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202d\\u2060-\\u2064\\u2066-\\u206f\\ufeff]");

    private Zeichenregel() {}

    /** Where a text holds what it must not. @param nr counted from 1, as people count characters */
    public record Stelle(int nr, String zeichen) {}

    /** The text without what nobody can see, to be taken before it is looked at. */
    public static String bereinigt(String text) {
        return UNSICHTBAR.matcher(ZEILENENDE.matcher(text).replaceAll("\n")).replaceAll("");
    }

    public static boolean erlaubt(String text) {
        return unerlaubt(text).isEmpty();
    }

    /** The first that is not allowed. */
    public static Optional<Stelle> unerlaubt(String text) {
        int nr = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            nr++;
            int zeichen = text.codePointAt(i);
            if (!erlaubt(zeichen)) {
                return Optional.of(new Stelle(nr, "U+%04X".formatted(zeichen)));
            }
        }
        return Optional.empty();
    }

    private static boolean erlaubt(int zeichen) {
        if (zeichen == '\n' || zeichen == '\r' || zeichen == '\t') {
            return true;
        }
        return switch (Character.getType(zeichen)) {
            case Character.CONTROL, Character.SURROGATE -> false;
            // an emoji that is younger than this Java is one all the same
            case Character.UNASSIGNED -> !istNieEinZeichen(zeichen);
            default -> !kehrtSchriftUm(zeichen);
        };
    }

    /** Names and letters never need them; where {@link #bereinigt} was taken, one is left that no address book copies along. */
    private static boolean kehrtSchriftUm(int zeichen) {
        return zeichen >= 0x202A && zeichen <= 0x202E || zeichen >= 0x2066 && zeichen <= 0x2069;
    }

    private static boolean istNieEinZeichen(int zeichen) {
        return (zeichen & 0xFFFE) == 0xFFFE || zeichen >= 0xFDD0 && zeichen <= 0xFDEF;
    }
}
