package de.ombud.verbesserung;

import de.ombud.lesezugriff.Leseweg;
import de.ombud.lesezugriff.Lesezugriffe;
import de.ombud.system.Angemeldet;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.fall.Akten;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/**
 * Measures as people may propose and see them. KRM, leadership and process analysts see all; an area those that concern it; the ones who
 * proposed or carry one out see it. For everybody else there is none. Has no transaction of its own: a case that somebody may not see
 * would roll it back.
 */
@Component
class Impulszugang {

    private static final Set<Gruppe> VORSCHLAGENDE = Gruppe.BEARBEITUNG;
    private static final Set<Gruppe> SEHEN_ALLE = Gruppe.mitLeitung(Gruppe.KRM, Gruppe.PROZESSANALYSE);
    /** Process analysts see measures, but have no business with single cases. */
    private static final Set<Gruppe> SEHEN_FAELLE = Gruppe.mitLeitung(Gruppe.KRM);

    private static final Set<AnliegenStatus> ABGESCHLOSSEN = Set.of(AnliegenStatus.BEWERTET, AnliegenStatus.ABGEGEBEN);

    private static final int KUERZESTER_NAME = 3;

    private final Impulse impulse;
    private final Impulsbuch buch;
    private final Akten akten;
    private final Lesezugriffe lesezugriffe;

    Impulszugang(Impulse impulse, Impulsbuch buch, Akten akten, Lesezugriffe lesezugriffe) {
        this.impulse = impulse;
        this.buch = buch;
        this.akten = akten;
        this.lesezugriffe = lesezugriffe;
    }

    Impuls vorschlagen(NeuerImpuls neu, Angemeldet wer) {
        if (!wer.istIn(VORSCHLAGENDE)) {
            throw new NichtErlaubt("Verbesserungen schlägt vor, wer Anliegen bearbeitet oder die Arbeit leitet.");
        }
        pruefe(neu, wer);
        return buch.lies(impulse.vorschlagen(neu, wer.name()));
    }

    Impuls lies(Impulsnummer nummer, Angemeldet wer) {
        Impuls impuls = buch.lies(nummer);
        if (!darfSehen(impuls, wer)) {
            throw new NichtGefunden("Es gibt keinen Verbesserungsimpuls mit dieser Nummer.");
        }
        return impuls;
    }

    List<Impuls> alle(boolean nurOffene, Angemeldet wer) {
        return buch.alle(nurOffene).stream().filter(i -> darfSehen(i, wer)).toList();
    }

    /** The cases that it is drawn from, as far as this person may see them. */
    /** The matters that it follows from, as far as this person may see them, to be shown. */
    List<Bezug> gezeigteFaelle(Impuls impuls, Angemeldet wer) {
        List<Bezug> faelle = sichtbareFaelle(impuls, wer);
        lesezugriffe.vermerken(faelle.stream().map(Bezug::aktenzeichen).toList(), wer.name(), Leseweg.IMPULS);
        return faelle;
    }

    private List<Bezug> sichtbareFaelle(Impuls impuls, Angemeldet wer) {
        return impuls.anliegen().stream().filter(bezug -> sieht(bezug, wer)).toList();
    }

    private boolean darfSehen(Impuls impuls, Angemeldet wer) {
        return wer.istIn(SEHEN_ALLE)
                || wer.name().equals(impuls.vorgeschlagenVon())
                || wer.name().equals(impuls.verantwortung().person())
                || wer.istIn(impuls.gruppe(), impuls.verantwortung().gruppe())
                || !sichtbareFaelle(impuls, wer).isEmpty();
    }

    private boolean sieht(Bezug bezug, Angemeldet wer) {
        try {
            Akte akte = akten.lies(bezug.aktenzeichen(), Betrachter.von(wer));
            return wer.istIn(SEHEN_FAELLE) || hatEigenes(akte, bezug);
        } catch (NichtGefunden e) {
            return false;
        }
    }

    /** Of an Anliegen that they may not see, the kind is missing. */
    private static boolean hatEigenes(Akte akte, Bezug bezug) {
        return akte.anliegen(bezug.nr()).filter(a -> a.art() != null).isPresent();
    }

    private void pruefe(NeuerImpuls neu, Angemeldet wer) {
        List<Feldfehler> fehler = new ArrayList<>();
        for (int i = 0; i < neu.anliegen().size(); i++) {
            Bezug bezug = neu.anliegen().get(i);
            String feld = "anliegen[" + i + "]";
            try {
                Akte akte = akten.lies(bezug.aktenzeichen(), Betrachter.von(wer));
                pruefe(bezug, akte, feld, fehler);
                pruefeNamen(neu, akte, fehler);
            } catch (NichtGefunden e) {
                fehler.add(new Feldfehler(feld, "Dieses Anliegen gibt es nicht, oder Sie sehen es nicht."));
            }
        }
        if (neu.anliegen().stream().distinct().count() < neu.anliegen().size()) {
            fehler.add(new Feldfehler("anliegen", "Ein Anliegen ist doppelt genannt."));
        }
        if (!fehler.isEmpty()) {
            throw new Eingabefehler(fehler.stream().distinct().toList());
        }
    }

    private static void pruefe(Bezug bezug, Akte akte, String feld, List<Feldfehler> fehler) {
        if (!hatEigenes(akte, bezug)) {
            fehler.add(new Feldfehler(feld, "Dieses Anliegen gibt es nicht, oder Sie sehen es nicht."));
        } else if (!ABGESCHLOSSEN.contains(
                akte.anliegen(bezug.nr()).orElseThrow().status())) {
            fehler.add(new Feldfehler(feld, "Dieses Anliegen ist noch nicht abgeschlossen."));
        }
    }

    /** A measure is read by many: it names nobody whose case it is drawn from. */
    private static void pruefeNamen(NeuerImpuls neu, Akte akte, List<Feldfehler> fehler) {
        if (akte.kunde() == null) {
            return;
        }
        if (nennt(neu.titel(), akte.kunde())) {
            fehler.add(new Feldfehler("titel", "Bitte ohne Namen und Nummern von Kundinnen und Kunden schreiben."));
        }
        if (nennt(neu.beschreibung(), akte.kunde())) {
            fehler.add(
                    new Feldfehler("beschreibung", "Bitte ohne Namen und Nummern von Kundinnen und Kunden schreiben."));
        }
    }

    private static boolean nennt(String text, Kunde kunde) {
        return kunde.kennzeichen()
                .filter(wort -> wort.length() >= KUERZESTER_NAME)
                .anyMatch(wort -> Pattern.compile(
                                "(?<!\\p{L})" + Pattern.quote(wort.toLowerCase(Locale.GERMANY)) + "(?!\\p{L})")
                        .matcher(text.toLowerCase(Locale.GERMANY))
                        .find());
    }
}
