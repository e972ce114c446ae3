package de.ombud.prozess.anliegen;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/benachrichtigung.bpmn}: a group hears of something in a case. */
public final class BenachrichtigungProzess {

    public static final String KEY = "benachrichtigung";

    public static final Variable<String> GRUPPE = AnliegenProzess.GRUPPE;

    /** User name, where one person hears of it and no group. */
    public static final Variable<String> PERSON = new Variable<>("person", String.class);

    /** Name of an {@link de.ombud.schriftverkehr.Anlass}. */
    public static final Variable<String> ANLASS = new Variable<>("anlass", String.class);

    /** Tells several of a case apart. */
    public static final Variable<String> GEGENSTAND = new Variable<>("gegenstand", String.class);

    private BenachrichtigungProzess() {}
}
