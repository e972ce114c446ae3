package de.ombud.prozess.verbesserung;

import de.ombud.prozess.grundlage.Aufgabenmerkmal;
import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/verbesserung.bpmn}: one measure, from the proposal to the look whether it helped. */
public final class VerbesserungProzess {

    public static final String KEY = "verbesserung";

    public static final String IMPULS_ENTSCHEIDEN = "UserTask_ImpulsEntscheiden";
    public static final String MASSNAHME_UMSETZEN = "UserTask_MassnahmeUmsetzen";
    public static final String VERZUG_KLAEREN = "UserTask_VerzugKlaeren";
    public static final String WIRKSAMKEIT_PRUEFEN = "UserTask_WirksamkeitPruefen";

    /** Number of the Verbesserungsimpuls, also the business key. */
    public static final Variable<String> IMPULS = Aufgabenmerkmal.IMPULS;

    /** Name of an {@code Impulsentscheidung}. */
    public static final Variable<String> IMPULSENTSCHEIDUNG = new Variable<>("impulsentscheidung", String.class);

    /** Name of a {@code Wirksamkeit}. */
    public static final Variable<String> WIRKSAMKEIT = new Variable<>("wirksamkeit", String.class);

    private VerbesserungProzess() {}
}
