package de.ombud.prozess.drohung;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/drohung.bpmn}: protection of the staff. */
public final class DrohungProzess {

    public static final String KEY = "drohung";

    public static final String DROHUNG_BEWERTEN = "UserTask_DrohungBewerten";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;
    public static final Variable<Boolean> ERNST_ZU_NEHMEN = new Variable<>("ernstZuNehmen", Boolean.class);

    private DrohungProzess() {}
}
