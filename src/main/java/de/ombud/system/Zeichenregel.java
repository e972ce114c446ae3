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

    /**
     * For what comes from a page instead of as JSON.
     *
     * @param hoechstens Unicode code points
     * @return without blanks around it
     * @throws Eingabefehler for this field
     */
    public static String geprueft(String feld, String text, int hoechstens) {
        String worte = text.strip();
        if (worte.codePointCount(0, worte.length()) > hoechstens) {
            throw new Eingabefehler(feld, "Der Text ist zu lang: höchstens " + hoechstens + " Zeichen.");
        }
        if (!erlaubt(worte)) {
            throw new Eingabefehler(feld, "Der Text enthält unerlaubte Zeichen.");
        }
        return worte;
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
