package de.ombud.vorgang;

import java.time.LocalDate;
import java.util.List;

/**
 * Whether letters go to whoever handed the matter in, and why. With a Vollmacht they must (§ 13 (3) SGB X), without one nothing is
 * disclosed to them (§ 35 SGB I).
 */
public enum Vertretungslage {
    /** the person speaks for themselves, or nobody is known */
    KEINE_VERTRETUNG,
    OHNE_VOLLMACHT,
    BEVOLLMAECHTIGT,
    /** announced, but the proof is not here */
    NACHWEIS_STEHT_AUS,
    NOCH_NICHT_GUELTIG,
    ABGELAUFEN,
    /** covers some of the matters that the letter is about: it would disclose the others */
    NUR_TEILE,
    NUR_AUSKUNFT,
    /** a Betreuer for something else than what an office like this one does */
    AUFGABENKREIS_FREMD,
    WIDERRUFEN,
    FALSCH;

    public boolean schreibenAnVertretung() {
        return this == BEVOLLMAECHTIGT;
    }

    /** Something, if not everything, may be told to whoever handed the matter in. */
    public boolean erlaubtAuskunft() {
        return this == BEVOLLMAECHTIGT || this == NUR_TEILE || this == NUR_AUSKUNFT;
    }

    /** @param betroffen numbers of the matters that are written about */
    static Vertretungslage von(Akte akte, List<Integer> betroffen, LocalDate heute) {
        if (akte.einreicher() == null || !akte.einreicher().istDritter()) {
            return KEINE_VERTRETUNG;
        }
        return akte.vollmacht().map(v -> von(v, betroffen, heute)).orElse(OHNE_VOLLMACHT);
    }

    private static Vertretungslage von(Vollmacht vollmacht, List<Integer> betroffen, LocalDate heute) {
        return switch (vollmacht.stand()) {
            case BERICHTIGT -> OHNE_VOLLMACHT;
            case WIDERRUFEN -> WIDERRUFEN;
            case FALSCH -> FALSCH;
            case ERTEILT -> erteilt(vollmacht, betroffen, heute);
        };
    }

    private static Vertretungslage erteilt(Vollmacht vollmacht, List<Integer> betroffen, LocalDate heute) {
        if (!vollmacht.istNachgewiesen()) {
            return NACHWEIS_STEHT_AUS;
        }
        if (vollmacht.gueltigVon() != null && heute.isBefore(vollmacht.gueltigVon())) {
            return NOCH_NICHT_GUELTIG;
        }
        if (vollmacht.gueltigBis() != null && heute.isAfter(vollmacht.gueltigBis())) {
            return ABGELAUFEN;
        }
        if (!vollmacht.umfasstSozialleistungen()) {
            return AUFGABENKREIS_FREMD;
        }
        return switch (vollmacht.umfang()) {
            case ALLES, NUR_EMPFANG -> BEVOLLMAECHTIGT;
            case NUR_AUSKUNFT -> NUR_AUSKUNFT;
            case EINZELNE_ANLIEGEN ->
                vollmacht.anliegen().containsAll(betroffen) && !betroffen.isEmpty() ? BEVOLLMAECHTIGT : NUR_TEILE;
        };
    }
}
