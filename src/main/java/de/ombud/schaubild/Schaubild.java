package de.ombud.schaubild;

import java.util.List;
import java.util.stream.DoubleStream;

/** One chart. All kinds share the axis of values, the legend and the rule that a place without a value stays empty. */
public final class Schaubild {

    private static final int BREITE = 720;
    private static final int HOEHE = 300;
    private static final int LINKS = 52;
    private static final int RECHTS = 16;
    private static final int OBEN = 46;
    private static final int UNTEN = 34;
    private static final int ZEICHEN = 7;
    private static final int BALKEN = 20;

    private final Beschriftung was;
    private final List<String> stellen;
    private final List<Reihe> reihen;
    private final double schritt;
    private final double hoechster;

    private Schaubild(Beschriftung was, List<String> stellen, List<Reihe> reihen, double groesster) {
        this.was = was;
        this.stellen = List.copyOf(stellen);
        this.reihen = List.copyOf(reihen);
        this.schritt = schritt(groesster);
        this.hoechster = Math.max(1, Math.ceil(groesster / schritt - 1e-9)) * schritt;
    }

    /** Upright bars, those of one place side by side. */
    public static String saeulen(Beschriftung was, List<String> stellen, List<Reihe> reihen) {
        Schaubild bild = new Schaubild(was, stellen, reihen, groesster(reihen));
        Zeichenblatt blatt = bild.rahmen();
        double platz = bild.feldbreite() / Math.max(1, stellen.size());
        double breite = platz * .8 / Math.max(1, reihen.size());
        for (int r = 0; r < reihen.size(); r++) {
            for (int s = 0; s < stellen.size(); s++) {
                if (reihen.get(r).hat(s)) {
                    double wert = reihen.get(r).wert(s);
                    double x = LINKS + platz * (s + .1) + breite * r;
                    blatt.flaeche(r, x, bild.y(wert), breite, bild.y(0) - bild.y(wert));
                    if (breite >= ZEICHEN * Zeichenblatt.deutsch(wert).length()) {
                        blatt.schrift(
                                x + breite / 2,
                                bild.y(wert) - 4,
                                "middle",
                                Zeichenblatt.TINTE,
                                Zeichenblatt.deutsch(wert));
                    }
                }
            }
        }
        return blatt.svg();
    }

    /** Lines from place to place, with a gap where a value is missing. */
    public static String linien(Beschriftung was, List<String> stellen, List<Reihe> reihen) {
        Schaubild bild = new Schaubild(was, stellen, reihen, groesster(reihen));
        Zeichenblatt blatt = bild.rahmen();
        for (int r = 0; r < reihen.size(); r++) {
            bild.zeichne(blatt, r, reihen.get(r));
        }
        return blatt.svg();
    }

    /** Bars from left to right, each with its name before and its value behind it: for long names and many of them. */
    public static String balken(Beschriftung was, List<String> stellen, List<Reihe> reihen) {
        int namen =
                Math.min(300, stellen.stream().mapToInt(String::length).max().orElse(0) * ZEICHEN + 14);
        int kopf = reihen.size() > 1 ? 30 : 8;
        int jeStelle = BALKEN * reihen.size() + 10;
        double groesster = Math.max(1e-9, groesster(reihen));
        Zeichenblatt blatt = new Zeichenblatt(was, BREITE, kopf + jeStelle * Math.max(1, stellen.size()) + 4);
        if (reihen.size() > 1) {
            legende(blatt, reihen);
        }
        for (int s = 0; s < stellen.size(); s++) {
            double y = kopf + s * (double) jeStelle;
            blatt.schrift(
                    namen - 8,
                    y + BALKEN * reihen.size() / 2.0 + 5,
                    "end",
                    Zeichenblatt.TINTE,
                    gekuerzt(stellen.get(s), namen));
            for (int r = 0; r < reihen.size(); r++) {
                if (reihen.get(r).hat(s)) {
                    double wert = reihen.get(r).wert(s);
                    double lang = wert / groesster * (BREITE - namen - 80);
                    blatt.flaeche(r, namen, y + BALKEN * r + 1, lang, BALKEN - 3);
                    blatt.schrift(
                            namen + lang + 6,
                            y + BALKEN * r + 15,
                            "start",
                            Zeichenblatt.TINTE,
                            Zeichenblatt.deutsch(wert));
                }
            }
        }
        return blatt.svg();
    }

