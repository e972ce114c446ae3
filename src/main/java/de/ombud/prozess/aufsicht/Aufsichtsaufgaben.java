package de.ombud.prozess.aufsicht;

import de.ombud.aufsicht.Anforderung;
import de.ombud.aufsicht.Stelle;
import de.ombud.aufsicht.Stellungnahmen;
import de.ombud.aufsicht.Versandweg;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Freigabeformular;
import de.ombud.prozess.formular.JaNein;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** A statement is asked for, given, released and sent, and the owner of the way weighs it. */
@Component
class Aufsichtsaufgaben {

    private final Stellungnahmen stellungnahmen;
    private final Handelnder handelnder;

    Aufsichtsaufgaben(Stellungnahmen stellungnahmen, Handelnder handelnder) {
        this.stellungnahmen = stellungnahmen;
        this.handelnder = handelnder;
    }

    record StellungnahmeAngefordert(
            @Feld(pflicht = true) Stelle stelle,
            @Feld(laenge = 64) String betroffene,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String frage)
            implements Eingabe {}

    /** The owner of a way says who is to answer, and whom the complaint is about. */
    @Aufgabe
    Aufgabenende<StellungnahmeAngefordert> stellungnahmeAngefordert() {
        return Aufgabenende.mit(StellungnahmeAngefordert.class, (task, formular) -> {
            Stelle stelle = formular.stelle();
            stellungnahmen.anfordern(
                    Fall.von(task),
                    StellungnahmeProzess.WEG_NR.von(task),
                    new Anforderung(stelle, formular.betroffene(), formular.frage()),
                    handelnder.name());
            StellungnahmeProzess.STELLE.setzen(task, stelle.gruppe());
        });
    }

    record StellungnahmeAbgegeben(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String stellungnahme) implements Eingabe {}

    /** Who was asked answers. */
    @Aufgabe
    Aufgabenende<StellungnahmeAbgegeben> stellungnahmeAbgegeben() {
        return Aufgabenende.mit(
                StellungnahmeAbgegeben.class,
                (task, formular) -> stellungnahmen.abgeben(
                        Fall.von(task),
                        StellungnahmeProzess.WEG_NR.von(task),
                        formular.stellungnahme(),
                        handelnder.name()));
    }

    record StellungnahmeDesTraegersAufgenommen(
            @Feld(pflicht = true) String traeger,
            @Feld(pflicht = true) LocalDate eingegangenAm,

            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true)
            String stellungnahme)
            implements Eingabe {}

    /** What the municipality says about its own benefits. */
    @Aufgabe
    Aufgabenende<StellungnahmeDesTraegersAufgenommen> stellungnahmeDesTraegersAufgenommen() {
        return Aufgabenende.mit(
                StellungnahmeDesTraegersAufgenommen.class,
                (task, formular) -> stellungnahmen.traegerHoeren(
                        Fall.von(task),
                        PetitionProzess.WEG_NR.von(task),
                        formular.traeger(),
                        formular.eingegangenAm(),
                        formular.stellungnahme(),
                        handelnder.name()));
    }

    record AufsichtsbeschwerdeGewuerdigt(
            @Feld(pflicht = true) JaNein ausreichend,

            @Feld(pflicht = true, laenge = Feld.VERMERK, mehrzeilig = true)
            String wuerdigung)
            implements Eingabe {}

    /** The owner accepts the statement or asks again. */
    @Aufgabe
    Aufgabenende<AufsichtsbeschwerdeGewuerdigt> aufsichtsbeschwerdeGewuerdigt() {
        return Aufgabenende.mit(AufsichtsbeschwerdeGewuerdigt.class, (task, formular) -> {
            boolean ausreichend = formular.ausreichend() == JaNein.JA;
            stellungnahmen.wuerdigen(
                    Fall.von(task),
                    AufsichtProzess.WEG_NR.von(task),
                    ausreichend,
                    formular.wuerdigung(),
                    handelnder.name());
            AufsichtProzess.AUSREICHEND.setzen(task, ausreichend);
        });
    }

    /** Nothing goes to a superior office without a release. */
    @Aufgabe
    Aufgabenende<Freigabeformular> stellungnahmeFreigegeben() {
        return Aufgabenende.mit(Freigabeformular.class, (task, formular) -> {
            Aktenzeichen fall = Fall.von(task);
            int weg = PetitionProzess.WEG_NR.von(task);
            if (formular.gibtFrei()) {
                stellungnahmen.freigeben(fall, weg, handelnder.name());
            } else {
                stellungnahmen.zurueckgeben(fall, weg, formular.freigabehinweis(), handelnder.name());
            }
            PetitionProzess.FREIGEGEBEN.setzen(task, formular.gibtFrei());
        });
    }

    record StellungnahmeVersandt(
            @Feld(pflicht = true) LocalDate versandtAm,
            @Feld(pflicht = true) Versandweg versandweg,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String versandvermerk)
            implements Eingabe {}

    /** The statement has left the house. */
    @Aufgabe
    Aufgabenende<StellungnahmeVersandt> stellungnahmeVersandt() {
        return Aufgabenende.mit(
                StellungnahmeVersandt.class,
                (task, formular) -> stellungnahmen.versandt(
                        Fall.von(task),
                        PetitionProzess.WEG_NR.von(task),
                        formular.versandtAm(),
                        formular.versandweg(),
                        formular.versandvermerk(),
                        handelnder.name()));
    }
}
