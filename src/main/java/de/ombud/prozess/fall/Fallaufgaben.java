package de.ombud.prozess.fall;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.verbindung.Haushalt;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Beantwortung;
import org.springframework.stereotype.Component;

/** The answer of a case; who writes and who releases it each say why another member of the household has to be named. */
@Component
class Fallaufgaben {

    private final Beantwortung beantwortung;
    private final Handelnder handelnder;
    private final Haushalt haushalt;

    Fallaufgaben(Beantwortung beantwortung, Handelnder handelnder, Haushalt haushalt) {
        this.haushalt = haushalt;
        this.beantwortung = beantwortung;
        this.handelnder = handelnder;
    }

    record AntwortGeschrieben(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true, imBrief = true)
            String antworttext,

            @Feld(laenge = 500) String namensgrund)
            implements Eingabe {}

    record AntwortEntschieden(
            @Feld(pflicht = true) Freigabe freigabe,

            @Feld(pflicht = true, wenn = "freigabe=ZURUECKGEBEN", laenge = Feld.VERMERK, mehrzeilig = true)
            String freigabehinweis,

            @Feld(laenge = 500) String namensgrund)
            implements Eingabe {

        private enum Freigabe {
            FREIGEBEN,
            ZURUECKGEBEN
        }

        boolean gibtFrei() {
            return freigabe == Freigabe.FREIGEBEN;
        }
    }

    @Aufgabe
    Aufgabenende<AntwortGeschrieben> antwortGeschrieben() {
        return Aufgabenende.mit(AntwortGeschrieben.class, (task, formular) -> {
            String text = formular.antworttext();
            Aktenzeichen fall = Fall.von(task);
            haushalt.nurBegruendet(fall, text, formular.namensgrund(), handelnder.name());
            boolean freigabeNoetig = beantwortung.antwortSchreiben(fall, text, handelnder.name());
            KundenreaktionProzess.FREIGABE_NOETIG.setzen(task, freigabeNoetig);
        });
    }

    @Aufgabe
    Aufgabenende<AntwortEntschieden> antwortFreigegeben() {
        return Aufgabenende.mit(AntwortEntschieden.class, (task, formular) -> {
            Aktenzeichen fall = Fall.von(task);
            if (formular.gibtFrei()) {
                haushalt.nurBegruendet(fall, formular.namensgrund(), handelnder.name());
                beantwortung.freigeben(fall, handelnder.name());
            } else {
                beantwortung.antwortZurueckgeben(fall, formular.freigabehinweis());
            }
            KundenreaktionProzess.FREIGEGEBEN.setzen(task, formular.gibtFrei());
        });
    }
}
