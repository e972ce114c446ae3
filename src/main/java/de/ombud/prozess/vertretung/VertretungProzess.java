package de.ombud.prozess.vertretung;

/** {@code bpmn/vertretung.bpmn}: puts the tasks of whoever is not there before whoever covers, and back. */
public final class VertretungProzess {

    public static final String KEY = "vertretung";

    public static final String AUFGABEN_GEBEN = "ServiceTask_AufgabenInVertretungGeben";

    public static final String NACHRICHT_VERTRETUNG_NOETIG = "VertretungNoetig";

    private VertretungProzess() {}
}
