package de.ombud.anlage;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * @param arten what is taken in
 * @param hoechstgroesse of one file
 * @param hoechstens so many files has a case at most
 * @param gesamtgroesse of all files of a case
 */
@ConfigurationProperties("ombud.anlagen")
record AnlagenEinstellungen(
        @DefaultValue({"PDF", "JPEG", "PNG", "HEIC", "TIFF", "TEXT", "DOCX", "ODT"})
        Set<Dateiart> arten,

        @DefaultValue("20MB") DataSize hoechstgroesse,
        @DefaultValue("50") int hoechstens,
        @DefaultValue("200MB") DataSize gesamtgroesse) {

    /** One file is held in memory while it is looked at. */
    private static final DataSize GRENZE = DataSize.ofMegabytes(100);

    AnlagenEinstellungen {
        if (arten.isEmpty() || hoechstens < 1 || hoechstgroesse.toMegabytes() < 1) {
            throw new IllegalArgumentException(
                    "ombud.anlagen: arten, hoechstens and hoechstgroesse must allow something, a file at least 1MB");
        }
        if (hoechstgroesse.compareTo(GRENZE) > 0 || hoechstgroesse.compareTo(gesamtgroesse) > 0) {
            throw new IllegalArgumentException(
                    "ombud.anlagen.hoechstgroesse must not exceed 100MB nor ombud.anlagen.gesamtgroesse");
        }
        arten = Set.copyOf(EnumSet.copyOf(arten));
    }
}
