package de.ombud.rueckruf;

import de.ombud.vorgang.Aktenzeichen;
import java.time.Instant;
import java.util.List;

/**
 * A callback ticket with all that was tried, read only.
 *
 * @param aktenzeichen the case that it is about, or null
 * @param beschwerde the complaint that it became, or null
 * @param faelligAm when the call is missed; moves when the person asks for another time
 * @param versaeumtAm null where it was not missed
 * @param erledigtAm null while it is open
 */
public record Rueckruf(
        Rueckrufnummer nummer,
        Rueckrufstand stand,
        Aktenzeichen aktenzeichen,
        Aktenzeichen beschwerde,
        String dienststelle,
        String gruppe,
        Anrufziel ziel,
        String worum,
        Instant zugesagtAm,
        Instant faelligAm,
        Instant versaeumtAm,
        Instant erledigtAm,
        String erfasstVon,
        Instant erfasstAm,
        List<Versuch> versuche) {

    public record Versuch(int nr, Instant am, Versuchsausgang ausgang, Instant erneutAm, String notiz, String wer) {}

    long vergebliche() {
        return versuche.stream().filter(v -> v.ausgang().istVergeblich()).count();
    }
}
