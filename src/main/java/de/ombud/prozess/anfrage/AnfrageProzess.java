package de.ombud.prozess.anfrage;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;
import java.util.Date;

/** {@code bpmn/anfrage.bpmn}: press, own data, freedom of information. */
public final class AnfrageProzess {

    public static final String KEY = "anfrage";

    public static final String IDENTITAET_PRUEFEN = "UserTask_IdentitaetPruefen";
    public static final String ANFRAGE_BEANTWORTEN = "UserTask_AnfrageBeantworten";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;
    public static final Variable<String> WEGART = WegVariablen.WEGART;

    /** GEPRUEFT, NACHGEFRAGT or NICHT_FESTSTELLBAR. */
    public static final Variable<String> IDENTITAET = new Variable<>("identitaet", String.class);

    /** Until when we wait for what we asked the person for. */
    public static final Variable<Date> NACHWEIS_BIS = new Variable<>("nachweisBis", Date.class);

    /** ERLEDIGT, VERLAENGERT or KEINE_ANFRAGE. */
    public static final Variable<String> ANFRAGESTAND = new Variable<>("anfragestand", String.class);

    public static final Variable<Boolean> BEANTWORTET = new Variable<>("beantwortet", Boolean.class);

    private AnfrageProzess() {}
}
