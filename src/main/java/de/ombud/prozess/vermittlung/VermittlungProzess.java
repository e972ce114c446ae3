package de.ombud.prozess.vermittlung;

import de.ombud.prozess.grundlage.Variable;
import de.ombud.prozess.weg.WegVariablen;

/** {@code bpmn/vermittlung.bpmn}: a mediation of the Ombudsstelle, from the request to its result. */
public final class VermittlungProzess {

    public static final String KEY = "vermittlung";

    public static final String EIGNUNG_PRUEFEN = "UserTask_EignungPruefen";
    public static final String BEFANGENHEIT_PRUEFEN = "UserTask_BefangenheitPruefen";
    public static final String NEUTRALE_PERSON_BESTIMMEN = "UserTask_NeutralePersonBestimmen";
    public static final String EINWILLIGUNGEN_EINHOLEN = "UserTask_EinwilligungenEinholen";
    public static final String EINZELGESPRAECHE_FUEHREN = "UserTask_EinzelgespraecheFuehren";
    public static final String VERMITTLUNGSGESPRAECH_FUEHREN = "UserTask_VermittlungsgespraechFuehren";
    public static final String VEREINBARUNG_FREIGEBEN = "UserTask_VereinbarungFreigeben";
    public static final String VEREINBARUNG_UEBERARBEITEN = "UserTask_VereinbarungUeberarbeiten";

    public static final String NACHRICHT_ABGEBROCHEN = "VermittlungAbgebrochen";

    public static final Variable<Integer> WEG_NR = WegVariablen.WEG_NR;
    public static final Variable<String> GRUPPE = WegVariablen.GRUPPE;
    public static final Variable<Integer> PRIORITAET = WegVariablen.PRIORITAET;
    public static final Variable<String> LEITUNG = WegVariablen.LEITUNG;

    public static final Variable<Boolean> GEEIGNET = new Variable<>("geeignet", Boolean.class);
    public static final Variable<Boolean> BEFANGEN = new Variable<>("befangen", Boolean.class);

    /** Leadership has named somebody neutral; otherwise the mediation does not take place. */
    public static final Variable<Boolean> PERSON_BESTIMMT = new Variable<>("personBestimmt", Boolean.class);

    /** Both sides consented. */
    public static final Variable<Boolean> EINGEWILLIGT = new Variable<>("eingewilligt", Boolean.class);

    /** In all or in a part. */
    public static final Variable<Boolean> EINIGUNG = new Variable<>("einigung", Boolean.class);

    public static final Variable<Boolean> FREIGEGEBEN = new Variable<>("freigegeben", Boolean.class);

    /** The agreement settles all of it, not a part. */
    public static final Variable<Boolean> VOLLSTAENDIG = new Variable<>("vollstaendig", Boolean.class);

    private VermittlungProzess() {}
}
