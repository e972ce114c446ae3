package de.ombud.eingang;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.vorgang.Kanal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** A contact says something: in its text or in each of its Anliegen. Only what arrives in writing by itself may come without Anliegen. */
final class Inhaltsregel {

    private static final Set<Kanal> OHNE_ANLIEGEN = EnumSet.of(Kanal.EMAIL, Kanal.ONLINEPORTAL);

    private Inhaltsregel() {}

    static List<Verstoss> verstoesse(KundenreaktionEingabe eingabe) {
        List<Verstoss> verstoesse = new ArrayList<>();
        List<AnliegenEingabe> anliegen = eingabe.anliegen();
        if (anliegen.isEmpty() && eingabe.kanal() != null && !OHNE_ANLIEGEN.contains(eingabe.kanal())) {
            verstoesse.add(new Verstoss("anliegen", "eingang.anliegen.fehlt"));
        }
        for (int i = 0; i < anliegen.size(); i++) {
            if (anliegen.get(i) != null) {
                verstoesse.addAll(anliegen.get(i).antragstagregel("anliegen[" + i + "]."));
            }
        }
        if (eingabe.hatText()) {
            return verstoesse;
        }
        if (anliegen.stream().noneMatch(a -> a != null && a.hatBeschreibung())) {
            verstoesse.add(new Verstoss("text", "eingang.inhalt.fehlt"));
            return verstoesse;
        }
        for (int i = 0; i < anliegen.size(); i++) {
            if (anliegen.get(i) != null && !anliegen.get(i).hatBeschreibung()) {
                verstoesse.add(new Verstoss("anliegen[" + i + "].beschreibung", "eingang.inhalt.fehlt"));
            }
        }
        return verstoesse;
    }
}
