package de.ombud.rechtsbehelf;

import java.util.Objects;

/**
 * What somebody sees who looks at the instruction of a decision; whether it is right says {@link Belehrungsregel}.
 *
 * @param belehrung whether there is one
 * @param angaben whether it names office and seat, the month, and in writing or for the record (§ 36 SGB X)
 * @param mailadresse whether an e-mail address stands in the decision: then the person may think of a mail (BSG 27.9.2023, B 7 AS 10/22 R)
 * @param elektronisch whether the instruction says how it is done electronically (§ 84 (1) SGG, § 36a SGB I)
 */
public record Belehrungsfragen(Antwort belehrung, Antwort angaben, Antwort mailadresse, Antwort elektronisch) {

    public Belehrungsfragen {
        Objects.requireNonNull(belehrung, "belehrung");
        Objects.requireNonNull(angaben, "angaben");
        Objects.requireNonNull(mailadresse, "mailadresse");
        Objects.requireNonNull(elektronisch, "elektronisch");
    }
}
