package de.ombud.anlage;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Betrachter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Who may do what with the files of a case that they see. What belongs to one Anliegen is seen by whoever sees that Anliegen in full;
 * what came with an addition by whoever reads that, and what belongs to the whole case by whoever sees the whole case (need-to-know,
 * § 35 SGB I).
 */
@Component
class Anlagenzugang {

    private final MessageSource texte;

    Anlagenzugang(MessageSource texte) {
        this.texte = texte;
    }

    /** @param akte as this person sees it */
    static boolean sieht(Akte akte, Anlage anlage) {
        return akte.vollstaendig()
                || anlage.anliegen() != null && siehtGanz(akte, anlage.anliegen())
                || anlage.nachtrag() != null && akte.nachtrag(anlage.nachtrag()).isPresent();
    }

    /** The kind of an Anliegen of others is hidden. */
    private static boolean siehtGanz(Akte akte, int nr) {
        return akte.anliegen(nr).filter(anliegen -> anliegen.art() != null).isPresent();
    }

    /**
     * To the whole case: KRM, at their own cases the Ombudsstelle, and who recorded it. To an Anliegen: these and who works on it.
     *
     * @param anliegen null for the whole case
     * @throws Eingabefehler where there is no such Anliegen
     */
    void zumHinzufuegen(Akte akte, Integer anliegen, Betrachter wer) {
        if (anliegen != null && akte.anliegen(anliegen).isEmpty()) {
            throw new Eingabefehler("anliegen", text("anlage.anliegen.unbekannt"));
        }
        if (!darfGanz(akte, wer) && (anliegen == null || !bearbeitet(akte, anliegen, wer))) {
            throw new NichtErlaubt(text("anlage.recht.hinzufuegen"));
        }
    }

    /** Numbers of the Anliegen that this person may add files to. */
    static List<Integer> eigeneAnliegen(Akte akte, Betrachter wer) {
        return akte.anliegen().stream()
                .map(Akte.Anliegen::nr)
                .filter(nr -> darfGanz(akte, wer) || bearbeitet(akte, nr, wer))
                .toList();
    }

    static boolean darfGanz(Akte akte, Betrachter wer) {
        return darfVerwalten(akte, wer) || wer.name().equals(akte.erfasstVon());
    }

    /** To take out what does not belong there, and to say whose Anliegen a file is about. */
    void zumVerwalten(Akte akte, Betrachter wer) {
        if (!darfVerwalten(akte, wer)) {
            throw new NichtErlaubt(text("anlage.recht.verwalten"));
        }
    }

    static boolean darfVerwalten(Akte akte, Betrachter wer) {
        return akte.vollstaendig() && wer.istIn(Gruppe.FALLFUEHRUNG);
    }

    /** The group of an Anliegen that they may not see is missing. */
    private static boolean bearbeitet(Akte akte, int nr, Betrachter wer) {
        return akte.anliegen(nr)
                .filter(anliegen -> anliegen.gruppe() != null && wer.gruppen().contains(anliegen.gruppe()))
                .isPresent();
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
