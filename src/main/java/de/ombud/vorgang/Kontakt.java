package de.ombud.vorgang;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Objects;

/**
 * How a contact reached the house, to whom it was addressed, and by which way the person wants to hear from us.
 *
 * @param eingang when it reached the house; the law counts from here, whenever it is recorded
 * @param dienststelle key of the site
 */
@Embeddable
public record Kontakt(
        @Enumerated(EnumType.STRING) Kanal kanal,
        Instant eingang,
        @Enumerated(EnumType.STRING) Adressat adressat,
        @Enumerated(EnumType.STRING) Reaktionsart reaktionsart,
        String dienststelle,
        @Enumerated(EnumType.STRING) Antwortweg antwortweg) {

    public Kontakt {
        Objects.requireNonNull(kanal, "kanal");
        Objects.requireNonNull(eingang, "eingang");
        Objects.requireNonNull(adressat, "adressat");
        Objects.requireNonNull(reaktionsart, "reaktionsart");
        Objects.requireNonNull(dienststelle, "dienststelle");
        Objects.requireNonNull(antwortweg, "antwortweg");
    }

    public Kontakt ueber(Kanal anderer) {
        return new Kontakt(anderer, eingang, adressat, reaktionsart, dienststelle, antwortweg);
    }

    public Kontakt als(Reaktionsart andere) {
        return new Kontakt(kanal, eingang, adressat, andere, dienststelle, antwortweg);
    }

    public Kontakt eingegangen(Instant wann) {
        return new Kontakt(kanal, wann, adressat, reaktionsart, dienststelle, antwortweg);
    }
}
