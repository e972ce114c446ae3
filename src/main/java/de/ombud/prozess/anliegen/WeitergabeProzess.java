package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/weitergabe.bpmn}: whoever works on an Anliegen hears that an addition was passed on to them. */
public final class WeitergabeProzess {

    public static final String KEY = "weitergabe";

    public static final Variable<Integer> ANLIEGEN_NR = AnliegenProzess.ANLIEGEN_NR;

    private WeitergabeProzess() {}
}
