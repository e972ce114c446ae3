package de.ombud.prozess.eskalation;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.eskalation.Eskalationen;
import de.ombud.frist.Stufe;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Massnahmeformular;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.schriftverkehr.Zwischennachrichten;
import de.ombud.verbindung.Haushalt;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.springframework.stereotype.Component;

/** What the leadership does about a case that is late. */
@Component
class Eskalationsaufgaben {

    private final Eskalationen eskalationen;
    private final Handelnder handelnder;
    private final Zwischennachrichten zwischennachrichten;
    private final Haushalt haushalt;

    Eskalationsaufgaben(
            Eskalationen eskalationen,
            Handelnder handelnder,
            Zwischennachrichten zwischennachrichten,
            Haushalt haushalt) {
        this.haushalt = haushalt;
        this.eskalationen = eskalationen;
        this.handelnder = handelnder;
        this.zwischennachrichten = zwischennachrichten;
    }

    /** Bereichsleitung or Geschäftsführung says what happens with a case that is late. */
    @Aufgabe
    Aufgabenende<Massnahmeformular> ueberschreitungGeklaert() {
        return Aufgabenende.mit(
                Massnahmeformular.class,
                (task, formular) -> eskalationen.klaeren(
                        Fall.von(task), stufe(task).name(), formular.massnahme(), handelnder.name()));
    }

    private static Stufe stufe(DelegateTask task) {
        return task.getTaskDefinitionKey().equals(EskalationProzess.UEBERSCHREITUNG_ENTSCHEIDEN)
                ? Stufe.LEITUNG
                : Stufe.GRENZE;
    }

    record ZwischennachrichtVerfasst(
            @Feld(pflicht = true, laenge = Feld.GRUND, mehrzeilig = true, imBrief = true)
            String verzoegerungsgrund,

            @Feld(pflicht = true) LocalDate neuerTermin,
            @Feld(laenge = 500) String namensgrund)
            implements Eingabe {}

    @Aufgabe
    Aufgabenende<ZwischennachrichtVerfasst> zwischennachrichtVerfasst() {
        return Aufgabenende.mit(ZwischennachrichtVerfasst.class, (task, formular) -> {
            String grund = formular.verzoegerungsgrund();
            Aktenzeichen fall = Fall.von(task);
            haushalt.nurBegruendet(fall, grund, formular.namensgrund(), handelnder.name());
            zwischennachrichten.verfassen(
                    fall, zwischennachrichten.naechsteRunde(fall), grund, formular.neuerTermin(), handelnder.name());
        });
    }
}
