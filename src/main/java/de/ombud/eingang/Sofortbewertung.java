package de.ombud.eingang;

import de.ombud.eingabe.Eingabe.Verstoss;
import de.ombud.eingang.SoforterledigungEingabe.Bewertet;
import de.ombud.eingang.angabe.AnliegenEingabe;
import de.ombud.vorgang.Anliegenart;
import de.ombud.vorgang.fall.angabe.Bewertung;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/** The ratings of a contact that is settled at once, from wherever in the body they stand. */
class Sofortbewertung {

    private final KundenreaktionEingabe eingabe;

    Sofortbewertung(KundenreaktionEingabe eingabe) {
        this.eingabe = eingabe;
    }

    boolean istGewuenscht() {
        return eingabe.soforterledigung() != null;
    }

    /** Empty where the note is missing. */
    String vermerk() {
        return Stream.of(eingabe.soforterledigung().erledigungsvermerk(), eingabe.erledigungsvermerk())
                .filter(Objects::nonNull)
                .filter(v -> !v.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** @param stelle index in the list of Anliegen, from 0 */
    Bewertung bewertung(int stelle) {
        AnliegenEingabe anliegen = eingabe.anliegen().get(stelle);
        return eigene().filter(b -> Objects.equals(b.nr(), stelle + 1))
                .findFirst()
                .map(b -> new Bewertung(b.ergebnis(), b.abhilfe(), ""))
                .orElseGet(() -> new Bewertung(anliegen.ergebnis(), anliegen.abhilfe(), ""));
    }

    private Stream<Bewertet> eigene() {
        return eingabe.soforterledigung().anliegen().stream().filter(Objects::nonNull);
    }

    List<Verstoss> verstoesse() {
        List<Verstoss> verstoesse = new ArrayList<>();
        if (!istGewuenscht()) {
            nurBeiSofort(verstoesse);
            return verstoesse;
        }
        if (eingabe.anliegen().isEmpty()) {
            verstoesse.add(new Verstoss("anliegen", "eingang.sofort.anliegen"));
        }
        if (vermerk().isEmpty()) {
            verstoesse.add(new Verstoss("soforterledigung.erledigungsvermerk", "eingang.sofort.vermerk"));
        }
        nummern(verstoesse);
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            if (eingabe.anliegen().get(i) != null) {
                vollstaendig(i, verstoesse);
            }
        }
        return verstoesse;
    }

    private void nurBeiSofort(List<Verstoss> verstoesse) {
        if (eingabe.erledigungsvermerk() != null
                && !eingabe.erledigungsvermerk().isEmpty()) {
            verstoesse.add(new Verstoss("erledigungsvermerk", "eingang.sofort.fehlt"));
        }
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            AnliegenEingabe eines = eingabe.anliegen().get(i);
            if (eines != null) {
                verstoesse.addAll(eines.ohneBewertung("anliegen[" + i + "]."));
            }
        }
    }

    private void nummern(List<Verstoss> verstoesse) {
        Set<Integer> gesehen = new HashSet<>();
        List<Bewertet> bewertete = eingabe.soforterledigung().anliegen();
        for (int j = 0; j < bewertete.size(); j++) {
            if (bewertete.get(j) == null || bewertete.get(j).nr() == null) {
                continue;
            }
            int nr = bewertete.get(j).nr();
            String feld = "soforterledigung.anliegen[" + j + "].nr";
            if (nr < 1 || nr > eingabe.anliegen().size()) {
                verstoesse.add(new Verstoss(feld, "eingang.sofort.nr"));
            } else if (!gesehen.add(nr) || traegtBewertung(eingabe.anliegen().get(nr - 1))) {
                verstoesse.add(new Verstoss(feld, "eingang.sofort.doppelt"));
            }
        }
    }

    private static boolean traegtBewertung(AnliegenEingabe anliegen) {
        return anliegen != null && !anliegen.ohneBewertung("").isEmpty();
    }

    private void vollstaendig(int stelle, List<Verstoss> verstoesse) {
        Anliegenart art = eingabe.anliegen().get(stelle).art();
        Bewertung bewertung = bewertung(stelle);
        String pfad = pfad(stelle);
        if (art == Anliegenart.BESCHWERDE && bewertung.ergebnis() == null) {
            verstoesse.add(new Verstoss(pfad + "ergebnis", "eingang.sofort.ergebnis"));
        }
        if (art == Anliegenart.BESCHWERDE && bewertung.abhilfe() == null) {
            verstoesse.add(new Verstoss(pfad + "abhilfe", "eingang.sofort.abhilfe"));
        }
        bewertung.widerspruch().ifPresent(satz -> verstoesse.add(new Verstoss(pfad + "abhilfe", satz)));
        if (art == Anliegenart.LOB && bewertung.ergebnis() != null) {
            verstoesse.add(new Verstoss(pfad + "ergebnis", "eingang.sofort.lob"));
        }
    }

    /** Where the rating of this Anliegen stands, or should. */
    private String pfad(int stelle) {
        List<Bewertet> bewertete = eingabe.soforterledigung().anliegen();
        for (int j = 0; j < bewertete.size(); j++) {
            if (bewertete.get(j) != null && Objects.equals(bewertete.get(j).nr(), stelle + 1)) {
                return "soforterledigung.anliegen[" + j + "].";
            }
        }
        return "anliegen[" + stelle + "].";
    }
}
