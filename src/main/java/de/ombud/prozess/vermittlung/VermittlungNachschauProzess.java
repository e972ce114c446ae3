package de.ombud.prozess.vermittlung;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/vermittlung-nachschau.bpmn}: the follow-up on a released agreement; outlives the case. */
public final class VermittlungNachschauProzess {

    public static final String KEY = "vermittlung-nachschau";

    public static final String EINHALTUNG_NACHHALTEN = "UserTask_EinhaltungNachhalten";
    public static final String NICHTEINHALTUNG_AUFGREIFEN = "UserTask_NichteinhaltungAufgreifen";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;

    /** Name of a {@code Nachschauwert}. */
    public static final Variable<String> NACHSCHAU = new Variable<>("nachschau", String.class);

    private VermittlungNachschauProzess() {}
}
