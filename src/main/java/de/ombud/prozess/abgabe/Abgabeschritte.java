package de.ombud.prozess.abgabe;

import de.ombud.abgabe.Abgabeentscheidung;
import de.ombud.abgabe.Abgaben;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Stelle;
import de.ombud.vorgang.Aktenzeichen;
import java.util.List;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** What was decided in {@code abgabe.bpmn} is carried out. */
@ImModell("abgabeschritte")
public class Abgabeschritte {

    private final Abgaben abgaben;
    private final Handelnder handelnder;

    Abgabeschritte(Abgaben abgaben, Handelnder handelnder) {
        this.abgaben = abgaben;
        this.handelnder = handelnder;
    }

    record AbgabeEntschieden(
            @Feld(pflicht = true) Abgabe abgabe,

            @Feld(pflicht = true, wenn = "abgabe=ABGEBEN", imBrief = true)
            String stelle,

            @Feld(laenge = 254) String stelleEmail,
            @Feld(imBrief = true) String stelleStrasse,
            @Feld(imBrief = true) String stelleOrt,
            @Feld(pflicht = true, wenn = "abgabe=ABGEBEN") JaNein antrag,
            @Feld(pflicht = true, wenn = "abgabe=ABGEBEN") JaNein einwilligung,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String abgabevermerk,

            @Feld(pflicht = true, wenn = "abgabe=ZUSTAENDIG", laenge = Feld.VERMERK, mehrzeilig = true)
            String zustaendigkeitsgrund)
            implements Eingabe {

        private enum Abgabe {
            ABGEBEN,
            ZUSTAENDIG
        }
    }

    /** KRM says who is competent and whether the matter may be passed on. */
    @Aufgabe
    Aufgabenende<AbgabeEntschieden> abgabeEntschieden() {
        return Aufgabenende.mit(AbgabeEntschieden.class, (task, formular) -> {
            boolean abgeben = formular.abgabe() == AbgabeEntschieden.Abgabe.ABGEBEN;
            Aktenzeichen fall = Fall.von(task);
            int nr = AbgabeProzess.WEG_NR.von(task);
            if (abgeben) {
                AbgabeProzess.WEITERGEBEN.setzen(
                        task, abgaben.entscheiden(fall, nr, entscheidung(formular), handelnder.name()));
            } else {
                String grund = formular.zustaendigkeitsgrund();
                abgaben.behalten(fall, nr, grund, handelnder.name());
            }
            AbgabeProzess.ABGEBEN.setzen(task, abgeben);
        });
    }

    private static Abgabeentscheidung entscheidung(AbgabeEntschieden formular) {
        Stelle stelle = new Stelle(
                formular.stelle(), formular.stelleEmail(), List.of(formular.stelleStrasse(), formular.stelleOrt()));
        return new Abgabeentscheidung(
                stelle, formular.antrag() == JaNein.JA, formular.einwilligung() == JaNein.JA, formular.abgabevermerk());
    }

    public void benachrichtigungVermerken(DelegateExecution execution) {
        abgaben.benachrichtigungVermerken(Fall.von(execution), AbgabeProzess.WEG_NR.von(execution));
    }

    public void abgeben(DelegateExecution execution) {
        abgaben.abgeben(Fall.von(execution), AbgabeProzess.WEG_NR.von(execution));
    }
}