    /** A line with its usual level and limits; what stands out has a ring. */
    public static String regelkarte(Beschriftung was, List<String> stellen, Reihe werte, Regelgrenzen grenzen) {
        double groesster = Math.max(
                groesster(List.of(werte)),
                groesster(List.of(new Reihe("", grenzen.oben()), new Reihe("", grenzen.mitte()))));
        Schaubild bild = new Schaubild(was, stellen, List.of(werte), groesster);
        Zeichenblatt blatt = bild.rahmen();
        blatt.zug(bild.pfad(new Reihe("", grenzen.mitte())), Zeichenblatt.LEISE, "", "1.2");
        blatt.zug(bild.pfad(new Reihe("", grenzen.unten())), Zeichenblatt.LEISE, "6 4", "1.2");
        blatt.zug(bild.pfad(new Reihe("", grenzen.oben())), Zeichenblatt.LEISE, "6 4", "1.2");
        bild.zeichne(blatt, 0, werte);
        for (int s = 0; s < stellen.size(); s++) {
            if (grenzen.auffaellig().contains(s) && werte.hat(s)) {
                blatt.auffaellig(bild.x(s), bild.y(werte.wert(s)));
            }
        }
        return blatt.svg();
    }

    /** Shares in per cent, each with the span in which it may lie: where spans overlap, nobody should see a difference. */
    public static String spannen(Beschriftung was, List<String> stellen, Reihe unten, Reihe werte, Reihe oben) {
        int namen = namensbreite(stellen);
        int kopf = 30;
        Zeichenblatt blatt = new Zeichenblatt(was, BREITE, kopf + 36 * Math.max(1, stellen.size()) + 4);
        double jeProzent = (BREITE - namen - 80) / 100.0;
        for (int wert = 0; wert <= 100; wert += 20) {
            double x = namen + wert * jeProzent;
            blatt.linie(x, 22, x, kopf + 36 * stellen.size(), Zeichenblatt.BLASS, "");
            blatt.schrift(x, 15, "middle", Zeichenblatt.LEISE, wert + " %");
        }
        for (int s = 0; s < stellen.size(); s++) {
            double y = kopf + 36 * s + 18;
            blatt.schrift(namen - 8, y + 5, "end", Zeichenblatt.TINTE, gekuerzt(stellen.get(s), namen));
            if (werte.hat(s)) {
                double von = namen + unten.wert(s) * jeProzent;
                double bis = namen + oben.wert(s) * jeProzent;
                blatt.zug(
                        "M%1$s %2$sH%3$sM%1$s %4$sv12M%3$s %4$sv12"
                                .formatted(
                                        Zeichenblatt.zahl(von),
                                        Zeichenblatt.zahl(y),
                                        Zeichenblatt.zahl(bis),
                                        Zeichenblatt.zahl(y - 6)),
                        Zeichenblatt.LEISE,
                        "",
                        "2");
                blatt.punkt(0, namen + werte.wert(s) * jeProzent, y);
                blatt.schrift(
                        bis + 8,
                        y + 5,
                        "start",
                        Zeichenblatt.TINTE,
                        Zeichenblatt.deutsch(Math.round(werte.wert(s) * 10) / 10.0));
            }
        }
        return blatt.svg();
    }

    private void zeichne(Zeichenblatt blatt, int nr, Reihe reihe) {
        blatt.zug(nr, pfad(reihe));
        for (int s = 0; s < stellen.size(); s++) {
            if (reihe.hat(s)) {
                blatt.punkt(nr, x(s), y(reihe.wert(s)));
            }
        }
    }

