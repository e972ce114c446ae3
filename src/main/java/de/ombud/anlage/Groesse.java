package de.ombud.anlage;

import java.text.NumberFormat;
import java.util.Locale;
import org.springframework.util.unit.DataSize;

/** How large a file is, as people in Germany read it: 812 Byte, 34 KB, 1,4 MB. */
final class Groesse {

    private static final long KILO = 1024;
    private static final long MEGA = KILO * KILO;

    private Groesse() {}

    static String inWorten(DataSize groesse) {
        return inWorten(groesse.toBytes());
    }

    static String inWorten(long bytes) {
        if (bytes < KILO) {
            return bytes + " Byte";
        }
        // what would be read as 1024 KB is a megabyte
        if (bytes < MEGA - KILO / 2) {
            return Math.round((double) bytes / KILO) + " KB";
        }
        NumberFormat zahl = NumberFormat.getInstance(Locale.GERMANY);
        zahl.setMaximumFractionDigits(1);
        return zahl.format((double) bytes / MEGA) + " MB";
    }
}
