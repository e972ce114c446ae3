package de.ombud.vorgang;

import java.util.List;
import java.util.Set;

/**
 * Who sees how much of a case (need-to-know inside the authority, § 35 SGB I; issue of the first day: "an area sees its own
 * Anliegen in full and of the others only number, Bereich and state").
 */
enum Einsichtnahme {
    /** the whole case */
    VOLL,
    /** the own Anliegen in full, the person, and the state of the rest; not the free text of the whole contact */
    EIGENE_ANLIEGEN,
    /** not even that the case exists */
    KEINE;

    private static final Set<String> SEHEN_ALLES =
            Set.of("krm", "teamleitung", "bereichsleitung", "geschaeftsfuehrung");

    static Einsichtnahme von(Betrachter wer, Akte akte) {
        if (akte.ausgeschlossene().contains(wer.name())) {
            return KEINE;
        }
        if (akte.einsicht().stream().anyMatch(wer::gehoertZu)) {
            return VOLL;
        }
        if (SEHEN_ALLES.stream().anyMatch(wer::gehoertZu) || wer.name().equals(akte.erfasstVon())) {
            return VOLL;
        }
        if (wer.gehoertZu("ombudsstelle") && akte.adressat() == Adressat.OMBUDSSTELLE) {
            return VOLL;
        }
        boolean hatEigenes = akte.anliegen().stream().anyMatch(a -> wer.gehoertZu(a.gruppe()));
        return hatEigenes ? EIGENE_ANLIEGEN : KEINE;
    }

    /** The case as somebody with this view may see it; {@link #KEINE} must have been refused before. */
    Akte aufDas(Akte akte, Betrachter wer) {
        if (this == VOLL) {
            return akte;
        }
        return new Akte(
                akte.aktenzeichen(),
                akte.status(),
                akte.kanal(),
                akte.weitereKanaele(),
                akte.eingang(),
                akte.adressat(),
                akte.reaktionsart(),
                akte.dienststelle(),
                null,
                null,
                akte.antwortweg(),
                null,
                akte.kunde(),
                akte.einreicher(),
                akte.fristen(),
                akte.prozessinstanz(),
                akte.anliegen().stream()
                        .map(a -> wer.gehoertZu(a.gruppe()) ? a : a.nurStand())
                        .toList(),
                List.of(),
                List.of(),
                null,
                null,
                akte.abschluss() == null ? null : akte.abschluss().nurStand(),
                null,
                akte.erfasstAm(),
                akte.einsicht(),
                Set.of(),
                false);
    }
}
