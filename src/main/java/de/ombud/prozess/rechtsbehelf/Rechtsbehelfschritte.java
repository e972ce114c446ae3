package de.ombud.prozess.rechtsbehelf;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.ImModell;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.rechtsbehelf.Antwort;
import de.ombud.rechtsbehelf.Bekanntgabe;
import de.ombud.rechtsbehelf.Belehrungsfragen;
import de.ombud.rechtsbehelf.Bescheid;
import de.ombud.rechtsbehelf.Rechtsbehelfe;
import de.ombud.rechtsbehelf.Ueberleitung;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** Each reads, calls one verb of the room {@code rechtsbehelf}, and writes at most one scalar. */
@ImModell("rechtsbehelfschritte")
public class Rechtsbehelfschritte {

    private final Rechtsbehelfe rechtsbehelfe;
    private final Ueberleitung ueberleitung;
    private final Handelnder handelnder;

    Rechtsbehelfschritte(Rechtsbehelfe rechtsbehelfe, Ueberleitung ueberleitung, Handelnder handelnder) {
        this.rechtsbehelfe = rechtsbehelfe;
        this.ueberleitung = ueberleitung;
        this.handelnder = handelnder;
    }

    record RechtsbehelfUebernommen(
            @Feld(pflicht = true) Uebernahme uebernahme,
            @Feld LocalDate postaufgabe,
            @Feld(sonst = "POST") Bekanntgabe.Weg bekanntgabe,
            @Feld(sonst = "JA") Beleg beleg,
            @Feld(sonst = "WIE_VERMUTET") Bekanntgabe.Zugang zugang,

            @Feld LocalDate zugangAm,

            @Feld(sonst = "UNBEKANNT") Antwort belehrung,
            @Feld(sonst = "UNBEKANNT") Antwort angaben,
            @Feld(sonst = "UNBEKANNT") Antwort mailadresse,
            @Feld(sonst = "UNBEKANNT") Antwort elektronisch,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String uebernahmevermerk,

            @Feld(pflicht = true, wenn = "uebernahme=KEIN_RECHTSBEHELF", laenge = Feld.VERMERK, mehrzeilig = true)
            String ablehnungsgrund)
            implements Eingabe {

        private enum Uebernahme {
            UEBERNOMMEN,
            KEIN_RECHTSBEHELF
        }

        private enum Beleg {
            JA,
            NEIN
        }

        private Bescheid bescheid() {
            if (zugang == Bekanntgabe.Zugang.AN_EINEM_TAG && zugangAm == null) {
                throw new Eingabefehler("zugangAm", "Bitte angeben, wann der Bescheid ankam.");
            }
            return new Bescheid(
                    postaufgabe,
                    new Bekanntgabe(bekanntgabe, beleg == Beleg.JA, zugang, zugangAm),
                    new Belehrungsfragen(belehrung, angaben, mailadresse, elektronisch));
        }
    }

    /** The Widerspruchsstelle takes the remedy over, or says that it is none. */
    @Aufgabe
    Aufgabenende<RechtsbehelfUebernommen> rechtsbehelfUebernommen() {
        return Aufgabenende.mit(RechtsbehelfUebernommen.class, (task, formular) -> {
            boolean uebernommen = formular.uebernahme() == RechtsbehelfUebernommen.Uebernahme.UEBERNOMMEN;
            Aktenzeichen fall = Fall.von(task);
            int nr = RechtsbehelfProzess.WEG_NR.von(task);
            if (uebernommen) {
                if (formular.postaufgabe() != null) {
                    rechtsbehelfe.bescheidFestlegen(fall, nr, formular.bescheid(), handelnder.name());
                }
                rechtsbehelfe.uebernehmen(fall, nr, formular.uebernahmevermerk(), handelnder.name());
            } else {
                String grund = formular.ablehnungsgrund();
                rechtsbehelfe.zurueckgeben(fall, nr, grund, handelnder.name());
            }
            RechtsbehelfProzess.UEBERNOMMEN.setzen(task, uebernommen);
        });
    }

    record NiederschriftAufgenommen(
            @Feld(pflicht = true) Niederschrift niederschrift,

            @Feld(pflicht = true, wenn = "niederschrift=AUFGENOMMEN", laenge = Feld.LANG, mehrzeilig = true)
            String niederschrifttext,

            @Feld(pflicht = true, wenn = "niederschrift=NICHT_AUFGENOMMEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String hinderungsgrund)
            implements Eingabe {

        private enum Niederschrift {
            AUFGENOMMEN,
            NICHT_AUFGENOMMEN
        }
    }

    /** The front desk has written the remedy down with the person, or says why not. */
    @Aufgabe
    Aufgabenende<NiederschriftAufgenommen> niederschriftAufgenommen() {
        return Aufgabenende.mit(NiederschriftAufgenommen.class, (task, formular) -> {
            boolean aufgenommen = formular.niederschrift() == NiederschriftAufgenommen.Niederschrift.AUFGENOMMEN;
            Aktenzeichen fall = Fall.von(task);
            int nr = RechtsbehelfProzess.WEG_NR.von(task);
            if (aufgenommen) {
                String text = formular.niederschrifttext();
                rechtsbehelfe.niederschriftAufnehmen(fall, nr, text, handelnder.name());
            } else {
                String grund = formular.hinderungsgrund();
                rechtsbehelfe.ohneNiederschrift(fall, nr, grund, handelnder.name());
            }
            RechtsbehelfProzess.NIEDERSCHRIFT_AUFGENOMMEN.setzen(task, aufgenommen);
        });
    }

    public void formPruefen(DelegateExecution execution) {
        RechtsbehelfProzess.FORM.setzen(
                execution, ueberleitung.form(Fall.von(execution), nr(execution)).name());
    }

    public void vermerken(DelegateExecution execution) {
        ueberleitung.vermerken(Fall.von(execution), nr(execution));
    }

    public void hinweisen(DelegateExecution execution) {
        ueberleitung.formhinweisVorbereiten(Fall.von(execution), nr(execution));
    }

    public void abgeben(DelegateExecution execution) {
        rechtsbehelfe.abgeben(Fall.von(execution), nr(execution));
    }

    private static int nr(DelegateExecution execution) {
        return RechtsbehelfProzess.WEG_NR.von(execution);
    }
}
