package de.ombud.prozess.weg;

import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Variable;

/** What every model of a special way is told when it starts, by the case or beside it. */
public final class WegVariablen {

    public static final Variable<Integer> WEG_NR = KundenreaktionProzess.WEG_NR;
    public static final Variable<String> WEGART = KundenreaktionProzess.WEGART;
    public static final Variable<String> GRUPPE = KundenreaktionProzess.GRUPPE;
    public static final Variable<Integer> PRIORITAET = KundenreaktionProzess.PRIORITAET;
    public static final Variable<String> LEITUNG = KundenreaktionProzess.LEITUNG;

    private WegVariablen() {}
}
