package de.ombud.eingang.angabe;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Vollmachtsnachweis;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

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

    /**
     * Whoever wants to stay unknown is named nowhere, also not by an address or a number of theirs or ours. Who wants to be known to the
     * KRM only is "vertraulich", not anonymous.
     */
    public static List<Verstoss> anonym(Kunde kunde, Einreicher einreicher, boolean vertraulich) {
        if (einreicher == null || einreicher.art() != Einreicherart.ANONYM) {
            return List.of();
        }
        Map<String, Object> genannt = new LinkedHashMap<>();
        if (kunde != null) {
            genannt.put("kunde.vorname", kunde.vorname());
            genannt.put("kunde.nachname", kunde.nachname());
            genannt.put("kunde.email", kunde.email());
            genannt.put("kunde.telefon", kunde.telefon());
            genannt.put("kunde.bgNummer", kunde.bgNummer());
            genannt.put("kunde.anschrift", kunde.anschrift());
        }
        genannt.put("einreicher.name", einreicher.name());
        genannt.put("einreicher.organisation", einreicher.organisation());
        genannt.put("einreicher.email", einreicher.email());
        genannt.put("einreicher.anschrift", einreicher.anschrift());
        Stream<Verstoss> bekannt = genannt.entrySet().stream()
                .filter(feld -> feld.getValue() != null)
                .map(feld -> new Verstoss(feld.getKey(), "eingang.anonym"));
        return Stream.concat(
                        bekannt,
                        vertraulich
                                ? Stream.of(new Verstoss("vertraulich", "eingang.anonym.vertraulich"))
                                : Stream.empty())
                .toList();
    }

    /** What kind of person or office it is, and its name where such a one has one. */
    public static List<Verstoss> verstoesse(Einreicher einreicher) {
        if (einreicher == null) {
            return List.of();
        }
        if (einreicher.art() == null) {
            return List.of(new Verstoss("einreicher.art", "eingang.einreicher.art"));
        }
        boolean namenlos = einreicher.name() == null && einreicher.organisation() == null;
        return namenlos && einreicher.art().brauchtNamen()
                ? List.of(new Verstoss("einreicher.name", "eingang.einreicher.name"))
                : List.of();
    }

    /** Who speaks by law shows a document, who speaks for somebody otherwise a Vollmacht. @param eingabe null for nobody */
    public static List<Verstoss> urkunde(EinreicherEingabe eingabe) {
        if (eingabe == null || eingabe.art() == null) {
            return List.of();
        }
        boolean gesetzlich = eingabe.art() == Einreicherart.GESETZLICHE_VERTRETUNG;
        if (eingabe.bestellung() != null) {
            return gesetzlich && passt(eingabe.bestellung().nachweis(), eingabe.art())
                    ? List.of()
                    : List.of(new Verstoss("einreicher.bestellung.nachweis", "eingang.einreicher.bestellung"));
        }
        return gesetzlich && Boolean.TRUE.equals(eingabe.vollmacht())
                ? List.of(new Verstoss("einreicher.bestellung.nachweis", "eingang.einreicher.urkunde"))
                : List.of();
    }

    private static boolean passt(Vollmachtsnachweis nachweis, Einreicherart art) {
        return nachweis == null || nachweis.passtZu(art);
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
