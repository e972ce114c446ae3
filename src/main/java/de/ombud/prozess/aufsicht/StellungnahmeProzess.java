package de.ombud.prozess.aufsicht;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/stellungnahme.bpmn}: a statement is asked for and given; called by supervisory complaints and petitions. */
public final class StellungnahmeProzess {

    public static final String KEY = "stellungnahme";

    public static final String STELLUNGNAHME_ANFORDERN = "UserTask_StellungnahmeAnfordern";
    public static final String STELLUNGNAHME_ABGEBEN = "UserTask_StellungnahmeAbgeben";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;

    /** Id of the group that is asked. */
    public static final Variable<String> STELLE = new Variable<>("stelle", String.class);

    private StellungnahmeProzess() {}
}
