package de.ombud.vorgang.fall.angabe;

import de.ombud.vorgang.Adressat;
import de.ombud.vorgang.Antwortweg;
import de.ombud.vorgang.Kanal;
import de.ombud.vorgang.Kontakt;
import de.ombud.vorgang.Reaktionsart;
import java.time.Instant;
import java.util.Objects;

/** What of a {@link Kontakt} was recorded wrongly; null stays as it is. */
public record Kontaktkorrektur(
        Kanal kanal,
        Instant eingang,
        Adressat adressat,
        Reaktionsart reaktionsart,
        String dienststelle,
        Antwortweg antwortweg) {

    public Kontakt ueber(Kontakt bisher) {
        return new Kontakt(
                Objects.requireNonNullElse(kanal, bisher.kanal()),
                Objects.requireNonNullElse(eingang, bisher.eingang()),
                Objects.requireNonNullElse(adressat, bisher.adressat()),
                Objects.requireNonNullElse(reaktionsart, bisher.reaktionsart()),
                Objects.requireNonNullElse(dienststelle, bisher.dienststelle()),
                Objects.requireNonNullElse(antwortweg, bisher.antwortweg()));
    }

    /** Days are counted from the receipt, by the holidays of the site. */
    boolean verlegtFristen() {
        return eingang != null || dienststelle != null;
    }

    boolean sagtNichts() {
        return equals(new Kontaktkorrektur(null, null, null, null, null, null));
    }
}
