package de.ombud.vorgang.fall;

import de.ombud.system.Bekanntmachung;
import de.ombud.system.NichtGefunden;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.ereignis.PersonAusgeschlossen;
import de.ombud.vorgang.ereignis.PersonZugelassen;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Opens a case to a group that needs the whole of it, and closes it to single persons (§ 35 SGB I; §§ 16, 17 SGB X: nobody works on a
 * complaint about themselves). A person who is excluded sees nothing, whatever their groups may see. Every verb throws
 * {@link NichtGefunden} for an unknown case; repeating one changes nothing.
 */
@Component
@Transactional
public class Fallfreigabe {

    static final String FELD = "ausgeschlossen";

    private final Bekanntmachung bekanntmachung;
    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;

    Fallfreigabe(Bekanntmachung bekanntmachung, Kundenreaktionen kundenreaktionen, Aenderungsprotokoll protokoll) {
        this.bekanntmachung = bekanntmachung;
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
    }

    /** From here on this group may read the whole case. */
    public void gewaehren(Aktenzeichen az, String gruppe) {
        kundenreaktionen.zurBearbeitung(az).einsichtGewaehren(gruppe);
    }

    /** Announced as {@link PersonAusgeschlossen}; stands in the change log with the reason. @param benutzer user name */
    public void ausschliessen(Aktenzeichen az, String benutzer, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        if (fall.ausschliessen(benutzer)) {
            protokoll.vermerken(fall, wer, FELD, "", benutzer, grund);
            bekanntmachung.von(fall);
        }
    }

    /** The doubt is gone; announced as {@link PersonZugelassen}, stands in the change log with the reason. */
    public void zulassen(Aktenzeichen az, String benutzer, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        if (fall.zulassen(benutzer)) {
            protokoll.vermerken(fall, wer, FELD, benutzer, "", grund);
            bekanntmachung.von(fall);
        }
    }
}
