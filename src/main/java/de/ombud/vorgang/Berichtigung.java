package de.ombud.vorgang;

import java.util.Objects;
import org.springframework.stereotype.Component;

/** Carries out a correction field by field; only what really differs is changed and logged. */
@Component
class Berichtigung {

    private final Aenderungsprotokoll protokoll;

    Berichtigung(Aenderungsprotokoll protokoll) {
        this.protokoll = protokoll;
    }

    /** @return whether the time of receipt changed */
    boolean ausfuehren(Kundenreaktion fall, Korrektur korrektur, String wer) {
        Akte bisher = fall.akte();
        boolean eingangVerschoben = aendert(bisher.eingang(), korrektur.eingang());
        if (eingangVerschoben) {
            fall.eingangBerichtigen(korrektur.eingang(), korrektur.fristen());
            vermerken(fall, wer, "eingang", bisher.eingang(), korrektur.eingang(), korrektur);
        }
        if (aendert(bisher.kanal(), korrektur.kanal())) {
            fall.kanalBerichtigen(korrektur.kanal());
            vermerken(fall, wer, "kanal", bisher.kanal(), korrektur.kanal(), korrektur);
        }
        if (aendert(bisher.kunde(), korrektur.kunde())) {
            fall.kundeBerichtigen(korrektur.kunde());
            vermerken(fall, wer, "kunde", bisher.kunde(), korrektur.kunde(), korrektur);
        }
        if (aendert(bisher.einreicher(), korrektur.einreicher())) {
            fall.einreicherBerichtigen(korrektur.einreicher());
            vermerken(fall, wer, "einreicher", bisher.einreicher(), korrektur.einreicher(), korrektur);
        }
        return eingangVerschoben;
    }

    private static boolean aendert(Object alt, Object neu) {
        return neu != null && !Objects.equals(alt, neu);
    }

    private void vermerken(Kundenreaktion fall, String wer, String feld, Object alt, Object neu, Korrektur korrektur) {
        protokoll.vermerken(fall, wer, feld, alt == null ? "" : alt.toString(), neu.toString(), korrektur.grund());
    }
}
