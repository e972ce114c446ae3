package de.ombud.vorgang.fall;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.AnfragendeStelle;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Einreicher;
import de.ombud.vorgang.Fristdaten;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kunde;
import de.ombud.vorgang.Reaktionsart;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A contact as it is recorded; lengths, characters and codes are already checked by the way in.
 *
 * @param eingang when it reached the house; the law counts from here, whenever it is recorded
 * @param kunde null where anonymous
 * @param einreicher null where the person speaks for themselves
 * @param absender null where nobody asks us from outside
 * @param ausgeschlossene user names of those whom it is about: they never see it
 * @param anliegen may be empty for EMAIL and ONLINEPORTAL: KRM records them while checking
 * @param erledigungsvermerk not null means Soforterledigung: recorded and closed in one step, every Anliegen with its rating
 */
public record NeueKundenreaktion(
        Kanal kanal,
        Set<Kanal> weitereKanaele,
        Instant eingang,
        Adressat adressat,
        Reaktionsart reaktionsart,
        String dienststelle,
        String betreff,
        String text,
        Antwortweg antwortweg,
        String erfasserbemerkung,
        Kunde kunde,
        Einreicher einreicher,
        AnfragendeStelle absender,
        Set<String> ausgeschlossene,
        List<NeuesAnliegen> anliegen,
        Fristdaten fristen,
        String erledigungsvermerk) {

    /** So many Anliegen, channels or people one contact has at most. */
    public static final int HOECHSTZAHL = 100;

    public NeueKundenreaktion {
        Objects.requireNonNull(kanal, "kanal");
        Objects.requireNonNull(eingang, "eingang");
        Objects.requireNonNull(adressat, "adressat");
        Objects.requireNonNull(reaktionsart, "reaktionsart");
        Objects.requireNonNull(dienststelle, "dienststelle");
        Objects.requireNonNull(antwortweg, "antwortweg");
        Objects.requireNonNull(fristen, "fristen");
        weitereKanaele = Set.copyOf(weitereKanaele);
        ausgeschlossene = Set.copyOf(ausgeschlossene);
        anliegen = List.copyOf(anliegen);
    }

    boolean istSofortErledigt() {
        return erledigungsvermerk != null;
    }
}
