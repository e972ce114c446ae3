package de.ombud.vorgang;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a person needs so that they can understand us and be reached (§ 17 (1) no. 4 and (2) SGB I, § 19 (1) SGB X); to be honoured
 * by whoever writes or calls.
 *
 * @param sprache null where German will do
 * @param anrufzeit when a call suits best, in their own words
 */
@Embeddable
public record Beduerfnisse(
        @Column(name = "kunde_sprache") String sprache,
        @Column(name = "kunde_dolmetscher") boolean dolmetscher,
        @Column(name = "kunde_leichte_sprache") boolean leichteSprache,
        @Column(name = "kunde_gebaerdensprache") boolean gebaerdensprache,
        @Column(name = "kunde_grossdruck") boolean grossdruck,
        @Column(name = "kunde_anrufzeit") String anrufzeit) {

    public static final Beduerfnisse KEINE = new Beduerfnisse(null, false, false, false, false, null);
}
