package de.ombud.eingang;

import de.ombud.frist.Ortszeit;
import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Who asks from outside, and by when. Works inside the caller's transaction. */
@Component
class Absenderangabe {

    private final Akten akten;
    private final Fallereignisse ereignisse;
    private final Zusammenstellung zusammenstellung;
    private final MessageSource texte;

    Absenderangabe(Akten akten, Fallereignisse ereignisse, Zusammenstellung zusammenstellung, MessageSource texte) {
        this.akten = akten;
        this.ereignisse = ereignisse;
        this.zusammenstellung = zusammenstellung;
        this.texte = texte;
    }

    void mitDerErfassung(Aktenzeichen az, AbsenderEingabe eingabe, Betrachter wer) {
        festlegen(az, eingabe, text("eingang.absender.grund"), wer);
    }

    void festlegen(Aktenzeichen az, AbsenderEingabe eingabe, String grund, Betrachter wer) {
        Akte akte = akten.lies(az);
        if (eingabe.frist() != null && eingabe.frist().isBefore(Ortszeit.tag(akte.eingang()))) {
            throw new Eingabefehler("absender.frist", text("eingang.absender.frist"));
        }
        ereignisse.absenderFestlegen(
                az,
                eingabe.stelleMitFrist(),
                zusammenstellung.fristen(akte.eingang(), akte.dienststelle()),
                grund,
                wer.name());
    }

    private String text(String schluessel) {
        return texte.getMessage(schluessel, null, Locale.GERMANY);
    }
}
