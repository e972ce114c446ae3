package de.ombud.rueckruf;

import de.ombud.vorgang.Anliegenart;

/** Port to the table that says which matters make somebody call at once. Implemented where the decision tables are evaluated. */
public interface Rueckrufregel {

    /** Whether a call is due today because of a matter of this kind on this topic. */
    boolean verlangtRueckruf(String thema, Anliegenart art);
}
