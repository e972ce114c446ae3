package de.ombud.zustaendigkeit;

/**
 * A site of the Jobcenter.
 *
 * @param land ISO 3166-2 code of its Land without {@code DE-}, for example {@code SN}; its public holidays count
 */
public record Dienststelle(String schluessel, String name, String land) {}
