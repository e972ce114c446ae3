package de.ombud.vorgang;

/** How a Vollmacht was proven; § 13 (1) sentence 3 SGB X: in writing, where the office asks for it. */
public enum Vollmachtsnachweis {
    /** lies before us, in a form that nobody recorded */
    LIEGT_VOR,
    SCHRIFTLICH,
    ELEKTRONISCH,
    /** announced: counts as none until it is here */
    WIRD_NACHGEREICHT
}
