package de.ombud.eingang.angabe;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.vorgang.Anschrift;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Einreicherart;
import de.ombud.vorgang.Kunde;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The wished way of the answer must lead somewhere. With a Vollmacht it leads to the proxy (§ 13 (3) SGB X), of whom we record no
 * address or number: people carry the answer there, so a name is enough. Without one it leads to the person only (§ 35 SGB I).
 * Whoever writes anonymously gets none.
 */
public final class Antwortwegregel {

    private Antwortwegregel() {}

    /** @param weg null where it could not be read; then there is nothing to say */
    public static List<Verstoss> verstoesse(Antwortweg weg, Kunde kunde, Einreicher einreicher) {
        if (weg == null || weg == Antwortweg.KEINE) {
            return List.of();
        }
        if (einreicher != null && einreicher.art() == Einreicherart.ANONYM) {
            return List.of(new Verstoss("antwortweg", "eingang.antwortweg.anonym"));
        }
        if (einreicher != null && einreicher.istBevollmaechtigt()) {
            return vertretung(weg, kunde, einreicher);
        }
        if (kunde == null) {
            return List.of(new Verstoss("antwortweg", "eingang.antwortweg.ohne-person"));
        }
        return switch (weg) {
            case EMAIL -> kunde.email() == null ? fehlt("kunde.email", "email") : List.of();
            case BRIEF -> brief(kunde);
            case TELEFON -> kunde.telefon() == null ? fehlt("kunde.telefon", "telefon") : List.of();
            case KEINE -> List.of();
        };
    }

    private static List<Verstoss> vertretung(Antwortweg weg, Kunde kunde, Einreicher einreicher) {
        if (einreicher.email() != null) {
            return List.of();
        }
        if (weg == Antwortweg.EMAIL && (kunde == null || kunde.email() == null)) {
            return fehlt("einreicher.email", "email");
        }
        boolean namenlos = einreicher.name() == null && einreicher.organisation() == null;
        return namenlos ? fehlt("einreicher.name", "vertretung") : List.of();
    }

    private static List<Verstoss> brief(Kunde kunde) {
        Anschrift anschrift = kunde.anschrift() == null ? new Anschrift(null, null, null) : kunde.anschrift();
        Map<String, String> noetig = new LinkedHashMap<>();
        noetig.put("kunde.nachname", kunde.nachname());
        noetig.put("kunde.anschrift.strasse", anschrift.strasse());
        noetig.put("kunde.anschrift.plz", anschrift.plz());
        noetig.put("kunde.anschrift.ort", anschrift.ort());
        return noetig.entrySet().stream()
                .filter(feld -> feld.getValue() == null)
                .flatMap(feld -> fehlt(feld.getKey(), "anschrift").stream())
                .toList();
    }

    private static List<Verstoss> fehlt(String feld, String was) {
        return List.of(new Verstoss(feld, "eingang.antwortweg." + was));
    }
}
