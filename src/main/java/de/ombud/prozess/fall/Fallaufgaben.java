package de.ombud.prozess.fall;

import de.ombud.eingabe.Eingabe;
import de.ombud.eingabe.Feld;
import de.ombud.prozess.formular.Aufgabe;
import de.ombud.prozess.formular.Aufgabenende;
import de.ombud.prozess.formular.Freigabeformular;
import de.ombud.prozess.grundlage.Fall;
import de.ombud.prozess.grundlage.Handelnder;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Beantwortung;
import de.ombud.weg.Hinweise;
import org.springframework.stereotype.Component;

/** The answer of a case and what the person says about it. */
@Component
class Fallaufgaben {

    private final Beantwortung beantwortung;
    private final Handelnder handelnder;
    private final Hinweise hinweise;

    Fallaufgaben(Beantwortung beantwortung, Handelnder handelnder, Hinweise hinweise) {
        this.beantwortung = beantwortung;
        this.handelnder = handelnder;
        this.hinweise = hinweise;
    }

    record AntwortGeschrieben(
            @Feld(pflicht = true, laenge = Feld.LANG, mehrzeilig = true, imBrief = true)
            String antworttext) implements Eingabe {}

    @Aufgabe
    Aufgabenende<AntwortGeschrieben> antwortGeschrieben() {
        return Aufgabenende.mit(AntwortGeschrieben.class, (task, formular) -> {
            String text = formular.antworttext();
            boolean freigabeNoetig = beantwortung.antwortSchreiben(Fall.von(task), text, handelnder.name());
            KundenreaktionProzess.FREIGABE_NOETIG.setzen(task, freigabeNoetig);
        });
    }

    @Aufgabe
    Aufgabenende<Freigabeformular> antwortFreigegeben() {
        return Aufgabenende.mit(Freigabeformular.class, (task, formular) -> {
            Aktenzeichen fall = Fall.von(task);
            if (formular.gibtFrei()) {
                beantwortung.freigeben(fall, handelnder.name());
            } else {
                beantwortung.antwortZurueckgeben(fall, formular.freigabehinweis());
            }
            KundenreaktionProzess.FREIGEGEBEN.setzen(task, formular.gibtFrei());
        });
    }

    record RueckmeldungAufgenommen(
            @Feld(pflicht = true) Rueckmeldungswert rueckmeldung,
            @Feld(laenge = Feld.VERMERK, mehrzeilig = true) String rueckmeldungstext)
            implements Eingabe {}

    @Aufgabe
    Aufgabenende<RueckmeldungAufgenommen> rueckmeldungAufgenommen() {
        return Aufgabenende.mit(RueckmeldungAufgenommen.class, (task, formular) -> {
            Rueckmeldungswert wert = formular.rueckmeldung();
            Aktenzeichen fall = Fall.von(task);
            String text = formular.rueckmeldungstext();
            beantwortung.rueckmeldungAufnehmen(fall, wert, text);
            hinweise.suche(fall, text);
            // said here and not at the end of the transaction: the close comes with this step and would be faster
            KundenreaktionProzess.HINWEISE_OFFEN.setzen(
                    task.getExecution(), hinweise.offene(fall).size());
        });
    }
}
