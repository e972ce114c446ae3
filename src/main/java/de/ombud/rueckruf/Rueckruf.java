package de.ombud.rueckruf;

import de.ombud.vorgang.Aktenzeichen;
import de.ombud.vorgang.Verdeckung;
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

    /** For who must not learn whom it is about. @param verdeckung of whatever says who that is */
    Rueckruf ohnePerson(Verdeckung verdeckung) {
        return new Rueckruf(
                nummer,
                stand,
                aktenzeichen,
                beschwerde,
                dienststelle,
                gruppe,
                ziel.verdeckt(),
                verdeckung.apply(worum),
                zugesagtAm,
                faelligAm,
                versaeumtAm,
                erledigtAm,
                erfasstVon,
                erfasstAm,
                versuche.stream()
                        .map(v -> new Versuch(
                                v.nr(), v.am(), v.ausgang(), v.erneutAm(), verdeckung.apply(v.notiz()), v.wer()))
                        .toList());
    }

    long vergebliche() {
        return versuche.stream().filter(v -> v.ausgang().istVergeblich()).count();
    }
}
