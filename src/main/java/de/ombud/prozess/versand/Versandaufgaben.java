package de.ombud.prozess.versand;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Anschriftentscheidung;
import de.ombud.schriftverkehr.Postausgang;
import de.ombud.schriftverkehr.Versandentscheidung;
import de.ombud.schriftverkehr.adresse.Versandweg;
import de.ombud.vorgang.fall.Fallvermerke;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** How a letter got there where no machine could say it. */
@Component
class Versandaufgaben {

    private final Postausgang postausgang;
    private final Handelnder handelnder;
    private final Fallvermerke vermerke;

    Versandaufgaben(Postausgang postausgang, Handelnder handelnder, Fallvermerke vermerke) {
        this.vermerke = vermerke;
        this.postausgang = postausgang;
        this.handelnder = handelnder;
    }

    record BriefVersandt(@Feld(pflicht = true) LocalDate versandtAm) implements Eingabe {}

    @Aufgabe
    Aufgabenende<BriefVersandt> briefVersandt() {
        return Aufgabenende.mit(
                BriefVersandt.class,
                (task, formular) -> postausgang.briefVersandt(
                        VersandProzess.SENDUNG_ID.von(task), formular.versandtAm(), handelnder.name()));
    }

    record TelefonischMitgeteilt(
            @Feld(sonst = "JA") JaNein erreicht,

            @Feld(pflicht = true, wenn = "erreicht=JA", laenge = Feld.VERMERK, mehrzeilig = true)
            String gespraechsvermerk)
            implements Eingabe {}

    @Aufgabe
    Aufgabenende<TelefonischMitgeteilt> telefonischMitgeteilt() {
        return Aufgabenende.mit(TelefonischMitgeteilt.class, (task, formular) -> {
            boolean vergeblich = formular.erreicht() == JaNein.NEIN;
            VersandProzess.NICHT_ERREICHT.setzen(task, vergeblich);
            if (vergeblich) {
                nichtErreicht(task);
            } else {
                postausgang.telefonischMitgeteilt(
                        VersandProzess.SENDUNG_ID.von(task), formular.gespraechsvermerk(), handelnder.name());
            }
        });
    }

    /** When and by whom stays in the change log. */
    private void nichtErreicht(DelegateTask task) {
        int versuche = VersandProzess.ANRUFVERSUCHE.vielleicht(task).orElse(0) + 1;
        VersandProzess.ANRUFVERSUCHE.setzen(task, versuche);
        String schreiben = VersandProzess.SCHREIBEN.von(task);
        vermerke.vermerken(
                Fall.von(task), "anrufversuch", "", "NICHT_ERREICHT", schreiben + " " + versuche, handelnder.name());
    }

    record VersandGeklaert(@Feld(pflicht = true) Versandentscheidung versandentscheidung) implements Eingabe {}

    /** Nobody knows whether the mail arrived: a person decides whether it goes again. */
    @Aufgabe
    Aufgabenende<VersandGeklaert> versandGeklaert() {
        return Aufgabenende.mit(VersandGeklaert.class, (task, formular) -> {
            Versandentscheidung entscheidung = formular.versandentscheidung();
            boolean erneut = postausgang.klaeren(VersandProzess.SENDUNG_ID.von(task), entscheidung, handelnder.name());
            VersandProzess.ERNEUT_SENDEN.setzen(task, erneut);
        });
    }

    record AnschriftGeklaert(
            @Feld(pflicht = true) Anschriftentscheidung anschriftentscheidung,

            @Feld(pflicht = true, wenn = "anschriftentscheidung=HINFAELLIG", laenge = 500)
            String erledigungsgrund)
            implements Eingabe {}

    /** The mail server refused a mail for good: a person decides how the letter gets to whom it is for, or that it need not. */
    @Aufgabe
    Aufgabenende<AnschriftGeklaert> anschriftGeklaert() {
        return Aufgabenende.mit(AnschriftGeklaert.class, (task, formular) -> {
            Versandweg weg = postausgang.anschriftKlaeren(
                    VersandProzess.SENDUNG_ID.von(task),
                    formular.anschriftentscheidung(),
                    formular.erledigungsgrund(),
                    handelnder.name());
            VersandProzess.VERSANDWEG.setzen(task, weg.name());
        });
    }
}
