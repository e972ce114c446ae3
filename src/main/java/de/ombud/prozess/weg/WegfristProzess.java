package de.ombud.prozess.weg;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/wegfrist.bpmn}: a special way is late. */
public final class WegfristProzess {

    public static final String KEY = "wegfrist";

    public static final String VERSPAETUNG_KLAEREN = "UserTask_VerspaetungKlaeren";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    private WegfristProzess() {}
}
