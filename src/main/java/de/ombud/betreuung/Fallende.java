package de.ombud.betreuung;

import de.ombud.eingang.angabe.Vervollstaendigung;
import de.ombud.vorgang.Akte;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Protokollzeile;
import de.ombud.vorgang.Rueckmeldungswert;
import de.ombud.vorgang.fall.Aenderungsprotokoll;
import de.ombud.vorgang.fall.Akten;
import de.ombud.vorgang.fall.Fallereignisse;
import de.ombud.vorgang.fall.Fallvermerke;
import de.ombud.weg.Hinweise;
import de.ombud.weg.Wege;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How a case ends before its answer, what the person says afterwards, and how it begins anew; each all or nothing with the signs in
 * what was said: "I do not want to talk any more, I lodge a Widerspruch" ends the complaint and not the remedy.
 */
@Component
@Transactional
public class Fallende {

    private static final String ZWEITER_BLICK = "zweiterBlick";

    private final Fallereignisse ereignisse;
    private final Fallvermerke vermerke;
    private final Aenderungsprotokoll protokoll;
    private final Hinweise hinweise;
    private final Wege wege;
    private final Akten akten;
    private final Vervollstaendigung vervollstaendigung;
    private final Clock uhr;

    Fallende(
            Fallereignisse ereignisse,
            Fallvermerke vermerke,
            Aenderungsprotokoll protokoll,
            Hinweise hinweise,
            Wege wege,
            Akten akten,
            Vervollstaendigung vervollstaendigung,
            Clock uhr) {
        this.ereignisse = ereignisse;
        this.vermerke = vermerke;
        this.protokoll = protokoll;
        this.hinweise = hinweise;
        this.wege = wege;
        this.akten = akten;
        this.vervollstaendigung = vervollstaendigung;
        this.uhr = uhr;
    }

    /** The signs first, so that the case knows of them when it looks whether it may close. */
    void zurueckziehen(Aktenzeichen az, String grund) {
        hinweise.suche(az, grund);
        ereignisse.zurueckziehen(az, grund);
    }

    /** One matter; with the last one the case. */
    public void zurueckziehen(Aktenzeichen az, int nr, String grund, String wer) {
        hinweise.suche(az, grund);
        ereignisse.zurueckziehen(az, nr, grund, wer);
    }

    public void rueckmelden(Aktenzeichen az, Rueckmeldungswert wert, String text) {
        hinweise.suche(az, text);
        ereignisse.rueckmelden(az, wert, text);
    }

    /**
     * Its clocks run from now, and it takes the ways that it was on, or that its kind wants where that was put right after the end; the
     * signs come last, because a closed case has nobody who checks them.
     */
    public void wiedereroeffnen(Aktenzeichen az, String grund, String wer) {
        Akte akte = akten.lies(az);
        ereignisse.wiedereroeffnen(az, grund, vervollstaendigung.fristen(uhr.instant(), akte.dienststelle()), wer);
        wege.beimWiedereroeffnen(az, wer);
        hinweise.suche(az, grund);
    }

    /** What came of the offer of a second look; stands in the change log. @param ausgang code */
    public void zweitenBlickVermerken(Aktenzeichen az, String ausgang, String vermerk, String wer) {
        vermerke.vermerken(az, ZWEITER_BLICK, "", ausgang, vermerk, wer);
    }

    /** For the reason that was noted with the offer. Where somebody else was quicker, the case has begun anew already. */
    public void nachZweitemBlickWiedereroeffnen(Aktenzeichen az) {
        if (akten.lies(az).status().istBeendet()) {
            Protokollzeile angenommen = protokoll.zeilen(az).stream()
                    .filter(zeile -> zeile.feld().equals(ZWEITER_BLICK))
                    .reduce((fruehere, letzte) -> letzte)
                    .orElseThrow();
            wiedereroeffnen(az, angenommen.grund(), angenommen.wer());
        }
    }
}
