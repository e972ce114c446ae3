package de.ombud.prozess.anfrage;

import de.ombud.anfrage.Anfrageantwort;
import de.ombud.anfrage.Anfragen;
import de.ombud.anfrage.Erledigung;
import de.ombud.anfrage.Identitaetspruefung;
import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.frist.Ortszeit;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.anliegen.Benachrichtigungen;
import de.ombud.prozess.fall.Falluhr;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Anlass;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The steps of {@code anfrage.bpmn}. */
@ImModell("anfrageschritte")
public class Anfrageschritte {

    private static final String ERLEDIGT = "ERLEDIGT";

    private final Anfragen anfragen;
    private final Anfrageverteilung verteilung;
    private final Benachrichtigungen benachrichtigungen;
    private final Falluhr uhr;
    private final Handelnder handelnder;

    Anfrageschritte(
            Anfragen anfragen,
            Anfrageverteilung verteilung,
            Benachrichtigungen benachrichtigungen,
            Falluhr uhr,
            Handelnder handelnder) {
        this.anfragen = anfragen;
        this.verteilung = verteilung;
        this.benachrichtigungen = benachrichtigungen;
        this.uhr = uhr;
        this.handelnder = handelnder;
    }

    record IdentitaetGeprueft(
            @Feld(pflicht = true) Identitaetspruefung.Ergebnis identitaet,

            @Feld(pflicht = true, wenn = "identitaet=GEPRUEFT")
            Identitaetspruefung.Weise weise,

            @Feld(pflicht = true) LocalDate geprueftAm,

            @Feld(pflicht = true, wenn = "identitaet=NACHGEFRAGT")
            LocalDate nachweisBis,

            @Feld(
                    pflicht = true,
                    wenn = "identitaet=NACHGEFRAGT|NICHT_FESTSTELLBAR",
                    laenge = Feld.VERMERK,
                    mehrzeilig = true)
            String grund,

            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {}

    /** Whoever protects the data says whether it is the person who asks. */
    @Aufgabe
    Aufgabenende<IdentitaetGeprueft> identitaetGeprueft() {
        return Aufgabenende.mit(IdentitaetGeprueft.class, (task, formular) -> {
            Identitaetspruefung pruefung = new Identitaetspruefung(
                    formular.identitaet(),
                    formular.weise(),
                    formular.geprueftAm(),
                    formular.nachweisBis(),
                    (formular.grund() + "\n\n" + formular.vermerk()).strip());
            anfragen.identitaetPruefen(Fall.von(task), AnfrageProzess.WEG_NR.von(task), pruefung, handelnder.name());
            AnfrageProzess.IDENTITAET.setzen(task, pruefung.ergebnis().name());
            if (pruefung.nachweisBis() != null) {
                AnfrageProzess.NACHWEIS_BIS.setzen(
                        task, Date.from(Ortszeit.endeVon(pruefung.nachweisBis()).minus(1, ChronoUnit.MINUTES)));
            }
            if (pruefung.ergebnis() == Identitaetspruefung.Ergebnis.NICHT_FESTSTELLBAR) {
                AnfrageProzess.BEANTWORTET.setzen(task, false);
            }
        });
    }

    /** Without delay, and once the person was asked for more until the day that they were told. */
    public Date identitaetBis(DelegateExecution execution) {
        return AnfrageProzess.NACHWEIS_BIS
                .vielleicht(execution)
                .orElseGet(() -> uhr.ab(execution, "EINGANGSBESTAETIGUNG"));
    }

    record AnfrageErledigt(
            @Feld(pflicht = true) Erledigung erledigung,
            @Feld(pflicht = true) Instant erledigtAm,

            @Feld(
                    pflicht = true,
                    wenn = "erledigung=TEILWEISE|ABGELEHNT|VERLAENGERT|KEINE_ANFRAGE",
                    laenge = Feld.VERMERK,
                    mehrzeilig = true)
            String grund,

            @Feld(pflicht = true, wenn = "erledigung=VERLAENGERT")
            LocalDate verlaengertBis,

            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {}

    /** The competent office says how the request is dealt with. */
    @Aufgabe
    Aufgabenende<AnfrageErledigt> anfrageErledigt() {
        return Aufgabenende.mit(AnfrageErledigt.class, (task, formular) -> {
            Anfrageantwort antwort = new Anfrageantwort(
                    formular.erledigung(),
                    formular.erledigtAm(),
                    formular.grund(),
                    formular.verlaengertBis(),
                    formular.vermerk());
            anfragen.erledigen(Fall.von(task), AnfrageProzess.WEG_NR.von(task), antwort, handelnder.name());
            AnfrageProzess.ANFRAGESTAND.setzen(task, stand(antwort.erledigung()));
            AnfrageProzess.BEANTWORTET.setzen(task, antwort.erledigung().istAntwort());
        });
    }

    private static String stand(Erledigung erledigung) {
        return switch (erledigung) {
            case VERLAENGERT, KEINE_ANFRAGE -> erledigung.name();
            default -> ERLEDIGT;
        };
    }

    /**
     * What a journalist asks may stand in the paper tomorrow; by mail, with the number only, and by a process of its own, which a quick
     * answer does not take along.
     */
    public void hinweisen(DelegateExecution execution) {
        benachrichtigungen.anstossen(
                Fall.von(execution),
                AnfrageProzess.LEITUNG.von(execution),
                Anlass.PRESSE,
                AnfrageProzess.WEG_NR.von(execution).toString());
    }

    public void abgeben(VariableScope scope) {
        anfragen.abgeben(Fall.von(scope), AnfrageProzess.WEG_NR.von(scope));
    }

    public void zurueckgeben(VariableScope scope) {
        anfragen.zurueckgeben(Fall.von(scope), AnfrageProzess.WEG_NR.von(scope));
        verteilung.verteileUebrige(Fall.von(scope));
    }
}
