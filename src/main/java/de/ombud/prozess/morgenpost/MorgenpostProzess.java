package de.ombud.prozess.morgenpost;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/morgenpost.bpmn}: every working day each group learns by mail what waits for it. */
public final class MorgenpostProzess {

    public static final String KEY = "morgenpost";

    public static final String MORGENPOST_SENDEN = "ServiceTask_MorgenpostSenden";

    /** Id of the group that one mail is for. */
    public static final Variable<String> GRUPPE = new Variable<>("gruppe", String.class);

    /** Day that the mails of this run are about, {@code 2026-11-20}. */
    public static final Variable<String> TAG = new Variable<>("tag", String.class);

    private MorgenpostProzess() {}
}
