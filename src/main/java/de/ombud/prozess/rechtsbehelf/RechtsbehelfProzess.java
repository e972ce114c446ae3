package de.ombud.prozess.rechtsbehelf;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/rechtsbehelf.bpmn}: a legal remedy on its way to the Widerspruchsstelle. */
public final class RechtsbehelfProzess {

    public static final String KEY = "rechtsbehelf";

    public static final String RECHTSBEHELF_UEBERNEHMEN = "UserTask_RechtsbehelfUebernehmen";
    public static final String NIEDERSCHRIFT_AUFNEHMEN = "UserTask_NiederschriftAufnehmen";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    /** Whether the form is kept; name of a {@code Form}. */
    public static final Variable<String> FORM = new Variable<>("form", String.class);

    public static final Variable<Boolean> UEBERNOMMEN = new Variable<>("uebernommen", Boolean.class);

    public static final Variable<Boolean> NIEDERSCHRIFT_AUFGENOMMEN =
            new Variable<>("niederschriftAufgenommen", Boolean.class);

    private RechtsbehelfProzess() {}
}
