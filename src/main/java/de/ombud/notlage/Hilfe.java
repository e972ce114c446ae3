package de.ombud.notlage;

/** What can be done at once, with the law that allows it (domain.md § 4). */
public enum Hilfe {
    /** Advance on a benefit whose amount is not settled; § 42 SGB I. */
    VORSCHUSS,
    /** Preliminary decision; § 41a SGB II. */
    VORLAEUFIGE_ENTSCHEIDUNG,
    /** Loan for a need that cannot be put off; § 24 (1) SGB II. */
    DARLEHEN,
    /** Rent or energy debts taken over as a loan; § 22 (8) SGB II. */
    SCHULDENUEBERNAHME,
    /** Voucher or in kind; § 24 (1), (2) SGB II. */
    GUTSCHEIN,
    /** Talk with the supplier or the landlord. */
    GESPRAECH_MIT_DRITTEN,
    /** The talk with the person was enough. */
    KEINE_NOETIG
}
