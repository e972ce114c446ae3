package de.ombud.prozess.vermittlung;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/vermittlungsende.bpmn}: both sides learn that a mediation is over. */
public final class VermittlungsendeProzess {

    public static final String KEY = "vermittlungsende";

    public static final Variable<Integer> WEG_NR = VermittlungProzess.WEG_NR;

    private VermittlungsendeProzess() {}
}
