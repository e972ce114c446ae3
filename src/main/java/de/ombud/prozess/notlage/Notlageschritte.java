package de.ombud.prozess.notlage;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.notlage.Hilfe;
import de.ombud.notlage.Kontakt;
import de.ombud.notlage.Notlageart;
import de.ombud.notlage.Notlagebericht;
import de.ombud.notlage.Notlageergebnis;
import de.ombud.notlage.Notlagen;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Massnahmeformular;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.camunda.bpm.engine.delegate.VariableScope;

/** The steps of {@code notlage.bpmn} that no person takes. */
@ImModell("notlageschritte")
public class Notlageschritte {

    private final Notlagen notlagen;
    private final Handelnder handelnder;

    Notlageschritte(Notlagen notlagen, Handelnder handelnder) {
        this.notlagen = notlagen;
        this.handelnder = handelnder;
    }

    record NotlageAbgewendet(
            @Feld(pflicht = true) Kontakt kontakt,
            @Feld(pflicht = true) Instant kontaktAm,
            @Feld(pflicht = true) Notlageergebnis ergebnis,
            @Feld boolean vorschuss,
            @Feld boolean vorlaeufigeEntscheidung,
            @Feld boolean darlehen,
            @Feld boolean schuldenuebernahme,
            @Feld boolean gutschein,
            @Feld boolean gespraechMitDritten,
            @Feld boolean keineHilfeNoetig,
            @Feld Notlageart berichtigteArt,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String vermerk)
            implements Eingabe {

        Set<Hilfe> hilfen() {
            return Aufgabenende.angekreuzte(Map.of(
                    Hilfe.VORSCHUSS,
                    vorschuss,
                    Hilfe.VORLAEUFIGE_ENTSCHEIDUNG,
                    vorlaeufigeEntscheidung,
                    Hilfe.DARLEHEN,
                    darlehen,
                    Hilfe.SCHULDENUEBERNAHME,
                    schuldenuebernahme,
                    Hilfe.GUTSCHEIN,
                    gutschein,
                    Hilfe.GESPRAECH_MIT_DRITTEN,
                    gespraechMitDritten,
                    Hilfe.KEINE_NOETIG,
                    keineHilfeNoetig));
        }
    }

    /** Somebody tried to avert an emergency and says how it stands. */
    @Aufgabe
    Aufgabenende<NotlageAbgewendet> notlageAbgewendet() {
        return Aufgabenende.mit(NotlageAbgewendet.class, (task, formular) -> {
            Notlagebericht bericht = new Notlagebericht(
                    formular.kontakt(),
                    formular.kontaktAm(),
                    formular.ergebnis(),
                    formular.hilfen(),
                    formular.vermerk());
            Notlageergebnis ergebnis =
                    notlagen.berichten(Fall.von(task), NotlageProzess.WEG_NR.von(task), bericht, handelnder.name());
            if (formular.berichtigteArt() != null) {
                NotlageProzess.NOTLAGEART.setzen(task, formular.berichtigteArt().name());
            }
            NotlageProzess.NOTLAGEERGEBNIS.setzen(task, ergebnis.name());
        });
    }

    /** The leadership says what was done before the power is cut or the bailiff comes. */
    @Aufgabe
    Aufgabenende<Massnahmeformular> terminGesichert() {
        return Aufgabenende.mit(
                Massnahmeformular.class,
                (task, formular) -> notlagen.terminSichern(
                        Fall.von(task), NotlageProzess.WEG_NR.von(task), formular.massnahme(), handelnder.name()));
    }

    public void artBestimmen(VariableScope scope) {
        Notlageart art = notlagen.art(Fall.von(scope), NotlageProzess.WEG_NR.von(scope));
        NotlageProzess.NOTLAGEART.setzen(scope, art.name());
    }

    /** Group ids as the engine takes several candidates. */
    public String zustaendige(VariableScope scope) {
        Notlageart art = Notlageart.valueOf(NotlageProzess.NOTLAGEART.von(scope));
        return String.join(",", notlagen.zustaendige(Fall.von(scope), art));
    }
}
