package de.ombud.zustaendigkeit;

import de.ombud.frist.Land;

/**
 * A site of the Jobcenter.
 *
 * @param land where it is; the public holidays of this Land count
 */
public record Dienststelle(String schluessel, String name, Land land) {}
