package de.ombud.verbindung;

import de.ombud.system.Rufnummer;
import java.util.Locale;

/**
 * The person and the words that a similar contact is looked for; normalised, null where nothing is known.
 *
 * @param nachname counts only together with vorname or plz
 */
record Gesucht(
        String bgNummer, String email, String telefon, String nachname, String vorname, String plz, String text) {

    Gesucht {
        bgNummer = klein(bgNummer);
        email = klein(email);
        telefon = Rufnummer.von(telefon).map(Rufnummer::wert).orElse(null);
        nachname = klein(nachname);
        vorname = klein(vorname);
        plz = ohne(plz, "\\s");
        text = text == null ? "" : text;
    }

    boolean nenntJemanden() {
        return bgNummer != null || email != null || telefon != null || nachname != null;
    }

    private static String ohne(String wert, String zeichen) {
        return klein(wert) == null ? null : leer(wert.replaceAll(zeichen, ""));
    }

    private static String klein(String wert) {
        return wert == null ? null : leer(wert.strip().toLowerCase(Locale.ROOT));
    }

    private static String leer(String wert) {
        return wert.isEmpty() ? null : wert;
    }

    @Override
    public String toString() {
        return "Gesucht";
    }
}
