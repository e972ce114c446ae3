package de.ombud.vorgang;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** The person whose matter it is. Every field may be missing: people call without a number and write without an address. */
@Embeddable
public record Kunde(
        String vorname,
        String nachname,
        String email,
        String telefon,
        @Column(name = "kunde_bg_nummer") String bgNummer,

        @Embedded
        @AttributeOverride(name = "strasse", column = @Column(name = "kunde_strasse"))
        @AttributeOverride(name = "plz", column = @Column(name = "kunde_plz"))
        @AttributeOverride(name = "ort", column = @Column(name = "kunde_ort"))
        Anschrift anschrift,

        @Embedded Beduerfnisse beduerfnisse) {

    /** Nothing needed and nothing asked are the same: null. */
    public Kunde {
        beduerfnisse = Beduerfnisse.KEINE.equals(beduerfnisse) ? null : beduerfnisse;
    }

    public Kunde(String vorname, String nachname, String email, String telefon, String bgNummer, Anschrift anschrift) {
        this(vorname, nachname, email, telefon, bgNummer, anschrift, null);
    }
}
