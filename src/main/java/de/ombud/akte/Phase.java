package de.ombud.akte;

import de.ombud.vorgang.KundenreaktionStatus;
import java.util.List;
import java.util.stream.Stream;

/**
 * A step on the line that a case travels.
 *
 * @param erreicht whether the case is there or beyond
 * @param jetzt whether it is there
 */
record Phase(KundenreaktionStatus status, boolean erreicht, boolean jetzt) {

    private static final List<KundenreaktionStatus> WEG = List.of(
            KundenreaktionStatus.ERFASST,
            KundenreaktionStatus.IN_BEARBEITUNG,
            KundenreaktionStatus.BEANTWORTET,
            KundenreaktionStatus.ABGESCHLOSSEN);

    /** A case that was given away or taken back left the line after its recording. */
    static List<Phase> von(KundenreaktionStatus status) {
        int stelle = WEG.indexOf(status);
        return stelle < 0
                ? List.of(new Phase(KundenreaktionStatus.ERFASST, true, false), new Phase(status, true, true))
                : Stream.iterate(0, i -> i < WEG.size(), i -> i + 1)
                        .map(i -> new Phase(WEG.get(i), i <= stelle, i == stelle))
                        .toList();
    }
}
