package de.ombud.prozess.anfrage;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/anfrage.bpmn}: press, own data, freedom of information. */
public final class AnfrageProzess {

    public static final String KEY = "anfrage";

    public static final String ANFRAGE_BEANTWORTEN = "UserTask_AnfrageBeantworten";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;
    public static final Variable<Boolean> BEANTWORTET = new Variable<>("beantwortet", Boolean.class);

    private AnfrageProzess() {}
}
