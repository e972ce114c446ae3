package de.ombud.vorgang.fall;

import de.ombud.system.Bekanntmachung;
import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Vollmacht;
import de.ombud.vorgang.Vollmachtsstand;
import de.ombud.vorgang.ereignis.EmpfaengerGeaendert;
import de.ombud.vorgang.ereignis.VollmachtWarFalsch;
import de.ombud.vorgang.fall.angabe.NeueVollmacht;
import java.time.Clock;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The Vollmacht in a case (§ 13 SGB X): given, revoked, found false. Each step is a new version and a line of the change log, and is
 * announced as {@link EmpfaengerGeaendert}. Errors as in {@link Fallereignisse}.
 */
@Component
@Transactional
public class Vollmachten {

    private static final String FELD = "vollmacht";

    private final Bekanntmachung bekanntmachung;
    private final Kundenreaktionen kundenreaktionen;
    private final Aenderungsprotokoll protokoll;
    private final Clock uhr;

    Vollmachten(
            Bekanntmachung bekanntmachung,
            Kundenreaktionen kundenreaktionen,
            Aenderungsprotokoll protokoll,
            Clock uhr) {
        this.bekanntmachung = bekanntmachung;
        this.kundenreaktionen = kundenreaktionen;
        this.protokoll = protokoll;
        this.uhr = uhr;
    }

    /** Also where one is there already: from now on the new one counts, for example when the proof has arrived. */
    public void erteilen(Aktenzeichen az, NeueVollmacht neu, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        String bisher = inWorten(fall);
        fall.vollmachtErteilen(neu, wer, uhr.instant());
        vermerken(fall, bisher, "", wer);
    }

    /** Effective from now on; what was sent before stays sent to the right person. */
    public void widerrufen(Aktenzeichen az, String grund, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        String bisher = inWorten(fall);
        fall.vollmachtBeenden(Vollmachtsstand.WIDERRUFEN, grund, wer, uhr.instant());
        vermerken(fall, bisher, grund, wer);
    }

    /**
     * There never was one; announced as {@link VollmachtWarFalsch} too.
     *
     * @param offenbart whether the supposed proxy was told something beside letters
     */
    public void fuerFalschErklaeren(Aktenzeichen az, String grund, boolean offenbart, String wer) {
        Kundenreaktion fall = kundenreaktionen.zurBearbeitung(az);
        String bisher = inWorten(fall);
        fall.vollmachtWarFalsch(grund, offenbart, wer, uhr.instant());
        vermerken(fall, bisher, grund, wer);
    }

    private void vermerken(Kundenreaktion fall, String bisher, String grund, String wer) {
        protokoll.vermerken(fall, wer, FELD, bisher, inWorten(fall), grund);
        bekanntmachung.von(fall);
    }

    private static String inWorten(Kundenreaktion fall) {
        return fall.akte().vollmacht().map(Vollmachten::inWorten).orElse("");
    }

    private static String inWorten(Vollmacht v) {
        String nummern = v.anliegen().stream().map(String::valueOf).collect(Collectors.joining(", "));
        return Stream.of(
                        Optional.of(v.stand().name()),
                        Optional.of(v.umfang().name() + (nummern.isEmpty() ? "" : " " + nummern)),
                        Optional.of(v.nachweis().name()),
                        Optional.of(v.aufgabenkreise().stream().map(Enum::name).collect(Collectors.joining(" + ")))
                                .filter(kreise -> !kreise.isEmpty()),
                        Optional.ofNullable(v.nachweisBis()).map(tag -> "Nachweis bis " + tag),
                        Optional.ofNullable(v.gueltigVon()).map(tag -> "ab " + tag),
                        Optional.ofNullable(v.gueltigBis()).map(tag -> "bis " + tag))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(", "));
    }
}
