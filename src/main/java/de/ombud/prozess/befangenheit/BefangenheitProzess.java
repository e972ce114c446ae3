package de.ombud.prozess.befangenheit;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/befangenheit.bpmn}: a doubt about somebody's impartiality. */
public final class BefangenheitProzess {

    public static final String KEY = "befangenheit";

    public static final String UEBER_BEFANGENHEIT_ENTSCHEIDEN = "UserTask_UeberBefangenheitEntscheiden";
    public static final String ENTSCHEIDUNG_DER_AUFSICHT_AUFNEHMEN = "UserTask_EntscheidungDerAufsichtAufnehmen";

    /** The doubt turns out to concern the Geschäftsführung, which then decides no more. */
    public static final String NACHRICHT_GESCHAEFTSFUEHRUNG_BENANNT = "GeschaeftsfuehrungBenannt";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;
    public static final Variable<Boolean> AN_DIE_AUFSICHT = new Variable<>("anDieAufsicht", Boolean.class);
    public static final Variable<Boolean> BEGRUENDET = new Variable<>("begruendet", Boolean.class);

    private BefangenheitProzess() {}
}
