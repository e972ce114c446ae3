package de.ombud.prozess.uebersetzung;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.prozess.weg.Weguhr;
import de.ombud.uebersetzung.Herkunft;
import de.ombud.uebersetzung.Uebersetzung;
import de.ombud.uebersetzung.Uebersetzungen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;

/** Somebody says what a text means, or that nobody could tell in time. */
@ImModell("uebersetzungBeschafft")
class UebersetzungBeschafft implements Aufgabenende<UebersetzungBeschafft.Formular> {

    record Formular(
            @Feld(pflicht = true, laenge = 60) String sprache,
            @Feld(pflicht = true) Herkunft uebersetzung,

            @Feld(pflicht = true, wenn = "uebersetzung=VORGELEGT|BESCHAFFT")
            LocalDate vorgelegtAm,

            @Feld(
                    pflicht = true,
                    wenn = "uebersetzung=VERSTANDEN|VORGELEGT|BESCHAFFT",
                    laenge = Feld.LANG,
                    mehrzeilig = true)
            String uebersetzungstext)
            implements Eingabe {}

    private final Uebersetzungen uebersetzungen;
    private final Weguhr weguhr;
    private final Handelnder handelnder;

    UebersetzungBeschafft(Uebersetzungen uebersetzungen, Weguhr weguhr, Handelnder handelnder) {
        this.uebersetzungen = uebersetzungen;
        this.weguhr = weguhr;
        this.handelnder = handelnder;
    }

    @Override
    public void beende(DelegateTask task, Formular formular) {
        LocalDate bis = Ortszeit.tag(weguhr.bis(task).toInstant());
        Uebersetzung uebersetzung =
                new Uebersetzung(formular.sprache(), formular.uebersetzung(), bis, formular.vorgelegtAm());
        String text = formular.uebersetzungstext() == null ? "" : formular.uebersetzungstext();
        uebersetzungen.festhalten(
                Fall.von(task), UebersetzungProzess.WEG_NR.von(task), uebersetzung, text, handelnder.name());
        UebersetzungProzess.UEBERSETZT.setzen(task, formular.uebersetzung().liegtVor());
    }
}
