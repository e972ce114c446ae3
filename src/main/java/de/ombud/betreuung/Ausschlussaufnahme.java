package de.ombud.betreuung;

import de.ombud.system.Eingabefehler;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallfreigabe;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Excludes somebody from a case, and lifts it, for those who may say so. */
@Component
class Ausschlussaufnahme {

    private final Zugang zugang;
    private final Fallfreigabe freigabe;
    private final Akten akten;
    private final MessageSource texte;

    Ausschlussaufnahme(Zugang zugang, Fallfreigabe freigabe, Akten akten, MessageSource texte) {
        this.zugang = zugang;
        this.freigabe = freigabe;
        this.akten = akten;
        this.texte = texte;
    }

    List<String> liste(Aktenzeichen az, Betrachter wer) {
        zugang.zumAusschliessen(az, wer);
        return ausgeschlossene(az);
    }

    List<String> ausschliessen(Aktenzeichen az, AusschlussEingabe eingabe, Betrachter wer) {
        zugang.zumAusschliessen(az, wer);
        nichtSichSelbst("benutzer", eingabe.benutzer(), wer);
        freigabe.ausschliessen(az, eingabe.benutzer(), eingabe.grund(), wer.name());
        return ausgeschlossene(az);
    }

    List<String> aufheben(Aktenzeichen az, AusschlussEingabe eingabe, Betrachter wer) {
        zugang.zumZulassen(az, wer);
        freigabe.zulassen(az, eingabe.benutzer(), eingabe.grund(), wer.name());
        return ausgeschlossene(az);
    }

    private void nichtSichSelbst(String feld, String name, Betrachter wer) {
        if (name.equals(wer.name())) {
            throw new Eingabefehler(feld, texte.getMessage("eingang.ausschluss.selbst", null, Locale.GERMANY));
        }
    }

    private List<String> ausgeschlossene(Aktenzeichen az) {
        return akten.ausgeschlossene(az).stream().sorted().toList();
    }
}
