package de.ombud.notlage;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What the Teamleitung says after an attempt. Refuses what contradicts itself: an emergency counts as averted only when somebody spoke
 * with the person and something was done, or nothing had to be.
 *
 * @param kontakt null where the form does not say
 * @param kontaktAm when they spoke, or of the last attempt
 * @param ergebnis null where the form does not say
 * @param vermerk in words; may be empty unless it is said to be no emergency
 */
public record Notlagebericht(
        Kontakt kontakt, Instant kontaktAm, Notlageergebnis ergebnis, Set<Hilfe> hilfen, String vermerk) {

    static final int HOECHSTENS = 4_000;

    public Notlagebericht {
        Objects.requireNonNull(kontaktAm, "kontaktAm");
        hilfen = hilfen.isEmpty() ? Set.of() : EnumSet.copyOf(hilfen);
        List<Feldfehler> fehler = new ArrayList<>();
        if (kontakt == null) {
            fehler.add(new Feldfehler("kontakt", "Bitte angeben, ob Sie mit der Person gesprochen haben."));
        }
        if (ergebnis == null) {
            fehler.add(new Feldfehler("ergebnis", "Bitte angeben, wie es jetzt steht."));
        } else {
            widersprueche(kontakt, ergebnis, hilfen, vermerk, fehler);
        }
        if (vermerk.length() > HOECHSTENS) {
            fehler.add(new Feldfehler("vermerk", "Der Vermerk ist zu lang: höchstens 4.000 Zeichen."));
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler);
        }
    }

    private static void widersprueche(
            Kontakt kontakt, Notlageergebnis ergebnis, Set<Hilfe> hilfen, String vermerk, List<Feldfehler> fehler) {
        if (ergebnis == Notlageergebnis.ABGEWENDET && kontakt == Kontakt.NEIN) {
            fehler.add(new Feldfehler(
                    "ergebnis", "Abgewendet ist eine Notlage erst, wenn jemand mit der Person gesprochen hat."));
        }
        if (ergebnis == Notlageergebnis.NICHT_ERREICHT && kontakt == Kontakt.JA) {
            fehler.add(new Feldfehler("ergebnis", "Sie haben mit der Person gesprochen: Bitte das Ergebnis angeben."));
        }
        if (ergebnis == Notlageergebnis.KEINE_NOTLAGE && vermerk.isEmpty()) {
            fehler.add(new Feldfehler("vermerk", "Bitte begründen, warum es keine Notlage ist."));
        }
        if (ergebnis == Notlageergebnis.ABGEWENDET && hilfen.isEmpty()) {
            fehler.add(new Feldfehler(
                    "vorschuss", "Bitte ankreuzen, was Sie veranlasst haben, oder „Nichts davon war nötig“."));
        }
        if (hilfen.contains(Hilfe.KEINE_NOETIG) && hilfen.size() > 1) {
            fehler.add(new Feldfehler(
                    "keineHilfeNoetig", "„Nichts davon war nötig“ passt nicht zu einer angekreuzten Hilfe."));
        }
    }

    /** Codes for the file of the way: whether they spoke, what was done. */
    List<String> angaben() {
        List<String> angaben = new ArrayList<>();
        angaben.add("KONTAKT_" + kontakt);
        if (ergebnis == Notlageergebnis.ABGEWENDET) {
            hilfen.stream().map(Hilfe::name).forEach(angaben::add);
        }
        return angaben;
    }
}
