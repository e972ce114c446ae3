package de.ombud.eingang.angabe;

import de.ombud.system.JsonEingabe.Verstoss;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Beduerfnisse;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * People as they are sent become people as they are stored: one line for each field, nothing where nothing was said. Over what is
 * already known, a field that was not sent stays and a field that was sent empty is emptied.
 */
public final class Angaben {

    private static final Kunde NICHTS_BEKANNT = new Kunde(null, null, null, null, null, null);

    private Angaben() {}

    /** @return null where nothing at all is known */
    public static Kunde kunde(Kunde bisher, KundeEingabe neu) {
        if (neu == null) {
            return bisher;
        }
        Kunde alt = bisher == null ? NICHTS_BEKANNT : bisher;
        Kunde kunde = new Kunde(
                zeile(alt.vorname(), neu.vorname()),
                zeile(alt.nachname(), neu.nachname()),
                zeile(alt.email(), neu.email()),
                zeile(alt.telefon(), neu.telefon()),
                zeile(alt.bgNummer(), neu.bgNummer()),
                anschrift(alt.anschrift(), neu.anschrift()),
                beduerfnisse(alt.beduerfnisse(), neu.beduerfnisse()));
        return oderNiemand(kunde);
    }

    /** For a correction, where null would mean that nothing changes. */
    public static Kunde geleert(Kunde kunde) {
        return kunde == null ? NICHTS_BEKANNT : kunde;
    }

    public static Kunde oderNiemand(Kunde kunde) {
        return kunde.equals(NICHTS_BEKANNT) ? null : kunde;
    }

    private static Anschrift anschrift(Anschrift bisher, AnschriftEingabe neu) {
        if (neu == null) {
            return bisher;
        }
        Anschrift alt = bisher == null ? new Anschrift(null, null, null) : bisher;
        Anschrift anschrift = new Anschrift(
                zeile(alt.strasse(), neu.strasse()), zeile(alt.plz(), neu.plz()), zeile(alt.ort(), neu.ort()));
        boolean leer =
                Stream.of(anschrift.strasse(), anschrift.plz(), anschrift.ort()).allMatch(Objects::isNull);
        return leer ? null : anschrift;
    }

    private static Beduerfnisse beduerfnisse(Beduerfnisse bisher, BeduerfnisseEingabe neu) {
        if (neu == null) {
            return bisher;
        }
        Beduerfnisse alt = bisher == null ? Beduerfnisse.KEINE : bisher;
        return new Beduerfnisse(
                zeile(alt.sprache(), neu.sprache()),
                ja(alt.dolmetscher(), neu.dolmetscher()),
                ja(alt.leichteSprache(), neu.leichteSprache()),
                ja(alt.gebaerdensprache(), neu.gebaerdensprache()),
                ja(alt.grossdruck(), neu.grossdruck()),
                zeile(alt.anrufzeit(), neu.anrufzeit()));
    }

    private static boolean ja(boolean bisher, Boolean neu) {
        return neu == null ? bisher : neu;
    }

    /** @return null where the person speaks for themselves */
    public static Einreicher einreicher(Einreicher bisher, EinreicherEingabe neu) {
        if (neu == null) {
            return bisher;
        }
        Einreicher alt = bisher == null ? new Einreicher(null, null, null, null, null, false) : bisher;
        return new Einreicher(
                art(alt, neu),
                zeile(alt.name(), neu.name()),
                zeile(alt.organisation(), neu.organisation()),
                zeile(alt.email(), neu.email()),
                anschrift(alt.anschrift(), neu.anschrift()),
                neu.vollmacht() == null ? alt.vollmacht() : neu.vollmacht());
    }

    private static Einreicherart art(Einreicher alt, EinreicherEingabe neu) {
        if (neu.art() == null && neu.nenntBeratungsstelle()) {
            return Einreicherart.BERATUNGSSTELLE;
        }
        return neu.art() == null ? alt.art() : neu.art();
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
