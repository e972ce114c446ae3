package de.ombud.eingang;

import de.ombud.anlage.Entwurfsanlagen;
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
    private final Entwurfsanlagen anlagen;

    Aufnahme(
            Zugang zugang,
            Zusammenstellung zusammenstellung,
            Erfassung erfassung,
            Absenderangabe absender,
            Ausschlussaufnahme ausschluesse,
            Beratungsstellen beratungsstellen,
            Wege wege,
            Idempotenz idempotenz,
            Erfassungsentwuerfe entwuerfe,
            Entwurfsanlagen anlagen) {
        this.zugang = zugang;
        this.zusammenstellung = zusammenstellung;
        this.erfassung = erfassung;
        this.absender = absender;
        this.ausschluesse = ausschluesse;
        this.beratungsstellen = beratungsstellen;
        this.wege = wege;
        this.idempotenz = idempotenz;
        this.entwuerfe = entwuerfe;
        this.anlagen = anlagen;
    }

    Aufgenommen aufnehmen(KundenreaktionEingabe eingabe, Betrachter wer) {
        zugang.zumErfassen(wer);
        return new Aufgenommen(zugang.zumLesen(erfasse(eingabe, wer), wer), true);
    }

    /** The same with a key: sent again, it finds the case again. A draft of that name leaves its files to the case and has served its purpose. */
    Aufgenommen aufnehmen(KundenreaktionEingabe eingabe, Idempotenzschluessel schluessel, Betrachter wer) {
        zugang.zumErfassen(wer);
        Optional<Aktenzeichen> schonDa = idempotenz.nimm(schluessel, wer.name(), Fingerabdruck.von(eingabe));
        Aktenzeichen fall = schonDa.orElseGet(() -> erfasse(eingabe, wer));
        if (schonDa.isEmpty()) {
            idempotenz.stehtFuer(schluessel, wer.name(), fall);
        }
        // also where the case is there already: what was added before it was sent again is not lost
        anlagen.uebernehmen(schluessel.wert(), fall, wer.name());
        entwuerfe.verwerfen(schluessel.wert(), wer.name());
        return new Aufgenommen(zugang.zumLesen(fall, wer), schonDa.isEmpty());
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
