package de.ombud.prozess.zweiterblick;

import de.ombud.prozess.grundlage.Variable;

/** {@code bpmn/zweiterblick.bpmn}: from an unhappy word about the answer to a second look or to none. */
public final class ZweiterBlickProzess {

    public static final String KEY = "zweiterblick";

    public static final String ZWEITEN_BLICK_ANBIETEN = "UserTask_ZweitenBlickAnbieten";

    public static final String NACHRICHT_BEGINNT_VON_NEUEM = "KundenreaktionWiedereroeffnet";

    public static final String NACHRICHT_RUECKMELDUNG_BERICHTIGT = "RueckmeldungBerichtigt";

    /** Whether the case is looked at anew. */
    public static final Variable<Boolean> WIEDER_EROEFFNEN = new Variable<>("wiederEroeffnen", Boolean.class);

    private ZweiterBlickProzess() {}
}
