package de.ombud.notlage;

import de.ombud.vorgang.Adressat;
import java.util.Set;

/** Port to the tables that an analyst edits. A missing or unreadable line is an {@link IllegalStateException}. */
public interface Notlageregel {

    /**
     * @param thema code of the topic; empty where there is none
     * @param worte the words that make it an emergency, in lower case
     */
    Notlageart art(String thema, String worte);

    /** Ids of the groups that have the task before them; at least one. */
    Set<String> zustaendige(Notlageart art, Adressat adressat);
}
