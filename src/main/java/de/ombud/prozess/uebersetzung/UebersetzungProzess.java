package de.ombud.prozess.uebersetzung;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/uebersetzung.bpmn}: a text in a foreign language. */
public final class UebersetzungProzess {

    public static final String KEY = "uebersetzung";

    public static final String UEBERSETZUNG_BESCHAFFEN = "UserTask_UebersetzungBeschaffen";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;
    public static final Variable<Boolean> UEBERSETZT = new Variable<>("uebersetzt", Boolean.class);

    private UebersetzungProzess() {}
}
