package de.ombud.schaubild;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.springframework.web.util.HtmlUtils;

/** SVG as it is written, element by element. Everything stands in attributes, so that it needs no style sheet and no script. */
final class Zeichenblatt {

    static final String TINTE = "#16232f";
    static final String LEISE = "#4a5a68";
    static final String BLASS = "#d5dce2";

    /** Dark enough on white for 3 : 1, and told apart by pattern, dash and mark as well. */
    private static final String[] FARBEN = {"#0b5563", "#b3481b", "#4a5a68", "#6b4a8a"};

    private static final String[] STRICHE = {"", "7 4", "2 3", "10 3 2 3"};

    private final StringBuilder text = new StringBuilder();
    private final String kennung;

    Zeichenblatt(Beschriftung was, int breite, int hoehe) {
        kennung = was.kennung();
        text.append(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"schaubild\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                        .formatted(breite, hoehe, breite, hoehe));
        text.append(
                " role=\"img\" aria-labelledby=\"%1$s-titel %1$s-text\" font-family=\"sans-serif\" font-size=\"13\">"
                        .formatted(kennung));
        text.append("<title id=\"%s-titel\">%s</title>".formatted(kennung, sicher(was.titel())));
        text.append("<desc id=\"%s-text\">%s</desc><defs>".formatted(kennung, sicher(was.beschreibung())));
        String[] muster = {"M0 0h8v8h-8z", "M-2 2l4 -4M0 8l8 -8M6 10l4 -4", "M2 2h2v2h-2zM6 6h2v2h-2z", "M0 4h8M4 0v8"};
        for (int i = 0; i < muster.length; i++) {
            text.append(
                    "<pattern id=\"%s-muster-%d\" width=\"8\" height=\"8\" patternUnits=\"userSpaceOnUse\"><path d=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"2\"/></pattern>"
                            .formatted(kennung, i, muster[i], i % 2 == 0 ? FARBEN[i] : "none", FARBEN[i]));
        }
        text.append("</defs>");
    }

    /** The first series is plain: of tiles a printer would show the seams. */
    void flaeche(int reihe, double x, double y, double breite, double hoehe) {
        int i = reihe % FARBEN.length;
        text.append("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" fill=\"%s\" stroke=\"%s\" stroke-width=\"1\"/>"
                .formatted(
                        zahl(x),
                        zahl(y),
                        zahl(Math.max(0, breite)),
                        zahl(Math.max(0, hoehe)),
                        i == 0 ? FARBEN[i] : "url(#%s-muster-%d)".formatted(kennung, i),
                        FARBEN[i]));
    }

    void linie(double x1, double y1, double x2, double y2, String farbe, String strich) {
        text.append("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" stroke=\"%s\"%s/>"
                .formatted(zahl(x1), zahl(y1), zahl(x2), zahl(y2), farbe, gestrichelt(strich)));
    }

    void zug(int reihe, String pfad) {
        zug(pfad, FARBEN[reihe % FARBEN.length], STRICHE[reihe % STRICHE.length], "2.2");
    }

    void zug(String pfad, String farbe, String strich, String dicke) {
        if (!pfad.isEmpty()) {
            text.append("<path d=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"%s\"%s/>"
                    .formatted(pfad, farbe, dicke, gestrichelt(strich)));
        }
    }

    /** Each series has its own: circle, square, triangle, diamond. */
    void punkt(int reihe, double x, double y) {
        String form = switch (reihe % 4) {
            case 0 -> "m-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0 -7 0z";
            case 1 -> "m-3.5 -3.5h7v7h-7z";
            case 2 -> "m0 -4.5l4.5 8h-9z";
            default -> "m0 -5l5 5l-5 5l-5 -5z";
        };
        text.append("<path d=\"M%s %s%s\" fill=\"%s\"/>".formatted(zahl(x), zahl(y), form, FARBEN[reihe % 4]));
    }

    /** A ring and a cross: seen without colour, too. */
    void auffaellig(double x, double y) {
        text.append(
                "<path d=\"M%1$s %2$sm-8 0a8 8 0 1 0 16 0a8 8 0 1 0 -16 0zM%1$s %2$sm-4 -4l8 8m0 -8l-8 8\" fill=\"none\" stroke=\"%3$s\" stroke-width=\"2.2\"/>"
                        .formatted(zahl(x), zahl(y), "#a3161f"));
    }

    /** @param halt start, middle or end */
    void schrift(double x, double y, String halt, String farbe, String was) {
        text.append("<text x=\"%s\" y=\"%s\" text-anchor=\"%s\" fill=\"%s\">%s</text>"
                .formatted(zahl(x), zahl(y), halt, farbe, sicher(was)));
    }

    String svg() {
        return text + "</svg>";
    }

    static String zahl(double wert) {
        return new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(wert);
    }

    static String deutsch(double wert) {
        return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.GERMANY)).format(wert);
    }

    private static String gestrichelt(String strich) {
        return strich.isEmpty() ? "" : " stroke-dasharray=\"%s\"".formatted(strich);
    }

    private static String sicher(String was) {
        return HtmlUtils.htmlEscape(was, "UTF-8");
    }
}
