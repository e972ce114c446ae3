package de.ombud.betreuung;

import de.ombud.system.Eingabefehler;
import de.ombud.system.Gruppe;
import de.ombud.system.Konflikt;
import de.ombud.system.NichtErlaubt;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.AnliegenStatus;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.angabe.NeueRueckfrage;
import java.util.List;
import java.util.Set;

/** About which matters somebody asks, and for which group. */
final class Fragestellung {

    private static final Set<AnliegenStatus> FERTIG = Set.of(AnliegenStatus.BEWERTET, AnliegenStatus.ABGEGEBEN);

    private Fragestellung() {}

    /**
     * @param akte as this person sees it; they may ask about something in it
     * @throws Eingabefehler for a matter that does not exist
     * @throws NichtErlaubt for a matter that another group works on
     */
    static NeueRueckfrage von(RueckfrageEingabe eingabe, Akte akte, Betrachter wer) {
        for (int nr : eingabe.anliegen()) {
            if (akte.anliegen(nr).isEmpty()) {
                throw new Eingabefehler("anliegen", "Anliegen %d gibt es in der Kundenreaktion nicht.".formatted(nr));
            }
        }
        if (Zugang.darfHandeln(akte, wer)) {
            String gruppe = wer.gruppen().contains(Gruppe.KRM.id()) ? Gruppe.KRM.id() : Gruppe.OMBUDSSTELLE.id();
            return new NeueRueckfrage(eingabe.frage(), eingabe.bis(), eingabe.anliegen(), gruppe);
        }
        return vomBereich(eingabe, eigene(akte, wer));
    }

    /** What their groups work on. @param akte as this person sees it: the group of an Anliegen that is not theirs is missing */
    static List<Akte.Anliegen> eigene(Akte akte, Betrachter wer) {
        return akte.anliegen().stream()
                .filter(a -> a.gruppe() != null && wer.gruppen().contains(a.gruppe()))
                .toList();
    }

    /** Whether the matter still waits for somebody to decide about it. */
    static boolean istOffen(Akte.Anliegen anliegen) {
        return !FERTIG.contains(anliegen.status());
    }

    private static NeueRueckfrage vomBereich(RueckfrageEingabe eingabe, List<Akte.Anliegen> eigene) {
        List<Integer> nummern = eigene.stream().map(Akte.Anliegen::nr).toList();
        if (!nummern.containsAll(eingabe.anliegen())) {
            throw new NichtErlaubt("Fragen können Sie zu den Anliegen, die Ihre Gruppe bearbeitet.");
        }
        List<Akte.Anliegen> gemeint = eigene.stream()
                .filter(a -> eingabe.anliegen().isEmpty()
                        ? istOffen(a)
                        : eingabe.anliegen().contains(a.nr()))
                .toList();
        if (gemeint.isEmpty()) {
            throw new Konflikt("Ihre Anliegen in dieser Kundenreaktion sind schon bewertet.");
        }
        return new NeueRueckfrage(
                eingabe.frage(),
                eingabe.bis(),
                gemeint.stream().map(Akte.Anliegen::nr).toList(),
                gemeint.get(0).gruppe());
    }
}
