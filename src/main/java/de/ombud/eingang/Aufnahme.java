package de.ombud.eingang;

import de.ombud.anlage.Entwurfsanlagen;
import de.ombud.beratungsstelle.Beratungsstellen;
import de.ombud.eingang.angabe.EinreicherEingabe;
import de.ombud.entwurf.Erfassungsentwuerfe;
import de.ombud.system.Eingabefehler;
import de.ombud.system.Feldfehler;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.untaetigkeit.Antragstage;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Betrachter;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Erfassung;
import de.ombud.vorgang.fall.Vollmachten;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import de.ombud.weg.Wege;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Records a checked contact, all or nothing: case, its process, its special ways. */
@Component
@Transactional
class Aufnahme {

    private static final Set<String> ERFASSENDE = Gruppe.ids(Gruppe.ERFASSUNG);

    private final Zusammenstellung zusammenstellung;
    private final Erfassung erfassung;
    private final Vollmachten vollmachten;
    private final Beratungsstellen beratungsstellen;
    private final Wege wege;
    private final Antragstage antragstage;
    private final Erfassungsentwuerfe entwuerfe;
    private final Entwurfsanlagen anlagen;
    private final Akten akten;
    private final MessageSource texte;

    Aufnahme(
            Zusammenstellung zusammenstellung,
            Erfassung erfassung,
            Vollmachten vollmachten,
            Beratungsstellen beratungsstellen,
            Wege wege,
            Antragstage antragstage,
            Erfassungsentwuerfe entwuerfe,
            Entwurfsanlagen anlagen,
            Akten akten,
            MessageSource texte) {
        this.zusammenstellung = zusammenstellung;
        this.erfassung = erfassung;
        this.vollmachten = vollmachten;
        this.beratungsstellen = beratungsstellen;
        this.wege = wege;
        this.antragstage = antragstage;
        this.entwuerfe = entwuerfe;
        this.anlagen = anlagen;
        this.akten = akten;
        this.texte = texte;
    }

    Akte aufnehmen(KundenreaktionEingabe eingabe, Betrachter wer) {
        pruefeRecht(wer);
        return akten.lies(erfasse(eingabe, wer), wer);
    }

    /** The same from a draft, which leaves its files to the case and has served its purpose. */
    Akte aufnehmen(KundenreaktionEingabe eingabe, String entwurf, Betrachter wer) {
        pruefeRecht(wer);
        Aktenzeichen fall = erfasse(eingabe, wer);
        erledige(entwurf, fall, wer);
        return akten.lies(fall, wer);
    }

    /** Also where the case was there already: what was added to the draft before it was sent again is not lost. */
    void erledige(String entwurf, Aktenzeichen fall, Betrachter wer) {
        anlagen.uebernehmen(entwurf, fall, wer.name());
        entwuerfe.verwerfen(entwurf, wer.name());
    }

    private void pruefeRecht(Betrachter wer) {
        if (wer.gruppen().stream().noneMatch(ERFASSENDE::contains)) {
            throw new NichtErlaubt(texte.getMessage("eingang.recht.erfassen", null, Locale.GERMANY));
        }
    }

    private Aktenzeichen erfasse(KundenreaktionEingabe eingabe, Betrachter wer) {
        Aktenzeichen neu = erfassung.erfassen(zusammenstellung.kundenreaktion(eingabe, wer), wer.name());
        if (eingabe.einreicher() != null && eingabe.einreicher().nenntBeratungsstelle()) {
            beratungsstellen.nennen(neu.wert(), eingabe.einreicher().beratungsstelle());
        }
        if (eingabe.einreicher() != null && eingabe.einreicher().bestellung() != null) {
            vollmachten.erteilen(neu, bestellung(eingabe.einreicher()), wer.name());
        }
        Wegwahl.wege(eingabe).forEach(weg -> wege.eroeffnen(neu, weg, wer.name()));
        for (int i = 0; i < eingabe.anliegen().size(); i++) {
            String feld = "anliegen[%d].antragstag".formatted(i);
            eingabe.anliegen()
                    .get(i)
                    .wartetSeit(i + 1)
                    .ifPresent(tag -> antragstage.beimErfassen(neu, tag, feld, wer.name()));
        }
        return neu;
    }

    private static NeueVollmacht bestellung(EinreicherEingabe einreicher) {
        try {
            return einreicher.bestellung().vollmacht();
        } catch (Eingabefehler e) {
            throw new Eingabefehler(e.fehler().stream()
                    .map(f -> new Feldfehler("einreicher.bestellung." + f.field(), f.message()))
                    .toList());
        }
    }
}
