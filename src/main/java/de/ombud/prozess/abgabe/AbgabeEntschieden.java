package de.ombud.prozess.abgabe;

import de.ombud.abgabe.Abgabeentscheidung;
import de.ombud.abgabe.Abgaben;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Felder;
import de.ombud.prozess.formular.Formularwerte;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Stelle;
import de.ombud.vorgang.Aktenzeichen;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;

/** KRM says who is competent and whether the matter may be passed on. */
@ImModell("abgabeEntschieden")
@Felder({
    "abgabe",
    "stelle",
    "stelleEmail",
    "stelleStrasse",
    "stelleOrt",
    "antrag",
    "einwilligung",
    "abgabevermerk",
    "zustaendigkeitsgrund"
})
class AbgabeEntschieden implements TaskListener {

    private enum Abgabe {
        ABGEBEN,
        ZUSTAENDIG
    }

    private enum Antwort {
        JA,
        NEIN
    }

    private final Abgaben abgaben;
    private final Handelnder handelnder;

    AbgabeEntschieden(Abgaben abgaben, Handelnder handelnder) {
        this.abgaben = abgaben;
        this.handelnder = handelnder;
    }

    @Override
    public void notify(DelegateTask task) {
        Formularwerte werte = Formularwerte.von(task);
        boolean abgeben =
                werte.pflichtauswahl("abgabe", Abgabe.class, "Bitte entscheiden, ob das Anliegen abgegeben wird.")
                        == Abgabe.ABGEBEN;
        Aktenzeichen fall = Fall.von(task);
        int nr = AbgabeProzess.WEG_NR.von(task);
        if (abgeben) {
            AbgabeProzess.WEITERGEBEN.setzen(
                    task, abgaben.entscheiden(fall, nr, entscheidung(werte), handelnder.name()));
        } else {
            String grund = werte.pflichttext("zustaendigkeitsgrund", "Bitte begründen, warum wir zuständig sind.");
            abgaben.behalten(fall, nr, grund, handelnder.name());
        }
        AbgabeProzess.ABGEBEN.setzen(task, abgeben);
    }

    private static Abgabeentscheidung entscheidung(Formularwerte werte) {
        Stelle stelle = new Stelle(
                werte.pflichttext("stelle", "Bitte die zuständige Stelle nennen."),
                werte.text("stelleEmail"),
                List.of(werte.text("stelleStrasse"), werte.text("stelleOrt")));
        return new Abgabeentscheidung(
                stelle,
                ja(werte, "antrag", "Bitte angeben, ob ein Antrag darin steckt."),
                ja(werte, "einwilligung", "Bitte angeben, ob die Person einverstanden ist."),
                werte.text("abgabevermerk"));
    }

    private static boolean ja(Formularwerte werte, String feld, String fehlermeldung) {
        return werte.pflichtauswahl(feld, Antwort.class, fehlermeldung) == Antwort.JA;
    }
}