    private String pfad(Reihe reihe) {
        StringBuilder pfad = new StringBuilder();
        for (int s = 0; s < stellen.size(); s++) {
            if (reihe.hat(s)) {
                pfad.append(s > 0 && reihe.hat(s - 1) ? 'L' : 'M')
                        .append(Zeichenblatt.zahl(x(s)))
                        .append(' ')
                        .append(Zeichenblatt.zahl(y(reihe.wert(s))));
            }
        }
        return pfad.toString();
    }

    /** Axis of values with its lines, names of the places as far as there is room for them, and the legend. */
    private Zeichenblatt rahmen() {
        Zeichenblatt blatt = new Zeichenblatt(was, BREITE, HOEHE);
        legende(blatt, reihen);
        blatt.schrift(BREITE - RECHTS, 16, "end", Zeichenblatt.LEISE, was.einheit());
        for (double wert = 0; wert <= hoechster + schritt / 2; wert += schritt) {
            blatt.linie(
                    LINKS, y(wert), BREITE - RECHTS, y(wert), wert == 0 ? Zeichenblatt.LEISE : Zeichenblatt.BLASS, "");
            blatt.schrift(LINKS - 8, y(wert) + 4, "end", Zeichenblatt.LEISE, Zeichenblatt.deutsch(wert));
        }
        int laengster = stellen.stream().mapToInt(String::length).max().orElse(1);
        int jede = Math.max(1, (int) Math.ceil(stellen.size() * (laengster + 1.0) * ZEICHEN / feldbreite()));
        for (int s = 0; s < stellen.size(); s += jede) {
            blatt.schrift(x(s), HOEHE - UNTEN + 20, "middle", Zeichenblatt.LEISE, stellen.get(s));
        }
        return blatt;
    }

    private static void legende(Zeichenblatt blatt, List<Reihe> reihen) {
        double x = LINKS;
        for (int r = 0; r < reihen.size(); r++) {
            blatt.flaeche(r, x, 5, 16, 14);
            blatt.schrift(x + 22, 17, "start", Zeichenblatt.TINTE, reihen.get(r).name());
            x += 50 + reihen.get(r).name().length() * (double) ZEICHEN;
        }
    }

    private double feldbreite() {
        return BREITE - LINKS - RECHTS;
    }

    private double x(int stelle) {
        return LINKS + feldbreite() * (stelle + .5) / Math.max(1, stellen.size());
    }

    private double y(double wert) {
        return HOEHE - UNTEN - (HOEHE - UNTEN - OBEN) * wert / hoechster;
    }

    private static double groesster(List<Reihe> reihen) {
        return reihen.stream()
                .flatMapToDouble(reihe -> reihe.werte().stream().mapToDouble(Double::doubleValue))
                .flatMap(wert -> Double.isNaN(wert) ? DoubleStream.empty() : DoubleStream.of(wert))
                .max()
                .orElse(0);
    }

    /** 1, 2 or 5 times a power of ten, so that there are about five lines. */
    private static double schritt(double groesster) {
        double grob = Math.max(groesster, 1e-9) / 5;
        double zehner = Math.pow(10, Math.floor(Math.log10(grob)));
        double mal = grob / zehner;
        double fein = (mal <= 1 ? 1 : mal <= 2 ? 2 : mal <= 5 ? 5 : 10) * zehner;
        return groesster <= 5 && fein < 1 && groesster == Math.rint(groesster) ? 1 : fein;
    }

    private static int namensbreite(List<String> stellen) {
        return Math.min(300, stellen.stream().mapToInt(String::length).max().orElse(0) * ZEICHEN + 14);
    }

    private static String gekuerzt(String name, int platz) {
        int zeichen = (platz - 14) / ZEICHEN;
        return name.length() <= zeichen ? name : name.substring(0, zeichen - 1) + "…";
    }
}
