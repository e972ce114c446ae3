package de.ombud.prozess.rueckruf;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/rueckruf.bpmn}: one promised call, until somebody was reached, given up or the complaint took over. */
public final class RueckrufProzess {

    public static final String KEY = "rueckruf";

    public static final String RUECKRUF_FUEHREN = "UserTask_RueckrufFuehren";
    public static final String VERSAEUMTEN_RUECKRUF_NACHHOLEN = "UserTask_VersaeumtenRueckrufNachholen";

    public static final String NACHRICHT_RUECKRUF_VERMERKT = "RueckrufVermerkt";

    /** Number of the ticket, also the business key. */
    public static final Variable<String> RUECKRUF = Aufgabenmerkmal.RUECKRUF;

    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;

    /** Id of the group that makes up for a missed call. */
    public static final Variable<String> NACHHOLENDE = new Variable<>("nachholende", String.class);

    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;

    /** Name of a {@code Rueckrufstand}. */
    public static final Variable<String> RUECKRUFSTAND = new Variable<>("rueckrufstand", String.class);

    private RueckrufProzess() {}
}
