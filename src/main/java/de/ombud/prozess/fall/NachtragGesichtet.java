package de.ombud.prozess.fall;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eingang.Folgefall;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Bearbeitung;
import de.ombud.weg.Hinweise;
import java.util.Arrays;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;

/**
 * What follows from an addition. Whoever sees the whole case may pass it on to any matter and say which question it answers; an area reads
 * the answer to its own question only, and gives back to KRM what belongs elsewhere. It is read when
 * somebody has decided about every sign in it, not before. Whoever took the case back, or whose case is closed, and wants an answer after
 * all gets it in a new case.
 */
@ImModell("nachtragGesichtet")
class NachtragGesichtet implements Aufgabenende<NachtragGesichtet.Formular> {

    record Formular(
            @Feld(sonst = "NICHTS") Folge folge,
            @Feld String weitergabeAn,

            @Feld(pflicht = true, wenn = "folge=ANDERE_FRAGE", laenge = 10)
            String gehoertZu,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String sichtungsvermerk)
            implements Eingabe {}

    private static final String FOLGE = "folge";
    private static final String ANLIEGEN = "weitergabeAn";
    private static final String FRAGE = "gehoertZu";

    private enum Folge {
        NICHTS,
        WEITERGEBEN,
        ANDERE_FRAGE,
        AN_KRM,
        NEUER_FALL
    }

    private final Bearbeitung bearbeitung;
    private final Akten akten;
    private final Handelnder handelnder;
    private final Hinweise hinweise;

    private final Folgefall folgefall;

    NachtragGesichtet(
            Bearbeitung bearbeitung, Akten akten, Handelnder handelnder, Hinweise hinweise, Folgefall folgefall) {
        this.folgefall = folgefall;
        this.bearbeitung = bearbeitung;
        this.akten = akten;
        this.handelnder = handelnder;
        this.hinweise = hinweise;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        Aktenzeichen fall = Fall.von(task);
        int nr = SichtungProzess.NACHTRAG_NR.von(task);
        switch (formular.folge()) {
            case NICHTS -> {
                nurMitEntschiedenenHinweisen(fall, nr);
                bearbeitung.nachtragSichten(fall, nr, formular.sichtungsvermerk());
                anWenGefragtHat(fall, nr, formular.sichtungsvermerk());
            }
            case WEITERGEBEN -> {
                nurMitBlickAufDasGanze(fall, FOLGE);
                nurMitEntschiedenenHinweisen(fall, nr);
                bearbeitung.nachtragSichten(fall, nr, formular.sichtungsvermerk());
                bearbeitung.nachtragWeitergeben(
                        fall,
                        nr,
                        nummern(ANLIEGEN, formular.weitergabeAn()),
                        formular.sichtungsvermerk(),
                        handelnder.name());
            }
            case ANDERE_FRAGE -> {
                nurMitBlickAufDasGanze(fall, FOLGE);
                bearbeitung.nachtragZuordnen(fall, nr, frage(formular), formular.sichtungsvermerk(), handelnder.name());
            }
            case NEUER_FALL -> {
                nurMitBlickAufDasGanze(fall, FOLGE);
                nurNachDemEnde(fall);
                nurMitEntschiedenenHinweisen(fall, nr);
                bearbeitung.nachtragSichten(fall, nr, formular.sichtungsvermerk());
                folgefall.ausNachtrag(fall, nr, formular.sichtungsvermerk(), handelnder.name());
            }
            case AN_KRM -> bearbeitung.nachtragZuordnen(fall, nr, null, formular.sichtungsvermerk(), handelnder.name());
        }
    }

    @Override
    public String feld(String genannt) {
        return switch (genannt) {
            case "rueckfrage" -> FRAGE;
            case "anliegen" -> ANLIEGEN;
            default -> genannt;
        };
    }

    /** Because of a sign in it KRM has read the answer to an area's question: the area waits for it and gets it now. */
    private void anWenGefragtHat(Aktenzeichen fall, int nr, String vermerk) {
        Akte akte = akten.lies(fall, handelnder.betrachter());
        akte.nachtrag(nr)
                .filter(nachtrag -> nachtrag.rueckfrage() != null && akte.vollstaendig())
                .flatMap(nachtrag -> akte.rueckfrage(nachtrag.rueckfrage()))
                .filter(frage -> !handelnder.betrachter().gruppen().contains(frage.gruppe()))
                .filter(frage ->
                        akte.anliegen().stream().anyMatch(a -> frage.gruppe().equals(a.gruppe())))
                .ifPresent(frage ->
                        bearbeitung.nachtragWeitergeben(fall, nr, frage.anliegen(), vermerk, handelnder.name()));
    }

    private void nurMitEntschiedenenHinweisen(Aktenzeichen fall, int nr) {
        if (hinweise.offene(fall).stream().anyMatch(h -> h.stehtInNachtrag(nr))) {
            throw new Eingabefehler("hinweise", "Bitte zuerst über die Hinweise aus dem Nachtrag entscheiden.");
        }
    }

    /** As long as the case runs, the matter belongs into it. */
    private void nurNachDemEnde(Aktenzeichen fall) {
        if (!akten.lies(fall).status().istBeendet()) {
            throw new Eingabefehler(
                    FOLGE,
                    "Der Fall läuft noch. Bitte dort ein weiteres Anliegen aufnehmen oder den Nachtrag weitergeben.");
        }
    }

    /** What other areas read is not for an area to decide, nor which of their questions something answers. */
    private void nurMitBlickAufDasGanze(Aktenzeichen fall, String feld) {
        if (!akten.lies(fall, handelnder.betrachter()).vollstaendig()) {
            throw new Eingabefehler(
                    feld, "Bitte „Das KRM soll es lesen“ wählen; das KRM entscheidet, wer es noch liest.");
        }
    }

    private static int frage(Formular formular) {
        List<Integer> nummern = nummern(FRAGE, formular.gehoertZu());
        if (nummern.size() != 1) {
            throw new Eingabefehler(FRAGE, "Bitte genau eine Nummer angeben.");
        }
        return nummern.get(0);
    }

    private static List<Integer> nummern(String feld, String text) {
        try {
            return Arrays.stream(text.split("[,;\\s]+"))
                    .filter(teil -> !teil.isEmpty())
                    .map(Integer::valueOf)
                    .toList();
        } catch (NumberFormatException e) {
            throw new Eingabefehler(feld, "Bitte nur Nummern angeben, zum Beispiel 1, 3.");
        }
    }
}
