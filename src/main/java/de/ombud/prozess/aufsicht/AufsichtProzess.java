package de.ombud.prozess.aufsicht;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/aufsicht.bpmn}: a Dienstaufsichts- or Fachaufsichtsbeschwerde. */
public final class AufsichtProzess {

    public static final String KEY = "aufsicht";

    public static final String AUFSICHTSBESCHWERDE_WUERDIGEN = "UserTask_AufsichtsbeschwerdeWuerdigen";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    /** False asks once more. */
    public static final Variable<Boolean> AUSREICHEND = new Variable<>("ausreichend", Boolean.class);

    private AufsichtProzess() {}
}
