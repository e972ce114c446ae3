package de.ombud.anlage;

import de.ombud.system.Eingabefehler;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.tika.Tika;
import org.apache.tika.mime.MimeTypes;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * What a file is, told by its content: neither its name nor what the sender declares counts. There is no virus scanner in here; one
 * would be asked at the end of {@link #geprueft}.
 */
@Component
class Dateipruefung {

    private static final String FELD = "datei";

    private final Tika erkennung = new Tika(MimeTypes.getDefaultMimeTypes());
    private final AnlagenEinstellungen einstellungen;
    private final MessageSource texte;

    Dateipruefung(AnlagenEinstellungen einstellungen, MessageSource texte) {
        this.einstellungen = einstellungen;
        this.texte = texte;
    }

    /**
     * @param name as the sender gives it
     * @throws Eingabefehler with the reason, in a sentence that names neither name nor content
     */
    Datei geprueft(String name, byte[] inhalt) {
        if (inhalt.length == 0) {
            throw abgelehnt(Ablehnungsgrund.LEER);
        }
        if (inhalt.length > einstellungen.hoechstgroesse().toBytes()) {
            throw new Eingabefehler(FELD, text("anlage.zu-gross", Groesse.inWorten(einstellungen.hoechstgroesse())));
        }
        String rein = Dateiname.von(name);
        Dateiart art = art(rein, inhalt);
        if (!einstellungen.arten().contains(art)) {
            throw abgelehnt(Ablehnungsgrund.ART);
        }
        return new Datei(rein, art, inhalt, sha256(inhalt));
    }

    private Dateiart art(String name, byte[] inhalt) {
        String typ = erkennung.detect(inhalt);
        return switch (typ) {
            case "application/pdf" -> Dateiart.PDF;
            case "image/jpeg" -> Dateiart.JPEG;
            case "image/png" -> Dateiart.PNG;
            case "image/heic", "image/heif" -> Dateiart.HEIC;
            case "image/tiff" -> Dateiart.TIFF;
            case "text/plain" -> {
                if (!Dateiart.TEXT.passtZu(name)) {
                    throw abgelehnt(Ablehnungsgrund.TEXT_UNTER_FALSCHEM_NAMEN);
                }
                yield Dateiart.TEXT;
            }
            case "message/rfc822", "application/vnd.ms-outlook", "application/mbox" ->
                throw abgelehnt(Ablehnungsgrund.MAIL);
            case "application/x-tika-msoffice", "application/msword", "application/rtf" ->
                throw abgelehnt(Ablehnungsgrund.ALTES_OFFICE);
            default -> beginntWieZip(inhalt) ? dokument(inhalt) : keine(typ);
        };
    }

    private Dateiart dokument(byte[] inhalt) {
        Dokumentblick.Befund befund = Dokumentblick.auf(inhalt);
        if (befund.art() == null) {
            throw abgelehnt(befund.grund());
        }
        return befund.art();
    }

    private Dateiart keine(String typ) {
        boolean archiv = List.of("x-7z", "x-rar", "gzip", "x-tar", "x-bzip", "x-xz", "vnd.ms-cab").stream()
                .anyMatch(typ::contains);
        throw abgelehnt(archiv ? Ablehnungsgrund.ARCHIV : Ablehnungsgrund.ART);
    }

    private static boolean beginntWieZip(byte[] inhalt) {
        return inhalt.length > 3 && inhalt[0] == 'P' && inhalt[1] == 'K' && inhalt[2] == 3 && inhalt[3] == 4;
    }

    private Eingabefehler abgelehnt(Ablehnungsgrund grund) {
        return new Eingabefehler(FELD, text("anlage.abgelehnt." + grund, moeglich()));
    }

    Anlagen.Vorgaben vorgaben() {
        String endungen = einstellungen.arten().stream()
                .sorted()
                .flatMap(art -> art.endungen().stream())
                .map("."::concat)
                .collect(Collectors.joining(","));
        return new Anlagen.Vorgaben(
                einstellungen.hoechstgroesse().toBytes(),
                Groesse.inWorten(einstellungen.hoechstgroesse()),
                moeglich(),
                endungen);
    }

    /** By what people know kinds of files by. */
    private String moeglich() {
        return einstellungen.arten().stream()
                .sorted()
                .map(art -> art.endungen().get(0).toUpperCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    private String text(String schluessel, Object... angaben) {
        return texte.getMessage(schluessel, angaben, Locale.GERMANY);
    }

    private static String sha256(byte[] inhalt) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(inhalt));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
