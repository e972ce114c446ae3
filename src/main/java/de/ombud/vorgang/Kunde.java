package de.ombud.vorgang;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.util.Objects;
import java.util.stream.Stream;

/** The person whose matter it is. Every field may be missing: people call without a number and write without an address. */
@Embeddable
public record Kunde(
        @Column(name = "kunde_vorname") String vorname,
        @Column(name = "kunde_nachname") String nachname,
        @Column(name = "kunde_email") String email,
        @Column(name = "kunde_telefon") String telefon,
        @Column(name = "kunde_bg_nummer") String bgNummer,

        @Embedded
        @AttributeOverride(name = "strasse", column = @Column(name = "kunde_strasse"))
        @AttributeOverride(name = "plz", column = @Column(name = "kunde_plz"))
        @AttributeOverride(name = "ort", column = @Column(name = "kunde_ort"))
        @AttributeOverride(name = "zusatz", column = @Column(name = "kunde_anschrift_zusatz"))
        @AttributeOverride(name = "land", column = @Column(name = "kunde_land"))
        Anschrift anschrift,

        @Embedded Beduerfnisse beduerfnisse) {

    /** Somebody of whom nothing is known. */
    public static final Kunde UNBEKANNT = new Kunde(null, null, null, null, null, null);

    /** Nothing needed and nothing asked are the same: null. */
    public Kunde {
        beduerfnisse = Beduerfnisse.KEINE.equals(beduerfnisse) ? null : beduerfnisse;
    }

    public Kunde(String vorname, String nachname, String email, String telefon, String bgNummer, Anschrift anschrift) {
        this(vorname, nachname, email, telefon, bgNummer, anschrift, null);
    }

    /** As people are known who are called or who call. */
    public static Kunde amTelefon(
            String vorname, String nachname, String telefon, String bgNummer, Beduerfnisse beduerfnisse) {
        return new Kunde(vorname, nachname, null, telefon, bgNummer, null, beduerfnisse);
    }

    /** What shows whose case it is wherever it stands, the first name apart. */
    public Stream<String> kennzeichen() {
        return Stream.of(nachname, email, telefon, bgNummer).filter(Objects::nonNull);
    }
}
