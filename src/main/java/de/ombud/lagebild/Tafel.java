package de.ombud.lagebild;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * A chart with its table.
 *
 * @param schluessel names its sentences: {@code lagebild.<schluessel>.titel} and {@code .satz}
 * @param bild SVG; empty where there is nothing to see
 * @param spalten heads, the first that of the names of the lines
 */
record Tafel(String schluessel, String titel, String satz, String bild, List<String> spalten, List<Zeile> zeilen) {

    Tafel {
        spalten = List.copyOf(spalten);
        zeilen = List.copyOf(zeilen);
    }

    record Zeile(String name, List<Zelle> zellen) {

        Zeile {
            zellen = List.copyOf(zellen);
        }
    }

    /**
     * @param wert null where there is nothing to tell
     * @param prozent whether it is a share
     * @param adresse of the list of its cases; empty where it is no number of cases
     */
    record Zelle(BigDecimal wert, boolean prozent, String adresse) {

        boolean istNichts() {
            return wert == null || wert.signum() == 0;
        }

        static Zelle anzahl(long n, Fallwahl welche) {
            return new Zelle(BigDecimal.valueOf(n), false, n == 0 ? "" : welche.adresse());
        }

        static Zelle anzahl(long n) {
            return new Zelle(BigDecimal.valueOf(n), false, "");
        }

        /** Half-up to one decimal. @param wert in per cent, {@code NaN} for none */
        static Zelle anteil(double wert) {
            return new Zelle(
                    Double.isNaN(wert) ? null : BigDecimal.valueOf(wert).setScale(1, RoundingMode.HALF_UP), true, "");
        }
    }
}
