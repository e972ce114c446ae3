package de.ombud.eingang.angabe;

/**
 * Stricter than Jakarta's: an address to which our mail never arrives is a slip that can be mended now. Empty is allowed; domains may
 * have umlauts.
 */
final class Mailadresse {

    private static final String VOR_DEM_AT = "[\\w!#$%&'*+/=?^`{|}~-]+(\\.[\\w!#$%&'*+/=?^`{|}~-]+)*";
    private static final String DOMAIN =
            "([\\p{L}\\p{N}]([\\p{L}\\p{N}-]*[\\p{L}\\p{N}])?\\.)+[\\p{L}][\\p{L}\\p{N}-]*[\\p{L}\\p{N}]";

    static final String FORM = "|" + VOR_DEM_AT + "@" + DOMAIN;

    private Mailadresse() {}
}
