package de.ombud.schriftverkehr;

import de.ombud.vorgang.KundenreaktionStatus;

/** Why a letter that was written is not needed any more, where no person says so; the sentence is shown to colleagues. */
enum Erledigung {
    ANTWORT_VERSANDT("Die Antwort ist versandt."),
    ZURUECKGEZOGEN("Die Kundenreaktion ist zurückgezogen."),
    ABGEGEBEN("Die Kundenreaktion ist abgegeben."),
    ABGESCHLOSSEN("Die Kundenreaktion ist abgeschlossen."),
    FRISTEN_NEU("Die Fristen laufen neu, das Schreiben ist überholt."),
    NICHT_GEWUENSCHT("Die Person wünscht keine Nachricht mehr."),
    TERMIN_VERSTRICHEN("Der Tag, den das Schreiben nennt, ist verstrichen."),
    BEENDET("Der Vorgang, zu dem es gehört, ist beendet.");

    private final String satz;

    Erledigung(String satz) {
        this.satz = satz;
    }

    String satz() {
        return satz;
    }

    /** The case is done, or what the letter belongs to. */
    static Erledigung beim(KundenreaktionStatus status, Schreiben schreiben) {
        return switch (status) {
            case BEANTWORTET -> ANTWORT_VERSANDT;
            case ZURUECKGEZOGEN -> Erledigung.ZURUECKGEZOGEN;
            case ABGEGEBEN -> Erledigung.ABGEGEBEN;
            case ABGESCHLOSSEN -> Erledigung.ABGESCHLOSSEN;
            case ERFASST, IN_BEARBEITUNG -> schreiben == Schreiben.ZWISCHENNACHRICHT ? FRISTEN_NEU : BEENDET;
        };
    }
}
