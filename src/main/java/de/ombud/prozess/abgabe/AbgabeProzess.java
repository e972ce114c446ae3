package de.ombud.prozess.abgabe;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/abgabe.bpmn}: a matter that another office is competent for. */
public final class AbgabeProzess {

    public static final String KEY = "abgabe";

    public static final String ABGABE_ENTSCHEIDEN = "UserTask_AbgabeEntscheiden";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    public static final Variable<Boolean> ABGEBEN = new Variable<>("abgeben", Boolean.class);

    /** Whether what the person wrote goes to the other office. */
    public static final Variable<Boolean> WEITERGEBEN = new Variable<>("weitergeben", Boolean.class);

    private AbgabeProzess() {}
}
