package de.ombud.prozess.aufgabe;

import de.ombud.prozess.ImModell;
import de.ombud.prozess.fall.Fall;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.modell.KundenreaktionProzess;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akten;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Bearbeitung;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/**
 * What follows from an addition. Whoever sees the whole case may pass it on to any matter and say which question it answers; an area reads
 * the answer to its own question only, and gives back to KRM what belongs elsewhere.
 */
@ImModell("nachtragGesichtet")
@Felder({"folge", "weitergabeAn", "gehoertZu", "sichtungsvermerk"})
class NachtragGesichtet implements TaskListener {

    private static final String FOLGE = "folge";
    private static final String ANLIEGEN = "weitergabeAn";
    private static final String FRAGE = "gehoertZu";
    private static final String VERMERK = "sichtungsvermerk";

    private enum Folge {
        NICHTS,
        WEITERGEBEN,
        ANDERE_FRAGE,
        AN_KRM
    }

    private final Bearbeitung bearbeitung;
    private final Akten akten;
    private final Handelnder handelnder;

    NachtragGesichtet(Bearbeitung bearbeitung, Akten akten, Handelnder handelnder) {
        this.bearbeitung = bearbeitung;
        this.akten = akten;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        Aktenzeichen fall = Fall.von(task);
        Optional<Integer> nr = KundenreaktionProzess.NACHTRAG_NR.vielleicht(task);
        if (nr.isEmpty()) {
            bearbeitung.nachtraegeSichten(fall, werte.text(VERMERK));
            return;
        }
        switch (werte.auswahl(FOLGE, Folge.class).orElse(Folge.NICHTS)) {
            case NICHTS -> bearbeitung.nachtragSichten(fall, nr.get(), werte.text(VERMERK));
            case WEITERGEBEN -> {
                nurMitBlickAufDasGanze(fall, FOLGE);
                bearbeitung.nachtragSichten(fall, nr.get(), werte.text(VERMERK));
                bearbeitung.nachtragWeitergeben(
                        fall, nr.get(), nummern(werte.text(ANLIEGEN)), werte.text(VERMERK), handelnder.name());
            }
            case ANDERE_FRAGE -> {
                nurMitBlickAufDasGanze(fall, FOLGE);
                bearbeitung.nachtragZuordnen(fall, nr.get(), frage(werte), werte.text(VERMERK), handelnder.name());
            }
            case AN_KRM -> bearbeitung.nachtragZuordnen(fall, nr.get(), null, werte.text(VERMERK), handelnder.name());
        }
    }

    /** What other areas read is not for an area to decide, nor which of their questions something answers. */
    private void nurMitBlickAufDasGanze(Aktenzeichen fall, String feld) {
        if (!akten.lies(fall, handelnder.betrachter()).vollstaendig()) {
            throw new Eingabefehler(
                    feld, "Bitte „Das KRM soll es lesen“ wählen; das KRM entscheidet, wer es noch liest.");
        }
    }

    private static int frage(Formularwerte werte) {
        List<Integer> nummern = nummern(werte.pflichttext(FRAGE, "Bitte die Nummer der Rückfrage angeben."));
        if (nummern.size() != 1) {
            throw new Eingabefehler(FRAGE, "Bitte genau eine Nummer angeben.");
        }
        return nummern.get(0);
    }

    private static List<Integer> nummern(String text) {
        try {
            return Arrays.stream(text.split("[,;\\s]+"))
                    .filter(teil -> !teil.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new Eingabefehler(ANLIEGEN, "Bitte nur Nummern angeben, zum Beispiel 1, 3.");
        }
    }
}
