package de.ombud.eingang;

import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.entwurf.Erfassungsentwuerfe;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.Erfassung;
import de.ombud.weg.Wege;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a checked contact, all or nothing: key, case, its process, its special ways. */
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
    private final Idempotenz idempotenz;
    private final Erfassungsentwuerfe entwuerfe;

    Aufnahme(
            Zugang zugang,
            Zusammenstellung zusammenstellung,
            Erfassung erfassung,
            Absenderangabe absender,
            Ausschlussaufnahme ausschluesse,
            Beratungsstellen beratungsstellen,
            Wege wege,
            Idempotenz idempotenz,
            Erfassungsentwuerfe entwuerfe) {
        this.zugang = zugang;
        this.zusammenstellung = zusammenstellung;
        this.erfassung = erfassung;
        this.absender = absender;
        this.ausschluesse = ausschluesse;
        this.beratungsstellen = beratungsstellen;
        this.wege = wege;
        this.idempotenz = idempotenz;
        this.entwuerfe = entwuerfe;
    }

    Aufgenommen aufnehmen(KundenreaktionEingabe eingabe, Betrachter wer) {
        zugang.zumErfassen(wer);
        return new Aufgenommen(zugang.zumLesen(erfasse(eingabe, wer), wer), true);
    }

    /** The same with a key: sent again, it finds the case again. A draft of that name has served its purpose. */
    Aufgenommen aufnehmen(KundenreaktionEingabe eingabe, Idempotenzschluessel schluessel, Betrachter wer) {
        zugang.zumErfassen(wer);
        Optional<Aktenzeichen> schonDa = idempotenz.nimm(schluessel, wer.name(), Fingerabdruck.von(eingabe));
        entwuerfe.verwerfen(schluessel.wert(), wer.name());
        if (schonDa.isPresent()) {
            return new Aufgenommen(zugang.zumLesen(schonDa.get(), wer), false);
        }
        Aktenzeichen neu = erfasse(eingabe, wer);
        idempotenz.stehtFuer(schluessel, wer.name(), neu);
        return new Aufgenommen(zugang.zumLesen(neu, wer), true);
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

    /** @param neu false where the key already stood for this case */
    record Aufgenommen(Akte akte, boolean neu) {}
}
