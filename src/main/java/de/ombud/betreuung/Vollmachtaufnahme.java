package de.ombud.betreuung;

import de.ombud.eingang.angabe.VollmachtEingabe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Vollmachten;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import org.springframework.stereotype.Component;

/** What becomes of a Vollmacht, after the look whether this person may say so; each answers with the case afterwards. */
@Component
class Vollmachtaufnahme {

    private final Zugang zugang;
    private final Vollmachten vollmachten;

    Vollmachtaufnahme(Zugang zugang, Vollmachten vollmachten) {
        this.zugang = zugang;
        this.vollmachten = vollmachten;
    }

    Akte erteilt(Aktenzeichen az, VollmachtEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        NeueVollmacht neu = eingabe.vollmacht();
        vollmachten.erteilen(az, neu, wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte widerrufen(Aktenzeichen az, WiderrufEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        vollmachten.widerrufen(az, eingabe.grund(), wer.name());
        return zugang.zumLesen(az, wer);
    }

    Akte warFalsch(Aktenzeichen az, FalscheVollmachtEingabe eingabe, Betrachter wer) {
        zugang.zumHandeln(az, wer);
        boolean offenbart = Boolean.TRUE.equals(eingabe.offenbart());
        vollmachten.fuerFalschErklaeren(az, eingabe.grund(), offenbart, wer.name());
        return zugang.zumLesen(az, wer);
    }
}
