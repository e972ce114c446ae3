package de.ombud.rechtsbehelf;

/** Whether the decision told the person rightly how and until when to object (Rechtsbehelfsbelehrung, §§ 36 SGB X, 66 SGG). */
public enum Belehrung {
    RICHTIG,
    FEHLT_ODER_FALSCH,
    /** Nobody has looked yet; counted as right, because the shorter period is the safe one for the person. */
    UNBEKANNT
}
