package de.ombud.vorgang.fall;

import de.ombud.vorgang.Adressat;
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
        List<NeuesAnliegen> anliegen,
        Fristdaten fristen,
        String erledigungsvermerk) {

    public NeueKundenreaktion {
        Objects.requireNonNull(kanal, "kanal");
        Objects.requireNonNull(eingang, "eingang");
        Objects.requireNonNull(adressat, "adressat");
        Objects.requireNonNull(reaktionsart, "reaktionsart");
        Objects.requireNonNull(dienststelle, "dienststelle");
        Objects.requireNonNull(antwortweg, "antwortweg");
        Objects.requireNonNull(fristen, "fristen");
        weitereKanaele = Set.copyOf(weitereKanaele);
        anliegen = List.copyOf(anliegen);
    }

    boolean istSofortErledigt() {
        return erledigungsvermerk != null;
    }
}
