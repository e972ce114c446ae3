package de.ombud.prozess.rueckzug;

import de.ombud.prozess.anliegen.AnliegenProzess;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.versand.VersandProzess;

/** {@code bpmn/rueckzug.bpmn}: both sides learn that the person took something back. */
public final class RueckzugProzess {

    public static final String KEY = "rueckzug";

    /** In place of a number: the whole case. */
    public static final int ALLE = 0;

    public static final Variable<Integer> ANLIEGEN_NR = AnliegenProzess.ANLIEGEN_NR;

    /** Number of the letter, laid down with the withdrawal. */
    public static final Variable<Integer> BEZUG = VersandProzess.BEZUG;

    /** Ids of the groups whose tasks vanish with what the person takes back, separated by commas. */
    public static final Variable<String> BETROFFENE = new Variable<>("betroffene", String.class);

    private RueckzugProzess() {}
}
