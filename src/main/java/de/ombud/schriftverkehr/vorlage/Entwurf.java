package de.ombud.schriftverkehr.vorlage;

/**
 * The finished words of a Sendung.
 *
 * @param automatisch no person wrote or released these words for this case
 */
public record Entwurf(String betreff, String text, String html, boolean automatisch) {

    @Override
    public String toString() {
        return "Entwurf";
    }
}
