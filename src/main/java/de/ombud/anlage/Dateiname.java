package de.ombud.anlage;

import de.ombud.system.Zeichenregel;
import java.text.Normalizer;

/** What somebody called a file, made harmless: no folders, no characters that control or turn round what is read, at most 200. */
final class Dateiname {

    static final int LAENGE = 200;

    private static final String NAMENLOS = "Datei";
    private static final int LAENGSTE_ENDUNG = 10;

    private Dateiname() {}

    /** @param gegeben as the browser says it; may be null or a whole path */
    static String von(String gegeben) {
        String ganz = gegeben == null ? "" : gegeben;
        String letzter = ganz.substring(Math.max(ganz.lastIndexOf('/'), ganz.lastIndexOf('\\')) + 1);
        StringBuilder name = new StringBuilder();
        Normalizer.normalize(letzter, Normalizer.Form.NFC)
                .codePoints()
                .forEach(zeichen -> name.appendCodePoint(
                        Character.isWhitespace(zeichen) ? ' ' : istErlaubt(zeichen) ? zeichen : '_'));
        String rein = name.toString().strip();
        return rein.isEmpty() || rein.chars().allMatch(z -> z == '.') ? NAMENLOS : gekuerzt(rein);
    }

    private static boolean istErlaubt(int zeichen) {
        return zeichen != '"' && Zeichenregel.erlaubt(Character.toString(zeichen));
    }

    /** Cut before the ending, which says what it is. */
    private static String gekuerzt(String name) {
        int laenge = name.codePointCount(0, name.length());
        if (laenge <= LAENGE) {
            return name;
        }
        int punkt = name.lastIndexOf('.');
        String endung = punkt > 0 && name.length() - punkt <= LAENGSTE_ENDUNG ? name.substring(punkt) : "";
        int stamm = LAENGE - endung.codePointCount(0, endung.length());
        return name.substring(0, name.offsetByCodePoints(0, stamm)) + endung;
    }
}
