package de.ombud.prozess.aufsicht;

import de.ombud.prozess.fall.KundenreaktionProzess;
import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/petition.bpmn}: a petition or the enquiry of a superior office, with its own date. */
public final class PetitionProzess {

    public static final String KEY = "petition";

    public static final String STELLUNGNAHME_DES_TRAEGERS_AUFNEHMEN = "UserTask_StellungnahmeDesTraegersAufnehmen";
    public static final String STELLUNGNAHME_FREIGEBEN = "UserTask_StellungnahmeFreigeben";
    public static final String STELLUNGNAHME_VERSENDEN = "UserTask_StellungnahmeVersenden";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;
    public static final Variable<Boolean> FREIGEGEBEN = KundenreaktionProzess.FREIGEGEBEN;

    private PetitionProzess() {}
}
