package de.ombud.akte;

import de.ombud.vorgang.Protokollzeile;
import de.ombud.zustaendigkeit.Dienststelle;
import de.ombud.zustaendigkeit.Dienststellen;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The change log as people read it: fields are called what they are called on the screen, values are words. REST gives the keys. */
@Component
public class Protokollworte {

    /** "anliegen[2].thema", and "anliegen.2.ergebnis" as it was written once. */
    private static final Pattern NUMMERIERT = Pattern.compile("^(anliegen|nachtrag)(?:\\[(\\d+)]|\\.(\\d+))\\.(.*)$");

    /** Where the words of a value do not stand under the last part of the field's name. */
    private static final Map<String, String> WOERTER = Map.of(
            "einreicher.art", "akte.einreicher.",
            "kunde.adressschutz", "adressschutz.",
            "weitereKanaele", "akte.kanal.");

    private final MessageSource texte;
    private final Gruppenworte gruppen;
    private final Dienststellen dienststellen;

    Protokollworte(MessageSource texte, Gruppenworte gruppen, Dienststellen dienststellen) {
        this.texte = texte;
        this.gruppen = gruppen;
        this.dienststellen = dienststellen;
    }

    /** The same line with its field and its values in words; what was erased stays so. */
    public Protokollzeile inWorten(Protokollzeile zeile) {
        return new Protokollzeile(
                zeile.nr(),
                zeile.am(),
                zeile.wer(),
                feld(zeile.feld()),
                wert(zeile.feld(), zeile.alt()),
                wert(zeile.feld(), zeile.neu()),
                zeile.grund(),
                zeile.vorgaenger(),
                zeile.pruefsumme());
    }

    private String feld(String feld) {
        Matcher nummeriert = NUMMERIERT.matcher(feld);
        if (!nummeriert.matches()) {
            return wort("berichtigen.feld." + feld, feld);
        }
        String nr = nummeriert.group(2) == null ? nummeriert.group(3) : nummeriert.group(2);
        String worum = nummeriert.group(1);
        String teil = nummeriert.group(4);
        return texte.getMessage(
                "berichtigen.feld." + worum,
                new Object[] {nr, wort("berichtigen.feld." + worum + "." + teil, teil)},
                Locale.GERMANY);
    }

    private String wert(String feld, String wert) {
        if (wert == null || wert.isEmpty()) {
            return wert;
        }
        String teil = feld.replaceAll(".*\\.", "");
        return switch (teil) {
            case "gruppe" -> gruppen.wort(wert);
            case "dienststelle" ->
                dienststellen.finde(wert).map(Dienststelle::name).orElse(wert);
            case "weitereKanaele" ->
                Arrays.stream(wert.split(", "))
                        .map(kanal -> wort(WOERTER.get(feld) + kanal, kanal))
                        .collect(Collectors.joining(", "));
            default -> wort(WOERTER.getOrDefault(feld, "akte." + teil + ".") + wert, wert);
        };
    }

    private String wort(String schluessel, String sonst) {
        return texte.getMessage(schluessel, null, sonst, Locale.GERMANY);
    }
}
