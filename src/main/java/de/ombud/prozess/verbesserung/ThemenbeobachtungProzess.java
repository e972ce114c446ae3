package de.ombud.prozess.verbesserung;

/** {@code bpmn/themenbeobachtung.bpmn}: once a day, whether a topic comes back so often that something should be done. */
public final class ThemenbeobachtungProzess {

    public static final String KEY = "themenbeobachtung";

    private ThemenbeobachtungProzess() {}
}
