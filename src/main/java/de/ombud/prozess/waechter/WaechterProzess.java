package de.ombud.prozess.waechter;

/** {@code bpmn/waechter.bpmn}: every hour, whether a case stands still or a duty was forgotten. */
public final class WaechterProzess {

    public static final String KEY = "waechter";

    public static final String NACHRICHT_BESETZUNG_GEAENDERT = "BesetzungGeaendert";

    private WaechterProzess() {}
}
