package de.ombud.system;

/**
 * Which characters a text may hold, wherever somebody typed it: no control characters but line breaks and tabs, nothing that is no
 * character, and nothing that makes a line read differently from how it is stored.
 */
public final class Zeichenregel {

    private Zeichenregel() {}

    public static boolean erlaubt(String text) {
        return text.codePoints().allMatch(Zeichenregel::erlaubt);
    }

    private static boolean erlaubt(int zeichen) {
        if (zeichen == '\n' || zeichen == '\r' || zeichen == '\t') {
            return true;
        }
        return switch (Character.getType(zeichen)) {
            // unassigned: also U+FFFE and its kin, which are no characters
            case Character.CONTROL, Character.SURROGATE, Character.UNASSIGNED -> false;
            default -> !kehrtSchriftUm(zeichen);
        };
    }

    /** Names and letters never need them. */
    private static boolean kehrtSchriftUm(int zeichen) {
        return zeichen >= 0x202A && zeichen <= 0x202E || zeichen >= 0x2066 && zeichen <= 0x2069;
    }
}
