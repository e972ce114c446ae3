package de.ombud.rechtsbehelf;

import de.ombud.vorgang.Kanal;
import java.time.Instant;
import java.util.List;

/**
 * One legal remedy as the office knows it.
 *
 * @param nr number of its way in the case
 * @param anliegen number of the matter that it is about; null means the whole case
 * @param eingang when it reached the house, as recorded when the way was opened; never changed
 * @param korrekturen what was said later about the receipt of the case, newest last
 * @param bescheid null as long as nobody looked at the decision
 * @param frist null likewise, and where no day of notification can be shown
 * @param niederschrift what was written down with the person; empty where nothing was
 * @param erreichbar whether the person can be told about a lacking form
 * @param ausgang null while it is open
 */
public record Rechtsbehelf(
        int nr,
        Integer anliegen,
        Instant eingang,
        List<Korrektur> korrekturen,
        Kanal kanal,
        Form form,
        Bescheid bescheid,
        Rechtsbehelfsfrist frist,
        String niederschrift,
        boolean erreichbar,
        String ausgang) {

    /** A correction of the receipt of the case; the receipt of the remedy stays. */
    public record Korrektur(String neu, String grund, String wer, Instant am) {}
}
