package de.ombud.eingang;

import de.ombud.anlage.Entwurfsanlagen;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.entwurf.Erfassungsentwuerfe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.weg.Wege;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a checked contact, all or nothing: case, its process, its special ways. */
@Component
@Transactional
class Aufnahme {

    private final Zugang zugang;
    private final Zusammenstellung zusammenstellung;
    private final Erfassung erfassung;
    private final Absenderangabe absender;
    private final Ausschlussaufnahme ausschluesse;
    private final Beratungsstellen beratungsstellen;
    private final Wege wege;
    private final Erfassungsentwuerfe entwuerfe;
    private final Entwurfsanlagen anlagen;

    Aufnahme(
            Zugang zugang,
            Zusammenstellung zusammenstellung,
            Erfassung erfassung,
            Absenderangabe absender,
            Ausschlussaufnahme ausschluesse,
            Beratungsstellen beratungsstellen,
            Wege wege,
            Erfassungsentwuerfe entwuerfe,
            Entwurfsanlagen anlagen) {
        this.zugang = zugang;
        this.zusammenstellung = zusammenstellung;
        this.erfassung = erfassung;
        this.absender = absender;
        this.ausschluesse = ausschluesse;
        this.beratungsstellen = beratungsstellen;
        this.wege = wege;
        this.entwuerfe = entwuerfe;
        this.anlagen = anlagen;
    }

    Akte aufnehmen(KundenreaktionEingabe eingabe, Betrachter wer) {
        zugang.zumErfassen(wer);
        return zugang.zumLesen(erfasse(eingabe, wer), wer);
    }

    /** The same from a draft, which leaves its files to the case and has served its purpose. */
    Akte aufnehmen(KundenreaktionEingabe eingabe, String entwurf, Betrachter wer) {
        zugang.zumErfassen(wer);
        Aktenzeichen fall = erfasse(eingabe, wer);
        erledige(entwurf, fall, wer);
        return zugang.zumLesen(fall, wer);
    }

    /** Also where the case was there already: what was added to the draft before it was sent again is not lost. */
    void erledige(String entwurf, Aktenzeichen fall, Betrachter wer) {
        anlagen.uebernehmen(entwurf, fall, wer.name());
        entwuerfe.verwerfen(entwurf, wer.name());
    }

    private Aktenzeichen erfasse(KundenreaktionEingabe eingabe, Betrachter wer) {
        Aktenzeichen neu = erfassung.erfassen(zusammenstellung.kundenreaktion(eingabe), wer.name());
        if (eingabe.einreicher() != null && eingabe.einreicher().nenntBeratungsstelle()) {
            beratungsstellen.nennen(neu.wert(), eingabe.einreicher().beratungsstelle());
        }
        if (eingabe.absender() != null) {
            absender.mitDerErfassung(neu, eingabe.absender(), wer);
        }
        ausschluesse.mitDerErfassung(neu, eingabe.ausgeschlossen(), wer);
        Wegwahl.wege(eingabe).forEach(weg -> wege.eroeffnen(neu, weg, wer.name()));
        return neu;
    }
}
