package de.ombud.prozess.notlage;

import de.ombud.prozess.eskalation.EskalationProzess;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;
import java.util.Date;

/** {@code bpmn/notlage.bpmn}: an emergency that threatens existence. */
public final class NotlageProzess {

    public static final String KEY = "notlage";

    public static final String NOTLAGE_ABWENDEN = "UserTask_NotlageAbwenden";
    public static final String TERMIN_SICHERN = "UserTask_TerminSichern";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    /** What is missing; name of a {@code Notlageart}. */
    public static final Variable<String> NOTLAGEART = new Variable<>("notlageart", String.class);

    /** How it stands after the last attempt; name of a {@code Notlageergebnis}. */
    public static final Variable<String> NOTLAGEERGEBNIS = new Variable<>("notlageergebnis", String.class);

    /** Name of the step that the leadership's is, once it is reached. */
    public static final Variable<String> HOECHSTE_STUFE = EskalationProzess.HOECHSTE_STUFE;

    /** When the Bereichsleitung got its task. */
    public static final Variable<Date> GRENZE_SEIT = new Variable<>("grenzeSeit", Date.class);

    private NotlageProzess() {}
}
