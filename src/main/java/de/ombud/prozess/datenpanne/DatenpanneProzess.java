package de.ombud.prozess.datenpanne;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;
import java.util.Date;

/** {@code bpmn/datenpanne.bpmn}: social data in wrong hands. */
public final class DatenpanneProzess {

    public static final String KEY = "datenpanne";

    public static final String DATENPANNE_BEWERTEN = "UserTask_DatenpanneBewerten";
    public static final String DATENPANNE_MELDEN = "UserTask_DatenpanneMelden";
    public static final String PERSON_BENACHRICHTIGEN = "UserTask_PersonBenachrichtigen";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    /** Since when the house knows, where the data protection officer corrected it. */
    public static final Variable<Date> BEKANNT = new Variable<>("pannenkenntnis", Date.class);

    public static final Variable<Boolean> MELDUNG_NOETIG = new Variable<>("meldungNoetig", Boolean.class);
    public static final Variable<Boolean> BENACHRICHTIGUNG_NOETIG =
            new Variable<>("benachrichtigungNoetig", Boolean.class);

    private DatenpanneProzess() {}
}
