package de.ombud.anlage;

import java.util.List;
import java.util.Locale;

/**
 * What we take in: what can be read everywhere and runs nothing when it is opened. No HTML or SVG (scripts), no archives and no mails
 * (containers of anything), none of the old Office formats (nobody sees from outside whether they hold macros).
 */
public enum Dateiart {
    PDF("application/pdf", "pdf"),
    JPEG("image/jpeg", "jpg", "jpeg", "jpe", "jfif"),
    PNG("image/png", "png"),
    /** pictures of newer telephones */
    HEIC("image/heic", "heic", "heif"),
    TIFF("image/tiff", "tif", "tiff"),
    TEXT("text/plain", "txt", "text"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    ODT("application/vnd.oasis.opendocument.text", "odt");

    private final String medientyp;
    private final List<String> endungen;

    Dateiart(String medientyp, String... endungen) {
        this.medientyp = medientyp;
        this.endungen = List.of(endungen);
    }

    public String medientyp() {
        return medientyp;
    }

    /** The usual endings, the first is ours. */
    List<String> endungen() {
        return endungen;
    }

    /** Whether a name promises this kind, as far as names promise anything. */
    boolean passtZu(String name) {
        int punkt = name.lastIndexOf('.');
        return punkt >= 0 && endungen.contains(name.substring(punkt + 1).toLowerCase(Locale.ROOT));
    }

    /** The name to save it under: its ending decides which program opens it, so it always fits the content. */
    String dateiname(String name) {
        return passtZu(name) ? name : name + "." + endungen.get(0);
    }
}
