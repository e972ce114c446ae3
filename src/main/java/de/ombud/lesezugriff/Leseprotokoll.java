package de.ombud.lesezugriff;

import de.ombud.system.Angemeldet;
import de.ombud.system.Gruppe;
import de.ombud.system.NichtErlaubt;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.fall.Akten;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The read log for the Datenschutzbeauftragte, and nobody else: who reads what says something about colleagues. It may be read
 * without the case and after its deletion, but not by somebody whom the case is kept from. Each look is a line itself.
 */
@Component
class Leseprotokoll {

    private static final String DSB = Gruppe.DATENSCHUTZ.id();

    private final Lesebuch buch;
    private final Lesezugriffe lesezugriffe;
    private final Akten akten;
    private final LesezugriffEinstellungen einstellungen;
    private final MessageSource texte;

    Leseprotokoll(
            Lesebuch buch,
            Lesezugriffe lesezugriffe,
            Akten akten,
            LesezugriffEinstellungen einstellungen,
            MessageSource texte) {
        this.buch = buch;
        this.lesezugriffe = lesezugriffe;
        this.akten = akten;
        this.einstellungen = einstellungen;
        this.texte = texte;
    }

    /**
     * The latest lines first.
     *
     * @throws NichtErlaubt for everybody else, whether the case exists or not
     */
    List<Lesezugriff> zu(Aktenzeichen az, Angemeldet wer) {
        if (!wer.istIn(DSB)) {
            throw new NichtErlaubt(texte.getMessage("lesezugriff.recht", null, Locale.GERMANY));
        }
        if (akten.ausgeschlossene(az).contains(wer.name())) {
            throw new NichtGefunden(texte.getMessage("lesezugriff.unbekannt", null, Locale.GERMANY));
        }
        lesezugriffe.vermerken(az, wer.name(), Leseweg.LESEPROTOKOLL);
        return buch.zu(az, einstellungen.hoechstens());
    }
}
