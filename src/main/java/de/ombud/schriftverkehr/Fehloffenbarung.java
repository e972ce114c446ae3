package de.ombud.schriftverkehr;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.VollmachtWarFalsch;
import de.ombud.weg.NeuerWeg;
import de.ombud.weg.Weg;
import de.ombud.weg.Wegart;
import de.ombud.weg.Wege;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * A proxy without a Vollmacht who was written to has learnt Sozialdaten: the DSB judges whether it must be reported within 72 hours
 * (Art. 33 DSGVO, § 83a SGB X). A piece whose outcome is unclear counts as one that arrived.
 */
@Component
class Fehloffenbarung {

    private final Versandbuch buch;
    private final Wege wege;
    private final MessageSource texte;

    Fehloffenbarung(Versandbuch buch, Wege wege, MessageSource texte) {
        this.buch = buch;
        this.wege = wege;
        this.texte = texte;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(VollmachtWarFalsch ereignis) {
        Aktenzeichen az = ereignis.aktenzeichen();
        int schreiben = buch.anVertretungGegangen(az);
        if ((schreiben > 0 || ereignis.offenbart()) && !laeuftSchon(az)) {
            String anlass = texte.getMessage("schreiben.fehloffenbarung", new Object[] {schreiben}, Locale.GERMANY);
            wege.eroeffnen(az, new NeuerWeg(Wegart.DATENPANNE, null, null, anlass), ereignis.wer());
        }
    }

    private boolean laeuftSchon(Aktenzeichen az) {
        return wege.zu(az).stream().anyMatch(weg -> weg.art() == Wegart.DATENPANNE && istOffenFuerAlles(weg));
    }

    private static boolean istOffenFuerAlles(Weg weg) {
        return weg.istOffen() && weg.anliegen() == null;
    }
}
