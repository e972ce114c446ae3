package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Beteiligte;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Schilderung;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A contact as it is recorded, whole from the start; lengths, characters and codes are already checked by the way in.
 *
 * @param ausgeschlossene user names of those whom it is about: they never see it
 * @param anliegen may be empty for EMAIL and ONLINEPORTAL: KRM records them while checking
 * @param fristen by the day of receipt; the date of a foreign sender goes before them
 * @param vertraulich whoever works on a part of it does not learn who the person is
 * @param erledigungsvermerk not null means Soforterledigung: recorded and closed in one step, every Anliegen with its rating
 */
public record NeueKundenreaktion(
        Kontakt kontakt,
        Set<Kanal> weitereKanaele,
        Schilderung schilderung,
        Beteiligte beteiligte,
        Set<String> ausgeschlossene,
        List<NeuesAnliegen> anliegen,
        Fristdaten fristen,
        String erledigungsvermerk,
        boolean vertraulich) {

    /** So many Anliegen, channels or people one contact has at most. */
    public static final int HOECHSTZAHL = 100;

    /** One that everybody who works on it may know the person of. */
    public NeueKundenreaktion(
            Kontakt kontakt,
            Set<Kanal> weitereKanaele,
            Schilderung schilderung,
            Beteiligte beteiligte,
            Set<String> ausgeschlossene,
            List<NeuesAnliegen> anliegen,
            Fristdaten fristen,
            String erledigungsvermerk) {
        this(
                kontakt,
                weitereKanaele,
                schilderung,
                beteiligte,
                ausgeschlossene,
                anliegen,
                fristen,
                erledigungsvermerk,
                false);
    }

    public NeueKundenreaktion {
        Objects.requireNonNull(kontakt, "kontakt");
        Objects.requireNonNull(schilderung, "schilderung");
        Objects.requireNonNull(beteiligte, "beteiligte");
        Objects.requireNonNull(fristen, "fristen");
        weitereKanaele = Set.copyOf(weitereKanaele);
        ausgeschlossene = Set.copyOf(ausgeschlossene);
        anliegen = List.copyOf(anliegen);
    }

    public boolean istSofortErledigt() {
        return erledigungsvermerk != null;
    }
}
