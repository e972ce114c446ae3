package de.ombud.eingang.angabe;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Kunde;
import java.util.List;

/**
 * People as they are sent become people as they are stored: one line for each field, nothing where nothing was said. Over what is
 * already known, a field that was not sent stays and a field that was sent empty is emptied.
 */
public final class Angaben {

    private Angaben() {}

    /** @return null where nothing at all is known */
    public static Kunde kunde(Kunde bisher, KundeEingabe neu) {
        return neu == null ? bisher : oderNiemand(Ueberlagerung.von(Kunde.class, bisher, neu));
    }

    /** For a correction, where null would mean that nothing changes. */
    public static Kunde geleert(Kunde kunde) {
        return kunde == null ? Kunde.UNBEKANNT : kunde;
    }

    public static Kunde oderNiemand(Kunde kunde) {
        return kunde.equals(Kunde.UNBEKANNT) ? null : kunde;
    }

    /** @return null where the person speaks for themselves */
    public static Einreicher einreicher(Einreicher bisher, EinreicherEingabe neu) {
        return neu == null ? bisher : Ueberlagerung.von(Einreicher.class, bisher, neu);
    }

    public static List<Verstoss> verstoesse(Einreicher einreicher) {
        return einreicher != null && einreicher.art() == null
                ? List.of(new Verstoss("einreicher.art", "eingang.einreicher.art"))
                : List.of();
    }

    /** What stands in one line of a letter or a subject has no line breaks. */
    public static String zeile(String bisher, String neu) {
        if (neu == null) {
            return bisher;
        }
        String zeile = neu.strip().replaceAll("\\s+", " ");
        return zeile.isEmpty() ? null : zeile;
    }
}
