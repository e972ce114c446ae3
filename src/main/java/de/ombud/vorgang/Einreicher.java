package de.ombud.vorgang;

import com.fasterxml.jackson.annotation.JsonIgnore;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who hands the matter in for the person.
 *
 * @param vollmacht whether a power of attorney (§ 13 SGB X) lies before us, whatever its scope and its days; what follows for letters
 *     says {@link Akte#vertretung}
 */
@Embeddable
public record Einreicher(
        @Column(name = "einreicher_art") @Enumerated(EnumType.STRING)
        Einreicherart art,

        @Column(name = "einreicher_name") String name,
        @Column(name = "einreicher_organisation") String organisation,
        @Column(name = "einreicher_email") String email,

        @Embedded
        @AttributeOverride(name = "strasse", column = @Column(name = "einreicher_strasse"))
        @AttributeOverride(name = "plz", column = @Column(name = "einreicher_plz"))
        @AttributeOverride(name = "ort", column = @Column(name = "einreicher_ort"))
        @AttributeOverride(name = "zusatz", column = @Column(name = "einreicher_anschrift_zusatz"))
        @AttributeOverride(name = "land", column = @Column(name = "einreicher_land"))
        Anschrift anschrift,

        @Column(name = "einreicher_vollmacht") boolean vollmacht) {

    /** The person speaks for themselves: as much as null, and what a correction says where nobody hands it in for them after all. */
    public static final Einreicher SELBST = new Einreicher(Einreicherart.SELBST, null, null, null, null, false);

    @JsonIgnore
    public boolean istBevollmaechtigt() {
        return vollmacht && istDritter();
    }

    /** By law or by court, not by what the person gave them. */
    public boolean vertrittGesetzlich() {
        return art == Einreicherart.GESETZLICHE_VERTRETUNG;
    }

    /** Somebody else than the person: without a Vollmacht nothing is disclosed to them. */
    @JsonIgnore
    public boolean istDritter() {
        return art != Einreicherart.SELBST && art != Einreicherart.ANONYM;
    }

    Einreicher ohneAnschrift() {
        return new Einreicher(art, name, organisation, email, null, vollmacht);
    }

    public Einreicher mitVollmacht(boolean liegtVor) {
        return new Einreicher(art, name, organisation, email, anschrift, liegtVor);
    }
}
