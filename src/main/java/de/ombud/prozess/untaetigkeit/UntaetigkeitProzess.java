package de.ombud.prozess.untaetigkeit;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/untaetigkeit.bpmn}: from the day on which somebody applied to the warning before § 88 SGG. */
public final class UntaetigkeitProzess {

    public static final String KEY = "untaetigkeit";

    public static final String NACHRICHT_TAG_GEAENDERT = "AntragstagGeaendert";

    public static final Variable<Integer> ANLIEGEN_NR = AnliegenProzess.ANLIEGEN_NR;

    private UntaetigkeitProzess() {}
}
