package de.ombud.prozess.fall;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/sichtung.bpmn}: somebody reads what came in later, in the case or after its close. */
public final class SichtungProzess {

    public static final String KEY = "sichtung";

    public static final String NACHTRAG_SICHTEN = "UserTask_NachtragSichten";
    public static final String HINWEISE_ENTSCHEIDEN = "UserTask_HinweiseEntscheiden";

    /** Number of the addition; {@link #KEINER} where only signs are to be decided about. */
    public static final Variable<Integer> NACHTRAG_NR = new Variable<>("nachtragNr", Integer.class);

    /** Group that reads the addition. */
    public static final Variable<String> SICHTENDE = new Variable<>("sichtende", String.class);

    public static final int KEINER = 0;

    private SichtungProzess() {}
}
