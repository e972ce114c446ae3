package de.ombud.textbaustein;

/** What a text block is made for; forms name it in the property {@code textbausteine} of a text field. */
public enum Verwendung {
    ANTWORT,
    ZWISCHENNACHRICHT,
    RUECKFRAGE,
    /** what an area says about its Anliegen; the answer is made from it */
    STELLUNGNAHME
}
