package de.ombud.vorgang;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * Who hands the matter in for the person.
 *
 * @param vollmacht whether a power of attorney (§ 13 SGB X) lies before us: with it all correspondence goes to the proxy, without it nothing is disclosed to them
 */
@Embeddable
public record Einreicher(
        @Enumerated(EnumType.STRING) Einreicherart art,
        String name,
        String organisation,
        String email,
        boolean vollmacht) {

    public boolean istBevollmaechtigt() {
        return vollmacht && art != Einreicherart.SELBST && art != Einreicherart.ANONYM;
    }
}
