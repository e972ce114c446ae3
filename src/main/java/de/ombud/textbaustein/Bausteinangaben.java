package de.ombud.textbaustein;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Zeichenregel;
import de.ombud.vorgang.Bereich;
import java.util.ArrayList;
import java.util.List;

/**
 * What somebody lays down as a text block; faulty ones are refused with all their errors.
 *
 * @param bereich null for all areas
 * @param thema code of the Themenkatalog, empty for all themes
 */
record Bausteinangaben(String titel, Verwendung verwendung, Bereich bereich, String thema, String text) {

    static final int LAENGSTER_TITEL = 120;
    static final int LAENGSTER_TEXT = 8_000;

    Bausteinangaben {
        titel = titel.strip();
        text = text.strip().replace("\r\n", "\n");
        List<Feldfehler> fehler = new ArrayList<>();
        pruefe("titel", titel, LAENGSTER_TITEL, fehler);
        pruefe("text", text, LAENGSTER_TEXT, fehler);
        if (titel.lines().count() > 1) {
            fehler.add(new Feldfehler("titel", "Der Titel hat nur eine Zeile."));
        }
        if (verwendung == null) {
            fehler.add(new Feldfehler("verwendung", "Bitte wählen, wofür der Textbaustein ist."));
        }
        if (!Platzhalter.alleBekannt(text)) {
            fehler.add(new Feldfehler(
                    "text",
                    "Diesen Platzhalter gibt es nicht. Möglich sind: " + String.join(", ", Platzhalter.stellen())
                            + ". Was nur Sie wissen, schreiben Sie als Lücke: [… Betrag]."));
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }

    private static void pruefe(String feld, String wert, int hoechstens, List<Feldfehler> fehler) {
        if (wert.isEmpty()) {
            fehler.add(new Feldfehler(feld, "Diese Angabe fehlt."));
        } else if (wert.codePointCount(0, wert.length()) > hoechstens) {
            fehler.add(new Feldfehler(
                    feld, "Bitte höchstens %,d Zeichen.".formatted(hoechstens).replace(',', '.')));
        } else if (!Zeichenregel.erlaubt(wert)) {
            fehler.add(new Feldfehler(feld, "Der Text enthält unerlaubte Zeichen."));
        }
    }
}
