package de.ombud.prozess.datenpanne;

import de.ombud.datenpanne.Benachrichtigung;
import de.ombud.datenpanne.Datenpannen;
import de.ombud.datenpanne.JaNein;
import de.ombud.datenpanne.Pannenbewertung;
import de.ombud.datenpanne.Pannenmeldung;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import java.util.Date;
import org.springframework.stereotype.Component;

/** What the data protection officer does about a breach. */
@Component
class Datenpannenaufgaben {

    private final Datenpannen datenpannen;
    private final Handelnder handelnder;
    private final Pannenuhr uhr;

    Datenpannenaufgaben(Datenpannen datenpannen, Handelnder handelnder, Pannenuhr uhr) {
        this.datenpannen = datenpannen;
        this.handelnder = handelnder;
        this.uhr = uhr;
    }

    record DatenpanneBewertet(
            @Feld Instant bekanntSeit,

            @Feld(pflicht = true, laenge = 8000, mehrzeilig = true)
            String sachverhalt,

            @Feld(pflicht = true) JaNein meldepflichtig,

            @Feld(pflicht = true, wenn = "meldepflichtig=JA")
            JaNein hohesRisiko,

            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String begruendung)
            implements Eingabe {}

    /** The data protection officer says whether a breach has to be reported and whom it endangers. */
    @Aufgabe
    Aufgabenende<DatenpanneBewertet> datenpanneBewertet() {
        return Aufgabenende.mit(DatenpanneBewertet.class, (task, formular) -> {
            Pannenbewertung bewertung = new Pannenbewertung(
                    formular.bekanntSeit(),
                    formular.sachverhalt(),
                    formular.meldepflichtig(),
                    formular.hohesRisiko(),
                    formular.begruendung());
            datenpannen.bewerten(Fall.von(task), DatenpanneProzess.WEG_NR.von(task), bewertung, handelnder.name());
            if (bewertung.bekanntSeit() != null) {
                DatenpanneProzess.BEKANNT.setzen(task, Date.from(bewertung.bekanntSeit()));
            }
            DatenpanneProzess.MELDUNG_NOETIG.setzen(task, bewertung.meldungNoetig());
            DatenpanneProzess.BENACHRICHTIGUNG_NOETIG.setzen(task, bewertung.benachrichtigungNoetig());
        });
    }

    record DatenpanneGemeldet(
            @Feld(pflicht = true) Instant gemeldetAm,
            @Feld(pflicht = true) String meldezeichen,
            @Feld Instant aufsichtGemeldetAm,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String verspaetungsgrund)
            implements Eingabe {}

    /** The breach is reported to the authority. */
    @Aufgabe
    Aufgabenende<DatenpanneGemeldet> datenpanneGemeldet() {
        return Aufgabenende.mit(DatenpanneGemeldet.class, (task, formular) -> {
            Pannenmeldung meldung = new Pannenmeldung(
                    formular.gemeldetAm(),
                    formular.meldezeichen(),
                    formular.aufsichtGemeldetAm(),
                    formular.verspaetungsgrund());
            datenpannen.melden(
                    Fall.von(task),
                    DatenpanneProzess.WEG_NR.von(task),
                    meldung,
                    uhr.meldenBis(task).toInstant(),
                    handelnder.name());
        });
    }

    record PersonBenachrichtigt(
            @Feld(pflicht = true) Instant benachrichtigtAm,
            @Feld(pflicht = true) Benachrichtigung.Durch benachrichtigtDurch,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {}

    /** The person whose data it were knows of the breach. */
    @Aufgabe
    Aufgabenende<PersonBenachrichtigt> personBenachrichtigt() {
        return Aufgabenende.mit(PersonBenachrichtigt.class, (task, formular) -> {
            Benachrichtigung benachrichtigung = new Benachrichtigung(
                    formular.benachrichtigtAm(), formular.benachrichtigtDurch(), formular.vermerk());
            datenpannen.benachrichtigen(
                    Fall.von(task), DatenpanneProzess.WEG_NR.von(task), benachrichtigung, handelnder.name());
        });
    }
}
