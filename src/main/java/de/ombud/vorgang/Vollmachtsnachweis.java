package de.ombud.vorgang;

/** How a Vollmacht, or what stands in its place, was proven; § 13 (1) sentence 3 SGB X: in writing, where the office asks for it. */
public enum Vollmachtsnachweis {
    /** lies before us, in a form that nobody recorded */
    LIEGT_VOR,
    SCHRIFTLICH,
    ELEKTRONISCH,
    /** of the court for a Betreuer or Vormund; says for which Aufgabenkreise (§ 1815 BGB) */
    BESTELLUNGSURKUNDE,
    /** of the child for its parents (§ 1629 BGB) */
    GEBURTSURKUNDE,
    /** announced: counts as none until it is here */
    WIRD_NACHGEREICHT;

    /** Proves what the law or a court gave, not the person. */
    public boolean istUrkunde() {
        return this == BESTELLUNGSURKUNDE || this == GEBURTSURKUNDE;
    }

    /** Whether somebody of this kind can prove it so; what is announced may come from anybody. */
    public boolean passtZu(Einreicherart art) {
        return this == WIRD_NACHGEREICHT || istUrkunde() == (art == Einreicherart.GESETZLICHE_VERTRETUNG);
    }
}
