package de.ombud.rechtsbehelf;

/**
 * Port to the rule that says from what stands in a decision whether its instruction starts the month or the year (§§ 36 SGB X, 66 SGG).
 * Implemented where the decision tables are evaluated, so that an analyst follows the courts without a developer.
 */
public interface Belehrungsregel {

    /** @throws IllegalStateException where the table has no row for these answers: nobody guesses about a right */
    Belehrung pruefe(Belehrungsfragen fragen);
}
